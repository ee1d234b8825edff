using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Exports;

/// <summary>
/// What is worked out of the tables, as tables: the scores of today, and every country's status over time.
/// </summary>
public static class ScoreTable
{
    public static IEnumerable<SiteFile> Files(SiteModel site) =>
    [
        new(Routes.ScoresTable, Scores(site)),
        new(Routes.HistoryTable, History(site)),
    ];

    /// <summary>One row a country.</summary>
    private static byte[] Scores(SiteModel site)
    {
        var levers = site.Board.Data.Levers.Select(l => l.LeverId).ToList();
        string[] header =
        [
            "iso3", "name", "region", "income_group", "as_of", "status", "won_on", "headcount", "cadre_id", "in_force",
            .. levers.Append("overall").SelectMany(s => new[] { s, $"{s}_low", $"{s}_high", $"{s}_coverage" }),
            "renewal_state", "policy_id", "ends_on",
        ];
        return CsvOutput.Of(header, site.Board.Scores.Countries.Select(c => Row(site, c, levers)));
    }

    private static IEnumerable<string> Row(SiteModel site, CountryScore country, IReadOnlyList<string> levers)
    {
        var win = country.Status == Tables.Status.Won
            ? site.Board.History.WinOf(country.Country, site.Board.AsOf) : null;
        return
        [
            country.Country.Iso3, country.Country.NameIn("en"), country.Country.Region, country.Country.IncomeGroup,
            PartialDate.Of(site.Board.AsOf).ToString(), site.Board.Statuses.Of(country.Status),
            win is null ? "" : PartialDate.Of(win.On).ToString(),
            Text(country.Headcount), country.Best.Cadre?.CadreId ?? "", Spelling.Of(country.InForce),
            .. levers.Select(l => country.Best.Levers[l]).Append(country.Best.Overall).SelectMany(Cells),
            country.Renewal is { } window ? Spelling.Of(window.State) : "", country.Renewal?.Policy.PolicyId ?? "",
            country.Renewal?.Policy.EndsOn?.ToString() ?? "",
        ];
    }

    private static IEnumerable<string> Cells(Score score) =>
        [Text(score.Value), Text(score.Low), Text(score.High), Text(score.Coverage)];

    /// <summary>One row for each country at the end of each quarter, as far as it is known today.</summary>
    private static byte[] History(SiteModel site) => CsvOutput.Of(
        ["quarter", "until", "iso3", "status"],
        from quarter in site.Board.History.Quarters
        from country in site.Board.History.Countries
        select new[]
        {
            quarter.Quarter.ToString(), PartialDate.Of(quarter.Day).ToString(), country.Country.Iso3,
            site.Board.Statuses.Of(country.StatusOn(quarter.Day)),
        });

    private static string Text(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
