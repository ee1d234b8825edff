using Scoreboard.Changes;
using Scoreboard.Site.Addresses;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One change of a country's status, in words.</summary>
/// <param name="Date">Since when, or by when it was known.</param>
/// <param name="Status">The status from then on.</param>
/// <param name="StatusName">In words.</param>
/// <param name="QuarterHref">Of the quarter it happened in.</param>
public sealed record StatusRow(string Date, Status Status, string StatusName, string QuarterHref)
{
    public static StatusRow Of(PageFrame frame, StatusChange change)
    {
        // A day that stands for a whole year or month is told as precisely as its finding is, and no more.
        var date = change.Facts.FirstOrDefault(f => !f.IsKnownBy)?.Assessment.EffectiveOn is { } effective
            ? frame.Phrases.Date(effective)
            : frame.Words.Formats.Date(change.On.Year);
        return new StatusRow(
            frame.Words.Format(change.IsKnownBy ? "history.knownby" : "history.since", ("date", date)),
            change.To, frame.Phrases.Name(change.To),
            frame.To(Routes.Quarter(frame.Site.LogOf(change.On).Quarter)));
    }
}
