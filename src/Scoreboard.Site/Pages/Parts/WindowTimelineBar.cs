using Scoreboard.Priorities;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One document's bar: from today to its end, or back to it.</summary>
public sealed class WindowTimelineBar
{
    private const double Thinnest = 0.4;

    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Its title.</summary>
    public required string Document { get; init; }

    /// <summary>Of the window's page.</summary>
    public required string Href { get; init; }

    /// <summary>When it ends, in words.</summary>
    public required string End { get; init; }

    /// <summary>0 to 100, the earlier of today and its end.</summary>
    public required double From { get; init; }

    /// <summary>0 to 100; never so little that it can't be seen.</summary>
    public required double Width { get; init; }

    /// <summary>0 to 100, its end.</summary>
    public required double EndX { get; init; }

    /// <summary>Whether its end is past.</summary>
    public required bool IsOver { get; init; }

    /// <param name="frame">Of the page.</param>
    /// <param name="ranked">The window.</param>
    /// <param name="today">0 to 100, where today stands.</param>
    /// <param name="end">0 to 100, where the document ends.</param>
    public static WindowTimelineBar Of(PageFrame frame, RankedWindow ranked, double today, double end)
    {
        var policy = ranked.Window.Policy;
        return new()
        {
            Country = frame.Phrases.Name(ranked.Country.Country),
            Document = frame.Phrases.Title(policy),
            Href = frame.To(Routes.Window(policy)),
            End = frame.Phrases.End(policy),
            From = Math.Min(today, end),
            Width = Math.Max(Thinnest, Math.Abs(today - end)),
            EndX = end,
            IsOver = ranked.Window.State == RenewalState.Overdue,
        };
    }
}
