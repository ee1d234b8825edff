using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Compare;

/// <summary>A country as a whole, beside others: status, scores, what comes up for renewal, documents.</summary>
public sealed class ComparedCountry
{
    /// <summary>ISO 3166-1 alpha-3 code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Name { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>Of the country.</summary>
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string StatusName { get; init; }

    /// <summary>Each lever's, then over all.</summary>
    public required IReadOnlyList<(string Name, ScoreFigures Figures)> Scores { get; init; }

    /// <summary>One sentence on the document that comes up next; empty where there is none.</summary>
    public required string Renewal { get; init; }

    /// <summary>Of that document's window; null where it has no page.</summary>
    public required string? RenewalHref { get; init; }

    /// <summary>Title, period and whether it is in force; the community documents first.</summary>
    public required IReadOnlyList<(string Title, string Href, string Standing)> Documents { get; init; }

    public static ComparedCountry Of(PageFrame frame, CountryScore score)
    {
        var (phrases, window) = (frame.Phrases, score.Renewal);
        return new()
        {
            Iso3 = score.Country.Iso3,
            Name = phrases.Name(score.Country),
            Href = frame.To(Routes.Country(score.Country)),
            Status = score.Status,
            StatusName = phrases.StatusOf(score),
            Scores =
            [
                .. frame.Board.Data.Levers.Select(
                    l => (phrases.Name(l), phrases.Figures(score.Best.Levers[l.LeverId]))),
                (frame.Words["column.overall"], phrases.Figures(score.Best.Overall)),
            ],
            Renewal = window is null ? "" : phrases.Renewal(window),
            RenewalHref = window?.Policy.EndsOn is null ? null : frame.To(Routes.Window(window.Policy)),
            Documents =
            [
                .. TimelineModel.InOrder(score).Select(d => (
                    phrases.Title(d.Policy), frame.To(Routes.Document(score.Country, d.Policy)),
                    $"{phrases.Period(d.Policy)} · {phrases.Name(d.Force)}")),
            ],
        };
    }
}
