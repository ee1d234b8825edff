using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>By when to act: the document that stands for the country's renewal, and how long there is.</summary>
public sealed class NextWindowModel
{
    /// <summary>How long there is, or since when it is overdue.</summary>
    public required string Time { get; init; }

    /// <summary>Whether that is overdue.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Whether its end is past.</summary>
    public bool IsOver => Strip?.Overdue > 0;

    /// <summary>What the line of the day is called.</summary>
    public required string Today { get; init; }

    /// <summary>The document and its end; what is missing where there is none.</summary>
    public required string Document { get; init; }

    /// <summary>The page of its window; null where it has no end date.</summary>
    public required string? Href { get; init; }

    /// <summary>Drawn on an axis of years; null where it has no end.</summary>
    public required NextWindowStrip? Strip { get; init; }

    public static NextWindowModel Of(PageFrame frame, CountryScore score)
    {
        if (score.Renewal is not { } window)
        {
            return new()
            {
                Time = frame.Phrases.Name((RenewalState?)null),
                IsOverdue = false,
                Today = "",
                Document = frame.Words["purple.occasion.none"],
                Href = null,
                Strip = null,
            };
        }

        return new()
        {
            Time = TimeOf(frame, window),
            IsOverdue = window.State == RenewalState.Overdue,
            Today = frame.Words["next.today"],
            Document = frame.Words.Format("next.document",
                ("document", frame.Phrases.Title(window.Policy)), ("end", frame.Phrases.End(window.Policy))),
            Href = window.Policy.EndsOn is null ? null : frame.To(Routes.Window(window.Policy)),
            Strip = NextWindowStrip.Of(frame, window),
        };
    }

    private static string TimeOf(PageFrame frame, RenewalWindow window) => window switch
    {
        { DaysLeft: null } => frame.Phrases.Name(window.State),
        { DaysLeft: < 0 } => frame.Phrases.TimeOver(window),
        _ => frame.Phrases.TimeLeft(window),
    };
}
