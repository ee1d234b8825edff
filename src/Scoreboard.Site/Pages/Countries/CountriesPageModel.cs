using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>What the scorecard of all countries in scope says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Intro">How many countries, and how to read the table.</param>
/// <param name="Levers">Name and id of each lever, in the order of display.</param>
/// <param name="Rows">By name.</param>
/// <param name="Filters">The choices the script offers.</param>
public sealed record CountriesPageModel(
    PageFrame Frame, string Intro, IReadOnlyList<(string Id, string Name)> Levers, IReadOnlyList<ScorecardRow> Rows,
    IReadOnlyList<Filter> Filters)
{
    /// <summary>Whether there is a page on which these scores can be set against each other.</summary>
    public bool HasChart => Frame.Site.HasChart;

    public static CountriesPageModel Of(SiteModel site, Words words)
    {
        var at = new SiteAddress(words.Language, Routes.Countries);
        var frame = new PageFrame(
            site, words, at, words["countries.title"],
            words.Format("countries.description", ("total", site.Scores.Countries.Count)), "scorecard.js");
        return new CountriesPageModel(
            frame, words.Format("countries.intro", ("total", site.Scores.Countries.Count),
                ("minimum", words.Formats.Percent(site.Settings.MinimumCoverageToRank))),
            [.. site.Data.Levers.Select(l => (l.LeverId, frame.Phrases.Name(l)))],
            [.. site.Scores.Countries.Select(c => ScorecardRow.Of(frame, c)).OrderBy(r => r.SortName, StringComparer.Ordinal)],
            Filter.All(frame));
    }
}

/// <summary>One country in the scorecard.</summary>
/// <param name="Iso3">Its code.</param>
/// <param name="Name">In the page's language.</param>
/// <param name="SortName">The name without accents, for sorting.</param>
/// <param name="Href">Of its page.</param>
/// <param name="Region">In words.</param>
/// <param name="RegionKey">What the filter compares.</param>
/// <param name="IncomeKey">What the filter compares; empty where not known.</param>
/// <param name="Status">Of the country.</param>
/// <param name="StatusName">In words.</param>
/// <param name="Levers">In the order of display.</param>
/// <param name="Overall">The overall score.</param>
/// <param name="RenewalKey">The state as spelled in the tables; "none" without a window.</param>
/// <param name="Renewal">The state in words.</param>
/// <param name="RenewalEnd">When the document ends, in words; empty without one.</param>
/// <param name="RenewalOrder">What the column is sorted by: the most urgent first, then the earliest end.</param>
public sealed record ScorecardRow(
    string Iso3, string Name, string SortName, string Href, string Region, string RegionKey, string IncomeKey, Status Status,
    string StatusName, IReadOnlyList<ScorecardScore> Levers, ScorecardScore Overall, string RenewalKey, string Renewal,
    string RenewalEnd, string RenewalOrder)
{
    /// <summary>What the country is called in any language of the data, separated by "|": it is found by each.</summary>
    public required string Names { get; init; }

    /// <summary>Its two codes, separated by a space.</summary>
    public required string Codes { get; init; }

    public static ScorecardRow Of(PageFrame frame, CountryScore score)
    {
        var (phrases, country) = (frame.Phrases, score.Country);
        return new ScorecardRow(
            country.Iso3, phrases.Name(country), phrases.SortName(country),
            frame.To(Routes.Country(country)),
            phrases.Region(country), Slug.Of(country.Region), Slug.Of(country.IncomeGroup), score.Status, phrases.Name(score.Status),
            [.. frame.Site.Data.Levers.Select(l => ScorecardScore.Of(frame, l.LeverId, score.Best.Levers[l.LeverId]))],
            ScorecardScore.Of(frame, "overall", score.Best.Overall),
            score.Renewal is { } window ? Spelling.Of(window.State) : "none",
            phrases.Name(score.Renewal?.State),
            score.Renewal?.Policy.EndsOn is null ? "" : phrases.End(score.Renewal.Policy),
            string.Create(CultureInfo.InvariantCulture, $"{(int?)score.Renewal?.State ?? 9}-{score.Renewal?.Policy.EndsOn?.Last:yyyyMMdd}"))
        {
            Names = string.Join('|', country.Names.Values.Distinct()),
            Codes = $"{country.Iso2} {country.Iso3}",
        };
    }
}

/// <summary>One score in the scorecard.</summary>
/// <param name="Key">The lever's id, or "overall".</param>
/// <param name="Figures">As shown.</param>
/// <param name="Machine">With one decimal, for sorting; empty when nothing is known.</param>
public sealed record ScorecardScore(string Key, ScoreFigures Figures, string Machine)
{
    public static ScorecardScore Of(PageFrame frame, string key, Score score) => new(
        key, frame.Phrases.Figures(score), score.Value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "");
}

/// <summary>One thing the scorecard can be filtered by.</summary>
/// <param name="Key">The data attribute of the rows, and the name in the page's address.</param>
/// <param name="Label">In words.</param>
/// <param name="Options">Value and words; a value may list several, separated by commas.</param>
public sealed record Filter(string Key, string Label, IReadOnlyList<(string Value, string Label)> Options)
{
    public static IReadOnlyList<Filter> All(PageFrame frame)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var countries = frame.Site.Scores.Countries.Select(c => c.Country).ToList();
        return
        [
            new Filter("status", words["column.status"],
                [.. Enum.GetValues<Status>().OrderDescending().Select(s => (Spelling.Of(s), phrases.Name(s)))]),
            new Filter("region", words["column.region"],
                [.. CountryGroup.Regions(countries).Select(g => (Slug.Of(g.Value), phrases.Name(g)))]),
            new Filter("income", words["column.income"],
                [.. CountryGroup.Incomes(countries).Select(g => (Slug.Of(g.Value), phrases.Name(g)))]),
            new Filter("renewal", words["column.renewal"],
                [("overdue,open", words["renewal.actionable"]),
                    .. Enum.GetValues<RenewalState>().Select(s => (Spelling.Of(s), phrases.Name(s))), ("none", phrases.Name((RenewalState?)null))]),
        ];
    }
}
