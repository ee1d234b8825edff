using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>The data of the charts of the field and of the indicators.</summary>
public static class FieldTables
{
    /// <summary>From the highest rung to none.</summary>
    public static IReadOnlyList<Status> Rungs { get; } = [.. Enum.GetValues<Status>().OrderDescending()];

    /// <summary>Every indicator and its pace.</summary>
    public static ChartTable Indicators(SiteModel site) => new()
    {
        Name = "progress-indicators",
        Columns =
        [
            new("indicator_id", "column.indicator", IsNumber: false), new("verdict", "column.verdict", IsNumber: false),
            new("unit", "column.unit", IsNumber: false), new("latest", "column.latest"),
            new("latest_on", "column.date", IsNumber: false),
            new("start", "column.start.value"), new("start_on", "column.date", IsNumber: false),
            new("target", "column.target"),
            new("target_on", "column.by", IsNumber: false), new("needed_per_year", "column.needed"),
            new("made_per_year", "column.made"),
        ],
        Rows =
        [
            .. Pace.All(site.Board.Data, site.Board.AsOf).Select(p => (IReadOnlyList<ChartCell>)
            [
                new ChartCell(p.Indicator.IndicatorId, f => f.Phrases.Name(p.Indicator)),
                new ChartCell(Spelling.Of(p.Verdict), f => f.Words.Name(p.Verdict)),
                new ChartCell(p.Indicator.Unit, f => f.Phrases.Unit(p.Indicator)),
                ChartCell.Count(p.Latest?.Value), ChartCell.Date(p.Latest?.On), ChartCell.Count(p.Start?.Value),
                ChartCell.Date(p.Start?.On),
                ChartCell.Count(p.Indicator.TargetValue), ChartCell.Date(p.Indicator.TargetOn),
                ChartCell.Count(p.Needed), ChartCell.Count(p.Made),
            ]),
        ],
    };

    /// <summary>Countries won and lost each year.</summary>
    public static ChartTable Changes(SiteModel site) => new()
    {
        Name = "field-won-lost",
        Columns =
        [
            new("year", "column.year", IsNumber: false), new("won", "field.won"), new("known_by", "field.knownby"),
            new("lost", "field.lost"),
            new("won_countries", "field.won.who", IsNumber: false),
            new("lost_countries", "field.lost.who", IsNumber: false),
        ],
        Rows =
        [
            .. site.Board.Movement.Changes.Select(c => (IReadOnlyList<ChartCell>)
            [
                ChartCell.Year(c.Year), ChartCell.Count(c.Won.Count), ChartCell.Count(c.KnownBy.Count),
                ChartCell.Count(c.Lost.Count),
                Countries(c.Won), Countries(c.Lost),
            ]),
        ],
    };

    /// <summary>Countries on each rung at the end of each year: all, by region and by income group.</summary>
    public static ChartTable RungsByGroup(SiteModel site) => new()
    {
        Name = "field-rungs",
        Columns =
        [
            new("group", "column.group", IsNumber: false), new("until", "trend.year"),
            .. Rungs.Select(s => new ChartColumn(site.Board.Statuses.Of(s), TextKeys.Of(s))),
        ],
        Rows =
        [
            .. from @group in CountryGroup.All([.. site.Board.Scores.Countries.Select(c => c.Country)])
               from point in site.Board.Movement.Points
               let countries = @group.On(point)
               select (IReadOnlyList<ChartCell>)
               [
                   new ChartCell(@group.Id, f => f.Phrases.Name(@group)), ChartCell.Day(point.AsOf),
                   .. Rungs.Select(s => ChartCell.Count(countries.Count(s))),
               ],
        ],
    };

    /// <summary>The column of that share, by the id of the highest rung.</summary>
    public static string ShareIn(Board board) => $"share_in_{board.Settings.Statuses.Won}";

    /// <summary>The share of workers who live in countries of the highest rung.</summary>
    public static ChartTable Workers(SiteModel site) => new()
    {
        Name = "field-workers",
        Columns = [new("until", "trend.year", IsNumber: false), new(ShareIn(site.Board), "field.workers.share")],
        Rows =
        [
            .. site.Board.Movement.Points.Select(p => (IReadOnlyList<ChartCell>)
            [
                ChartCell.Day(p.AsOf), ChartCell.Share(new GroupStanding(p.Countries).WorkersInWon),
            ]),
        ],
    };

    /// <summary>
    /// How much is known of each group of countries at the end of each year, and how fresh that is today.
    /// </summary>
    public static ChartTable Evidence(SiteModel site) => new()
    {
        Name = "field-evidence",
        Columns =
        [
            new("group", "column.group", IsNumber: false), new("until", "trend.year"),
            new("coverage", "field.coverage.share"), new("fresh", "field.fresh.share"),
        ],
        Rows =
        [
            .. from @group in CountryGroup.All([.. site.Board.Scores.Countries.Select(c => c.Country)])
               from point in site.Board.Movement.Points
               let countries = @group.On(point)
               select (IReadOnlyList<ChartCell>)
               [
                   new ChartCell(@group.Id, f => f.Phrases.Name(@group)), ChartCell.Day(point.AsOf),
                   ChartCell.Share(countries.Coverage),
                   // When a source was read is known for its last reading only.
                   ChartCell.Share(point == site.Board.Movement.Points[^1]
                       ? countries.Freshness(site.Board.Data, site.Board.AsOf) : null),
               ],
        ],
    };

    private static ChartCell Countries(IReadOnlyList<Country> countries) => new(
        string.Join(';', countries.Select(c => c.Iso3)),
        f => countries.Count == 0 ? f.Words["score.none"]
            : f.Words.Formats.List([.. countries.Select(f.Phrases.Name)]));
}
