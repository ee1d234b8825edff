using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>The data of the charts of each lever.</summary>
public static class LeverTables
{
    /// <summary>Name of the data of the guidelines' grid.</summary>
    public const string Grid = "guidelines-grid";

    /// <summary>From the best verdict to none.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } = [
        Verdict.Yes, Verdict.Partial, Verdict.No, Verdict.Unknown];

    /// <summary>Name of the data of a lever's map.</summary>
    public static string ScoresOf(Lever lever) => $"{lever.LeverId}-scores";

    /// <summary>Verdicts on each criterion of a lever, at the end of each year.</summary>
    public static ChartTable Criteria(SiteModel site, Lever lever) => new()
    {
        Name = $"{lever.LeverId}-criteria",
        Columns =
        [
            new("criterion", "column.criterion", IsNumber: false), new("until", "trend.year"),
            .. Verdicts.Select(v => new ChartColumn(Spelling.Of(v), TextKeys.Of(v))),
        ],
        Rows =
        [
            .. from criterion in site.Board.Data.Criteria
               where criterion.LeverId == lever.LeverId
               from point in site.Board.Movement.Points
               select (IReadOnlyList<ChartCell>)
               [
                   new ChartCell(criterion.CriterionId, f => f.Phrases.Name(criterion)), ChartCell.Day(point.AsOf),
                   .. Verdicts.Select(
                       v => ChartCell.Count(new GroupStanding(point.Countries).Count(criterion.CriterionId, v))),
               ],
        ],
    };

    /// <summary>Every country's score on a lever.</summary>
    public static ChartTable Scores(SiteModel site, Lever lever) => new()
    {
        Name = ScoresOf(lever),
        Columns =
        [
            new("iso3"), new("score"), new("low"), new("high"),
            new("known"), new("total"), new("ranked"),
        ],
        Rows =
        [
            .. site.Board.Scores.Countries.Select(c => (c.Country, Score: c.Best.Levers[lever.LeverId]))
                .Select(c => (IReadOnlyList<ChartCell>)
            [
                new ChartCell(c.Country.Iso3, f => f.Phrases.Name(c.Country)), ChartCell.Count(c.Score.Value),
                ChartCell.Count(c.Score.Low),
                ChartCell.Count(c.Score.High), ChartCell.Count(c.Score.Known), ChartCell.Count(c.Score.Total),
                ChartCell.YesNo(CountryScore.IsRanked(c.Score, site.Board.Settings)),
            ]),
        ],
    };

    /// <summary>What each guideline asks for.</summary>
    public static ChartTable Guidelines(SiteModel site) => new()
    {
        Name = Grid,
        Columns =
        [
            new("guideline_id"), new("published_on"),
            .. site.Board.Data.Criteria.Select(c => new ChartColumn(c.CriterionId)),
        ],
        Rows =
        [
            .. site.Board.Guidelines.Select(g => (IReadOnlyList<ChartCell>)
            [
                new ChartCell(g.GuidelineId, _ => g.Title), ChartCell.Date(g.PublishedOn),
                .. site.Board.Data.Criteria.Select(c => ChartCell.YesNo(g.Criteria.Contains(c.CriterionId))),
            ]),
        ],
    };

    /// <summary>Every amount, what it is part of, and how it compares with the one before.</summary>
    public static ChartTable Funding(SiteModel site) => new()
    {
        Name = "funding-by-funder",
        Columns =
        [
            new("funder", "column.funder", IsNumber: false), new("funding_id", "column.id", IsNumber: false),
            new("period_start", "column.start", IsNumber: false), new("period_end", "column.end", IsNumber: false),
            new("amount_usd", "column.usd"), new("usd_per_year", "column.usdyear"),
            new("part_of", "column.partof", IsNumber: false),
            new("change", "column.change"), new("change_per_year", "column.changeyear"),
        ],
        Rows =
        [
            .. from funder in FundingTotals.Of(site.Board.Funding, site.Board.Settings.Funding).Funders
               from flow in funder.Flows
               let change = funder.Changes.FirstOrDefault(c => c.After == flow)
               select (IReadOnlyList<ChartCell>)
               [
                   ChartCell.Text(funder.Funder), ChartCell.Text(flow.FundingId), ChartCell.Date(flow.PeriodStart),
                   ChartCell.Date(flow.PeriodEnd),
                   ChartCell.Count(flow.AmountUsd),
                   ChartCell.Count(FundingChange.UsdPerYear(flow) is { } usd ? Math.Round(usd) : null),
                   flow.PartOf is { } whole ? ChartCell.Text(whole)
                       : ChartCell.None, ChartCell.Share(change?.Change), ChartCell.Share(change?.PerYear),
               ],
        ],
    };
}
