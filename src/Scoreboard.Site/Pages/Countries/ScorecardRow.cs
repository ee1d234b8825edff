using Scoreboard.Csv;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One country in the scorecard.</summary>
public sealed class ScorecardRow
{
    /// <summary>ISO 3166-1 alpha-3 code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Name { get; init; }

    /// <summary>The name without accents, for sorting.</summary>
    public required string SortName { get; init; }

    /// <summary>What it is called in any language of the data, separated by "|": it is found by each.</summary>
    public required string Names { get; init; }

    /// <summary>Its two codes, separated by a space.</summary>
    public required string Codes { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>In words.</summary>
    public required string Region { get; init; }

    /// <summary>What the filter compares.</summary>
    public required string RegionKey { get; init; }

    /// <summary>What the filter compares; empty where not known.</summary>
    public required string IncomeKey { get; init; }

    /// <summary>Of the country.</summary>
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string StatusName { get; init; }

    /// <summary>In the order of display.</summary>
    public required IReadOnlyList<ScorecardScore> Levers { get; init; }

    /// <summary>Over all levers.</summary>
    public required ScorecardScore Overall { get; init; }

    /// <summary>The state as spelled in the tables; "none" without a window.</summary>
    public required string RenewalKey { get; init; }

    /// <summary>The state in words.</summary>
    public required string Renewal { get; init; }

    /// <summary>When the document ends, in words; empty without one.</summary>
    public required string RenewalEnd { get; init; }

    /// <summary>What the column is sorted by.</summary>
    public required RenewalOrder RenewalOrder { get; init; }

    /// <summary>
    /// The lever with the lowest score; empty where fewer than two can be ranked, or where two are lowest.
    /// </summary>
    public string WeakestKey => Levers.Where(l => l.Figures.IsRanked).ToList() is { Count: > 1 } ranked
        && ranked.GroupBy(l => l.Figures.At).MinBy(g => g.Key)!.ToList() is [var weakest]
        ? weakest.Key
        : "";

    /// <summary>As the columns show them.</summary>
    public IEnumerable<ScorecardScore> Scores => [.. Levers, Overall];

    public static ScorecardRow Of(PageFrame frame, CountryScore score)
    {
        var (phrases, country, window) = (frame.Phrases, score.Country, score.Renewal);
        return new()
        {
            Iso3 = country.Iso3,
            Name = phrases.Name(country),
            SortName = phrases.SortName(country),
            Names = string.Join('|', country.Names.Values.Distinct()),
            Codes = $"{country.Iso2} {country.Iso3}",
            Href = frame.To(Routes.Country(country)),
            Region = phrases.Region(country),
            RegionKey = Slug.Of(country.Region),
            IncomeKey = Slug.Of(country.IncomeGroup),
            Status = score.Status,
            StatusName = phrases.StatusOf(score),
            Levers = [.. frame.Board.Data.Levers.Select(l => ScorecardScore.Of(frame, l, score.Best))],
            Overall = ScorecardScore.OfOverall(frame, score.Best),
            RenewalKey = window is null ? "none" : Spelling.Of(window.State),
            Renewal = phrases.Name(window?.State),
            RenewalEnd = window?.Policy.EndsOn is null ? "" : phrases.End(window.Policy),
            RenewalOrder = RenewalOrder.Of(window),
        };
    }
}
