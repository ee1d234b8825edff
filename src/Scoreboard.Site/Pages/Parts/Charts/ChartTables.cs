using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>The data of every chart of the levers and the progress page.</summary>
public static class ChartTables
{
    /// <summary>Name of the data of the guidelines' grid.</summary>
    public const string Grid = "guidelines-grid";

    /// <summary>From the best verdict to none.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } = [
        Verdict.Yes, Verdict.Partial, Verdict.No, Verdict.Unknown];

    /// <summary>From the highest rung to none.</summary>
    public static IReadOnlyList<Status> Rungs { get; } = [.. Enum.GetValues<Status>().OrderDescending()];

    /// <summary>Name of the data of a lever's map.</summary>
    public static string ScoresOf(Lever lever) => $"{lever.LeverId}-scores";

    public static IEnumerable<SiteFile> Files(SiteModel site) =>
        site.Data.Levers.SelectMany(l => new[] { Criteria(site, l), Scores(site, l) })
            .Concat([Guidelines(site), Funding(site), Indicators(site), Changes(site), RungsByGroup(site),
                Workers(site), Evidence(site)])
            .Select(t => t.File())
            .Concat(ScoreTables.Files(site));

    /// <summary>Verdicts on each criterion of a lever, at the end of each year.</summary>
    public static ChartTable Criteria(SiteModel site, Lever lever) => new(
        $"{lever.LeverId}-criteria",
        [
            new("criterion", "column.criterion", IsNumber: false), new("until", "trend.year"),
            .. Verdicts.Select(v => new ChartColumn(Spelling.Of(v), TextKeys.Of(v))),
        ],
        [
            .. from criterion in site.Data.Criteria
               where criterion.LeverId == lever.LeverId
               from point in site.Movement.Points
               select (IReadOnlyList<ChartCell>)
               [
                   new ChartCell(criterion.CriterionId, f => f.Phrases.Name(criterion)), Day(point.AsOf),
                   .. Verdicts.Select(
                       v => ChartCell.Count(new GroupStanding(point.Countries).Count(criterion.CriterionId, v))),
               ],
        ]);

    /// <summary>Every country's score on a lever.</summary>
    public static ChartTable Scores(SiteModel site, Lever lever) => new(
        ScoresOf(lever),
        [
            new("iso3"), new("score"), new("low"), new("high"),
            new("known"), new("total"), new("ranked"),
        ],
        [
            .. site.Scores.Countries.Select(c => (c.Country, Score: c.Best.Levers[lever.LeverId]))
                .Select(c => (IReadOnlyList<ChartCell>)
            [
                new ChartCell(c.Country.Iso3, f => f.Phrases.Name(c.Country)), ChartCell.Count(c.Score.Value),
                ChartCell.Count(c.Score.Low),
                ChartCell.Count(c.Score.High), ChartCell.Count(c.Score.Known), ChartCell.Count(c.Score.Total),
                YesNo(CountryScore.IsRanked(c.Score, site.Settings)),
            ]),
        ]);

    /// <summary>What each guideline asks for.</summary>
    public static ChartTable Guidelines(SiteModel site) => new(
        Grid,
        [
            new("guideline_id"), new("published_on"),
            .. site.Data.Criteria.Select(c => new ChartColumn(c.CriterionId)),
        ],
        [
            .. site.Guidelines.Select(g => (IReadOnlyList<ChartCell>)
            [
                new ChartCell(g.GuidelineId, _ => g.Title), ChartCell.Date(g.PublishedOn),
                .. site.Data.Criteria.Select(c => YesNo(g.Criteria.Contains(c.CriterionId))),
            ]),
        ]);

    /// <summary>Every amount, what it is part of, and how it compares with the one before.</summary>
    public static ChartTable Funding(SiteModel site) => new(
        "funding-by-funder",
        [
            new("funder", "column.funder", IsNumber: false), new("funding_id", "column.id", IsNumber: false),
            new("period_start", "column.start", IsNumber: false), new("period_end", "column.end", IsNumber: false),
            new("amount_usd", "column.usd"), new("usd_per_year", "column.usdyear"),
            new("part_of", "column.partof", IsNumber: false),
            new("change", "column.change"), new("change_per_year", "column.changeyear"),
        ],
        [
            .. from funder in FundingTotals.Of(site.Funding, site.Settings.Funding).Funders
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
        ]);

    /// <summary>Every indicator and its pace.</summary>
    public static ChartTable Indicators(SiteModel site) => new(
        "progress-indicators",
        [
            new("indicator_id", "column.indicator", IsNumber: false), new("verdict", "column.verdict", IsNumber: false),
            new("unit", "column.unit", IsNumber: false), new("latest", "column.latest"),
            new("latest_on", "column.date", IsNumber: false),
            new("start", "column.start.value"), new("start_on", "column.date", IsNumber: false),
            new("target", "column.target"),
            new("target_on", "column.by", IsNumber: false), new("needed_per_year", "column.needed"),
            new("made_per_year", "column.made"),
        ],
        [
            .. Pace.All(site.Data, site.AsOf).Select(p => (IReadOnlyList<ChartCell>)
            [
                new ChartCell(p.Indicator.IndicatorId, f => f.Phrases.Name(p.Indicator)),
                new ChartCell(Spelling.Of(p.Verdict), f => f.Words.Name(p.Verdict)),
                new ChartCell(p.Indicator.Unit, f => f.Phrases.Unit(p.Indicator)),
                ChartCell.Count(p.Latest?.Value), ChartCell.Date(p.Latest?.On), ChartCell.Count(p.Start?.Value),
                ChartCell.Date(p.Start?.On),
                ChartCell.Count(p.Indicator.TargetValue), ChartCell.Date(p.Indicator.TargetOn),
                ChartCell.Count(p.Needed), ChartCell.Count(p.Made),
            ]),
        ]);

    /// <summary>Countries won and lost each year.</summary>
    public static ChartTable Changes(SiteModel site) => new(
        "field-won-lost",
        [
            new("year", "column.year", IsNumber: false), new("won", "field.won"), new("known_by", "field.knownby"),
            new("lost", "field.lost"),
            new("won_countries", "field.won.who", IsNumber: false),
            new("lost_countries", "field.lost.who", IsNumber: false),
        ],
        [
            .. site.Movement.Changes.Select(c => (IReadOnlyList<ChartCell>)
            [
                ChartCell.Year(c.Year), ChartCell.Count(c.Won.Count), ChartCell.Count(c.KnownBy.Count),
                ChartCell.Count(c.Lost.Count),
                Countries(c.Won), Countries(c.Lost),
            ]),
        ]);

    /// <summary>Countries on each rung at the end of each year: all, by region and by income group.</summary>
    public static ChartTable RungsByGroup(SiteModel site) => new(
        "field-rungs",
        [
            new("group", "column.group", IsNumber: false), new("until", "trend.year"),
            .. Rungs.Select(s => new ChartColumn(Spelling.Of(s), TextKeys.Of(s))),
        ],
        [
            .. from @group in CountryGroup.All([.. site.Scores.Countries.Select(c => c.Country)])
               from point in site.Movement.Points
               let countries = @group.On(point)
               select (IReadOnlyList<ChartCell>)
               [
                   new ChartCell(@group.Id, f => f.Phrases.Name(@group)), Day(point.AsOf),
                   .. Rungs.Select(s => ChartCell.Count(countries.Count(s))),
               ],
        ]);

    /// <summary>The share of workers who live in countries with a proCHW policy.</summary>
    public static ChartTable Workers(SiteModel site) => new(
        "field-workers",
        [new("until", "trend.year", IsNumber: false), new("share_in_prochw", "field.workers.share")],
        [.. site.Movement.Points.Select(p => (
            IReadOnlyList<ChartCell>)[Day(p.AsOf), ChartCell.Share(new GroupStanding(p.Countries).WorkersInProchw)])]);

    /// <summary>
    /// How much is known of each group of countries at the end of each year, and how fresh that is today.
    /// </summary>
    public static ChartTable Evidence(SiteModel site) => new(
        "field-evidence",
        [
            new("group", "column.group", IsNumber: false), new("until", "trend.year"),
            new("coverage", "field.coverage.share"), new("fresh", "field.fresh.share"),
        ],
        [
            .. from @group in CountryGroup.All([.. site.Scores.Countries.Select(c => c.Country)])
               from point in site.Movement.Points
               let countries = @group.On(point)
               select (IReadOnlyList<ChartCell>)
               [
                   new ChartCell(@group.Id, f => f.Phrases.Name(@group)), Day(point.AsOf),
                   ChartCell.Share(countries.Coverage),
                   // When a source was read is known for its last reading only.
                   ChartCell.Share(
                       point == site.Movement.Points[^1] ? countries.Freshness(site.Data, site.AsOf) : null),
               ],
        ]);

    private static ChartCell Day(DateOnly day) => day is { Month: 12, Day: 31 }
        ? new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), f => f.Words.Formats.Date(day.Year))
        : new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), f => f.Phrases.Date(day));

    private static ChartCell YesNo(bool yes) =>
        new(yes ? "yes" : "no", f => f.Words[yes ? "verdict.yes" : "verdict.no"]);

    private static ChartCell Countries(IReadOnlyList<Country> countries) => new(
        string.Join(';', countries.Select(c => c.Iso3)),
        f => countries.Count == 0 ? f.Words["score.none"]
            : f.Words.Formats.List([.. countries.Select(f.Phrases.Name)]));
}
