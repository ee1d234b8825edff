using Scoreboard.Changes;
using Scoreboard.Site.Addresses;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One change of a country's status, in words.</summary>
public sealed class StatusRow
{
    /// <summary>Since when, or by when it was known.</summary>
    public required string Date { get; init; }

    /// <summary>The status from then on.</summary>
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string StatusName { get; init; }

    /// <summary>Of the quarter it happened in.</summary>
    public required string QuarterHref { get; init; }

    public static StatusRow Of(PageFrame frame, StatusChange change)
    {
        // A day that stands for a whole year or month is told as precisely as its finding is, and no more.
        var date = change.Facts.FirstOrDefault(f => !f.IsKnownBy)?.Assessment.EffectiveOn is { } effective
            ? frame.Phrases.Date(effective)
            : frame.Words.Formats.Date(change.On.Year);
        return new()
        {
            Date = frame.Words.Format(change.IsKnownBy ? "history.knownby" : "history.since", ("date", date)),
            Status = change.To,
            StatusName = frame.Phrases.Name(change.To),
            QuarterHref = frame.To(Routes.Quarter(frame.Board.LogOf(change.On).Quarter)),
        };
    }
}
