using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>
/// The data of the maps, of the headline over time, of the renewals' timeline and of the chart of any two measures.
/// </summary>
public static class ScoreTables
{
    public const string StatusHistory = "status-history", HeadlineByQuarter = "headline-by-quarter",
        RenewalWindows = "renewal-windows", Measured = "measures";

    public static IEnumerable<ChartTable> All(SiteModel site) =>
    [
        StatusesOf(site), HeadlineOf(site), WindowsOf(site),
        .. site.HasChart ? [MeasuresOf(site)] : Array.Empty<ChartTable>(),
    ];

    /// <summary>Every change of a country's status: on any day a country has that of its last change.</summary>
    private static ChartTable StatusesOf(SiteModel site) => new()
    {
        Name = StatusHistory,
        Columns = [new("iso3"), new("since"), new("known_by"), new("status")],
        Rows =
        [
            .. from country in site.Board.History.Countries
               from change in country.Changes
               select (IReadOnlyList<ChartCell>)
               [
                   ChartCell.Text(country.Country.Iso3), ChartCell.Date(PartialDate.Of(change.On)),
                   ChartCell.Text(change.IsKnownBy ? "yes" : "no"),
                   ChartCell.Text(site.Board.Statuses.Of(change.To)),
               ],
        ],
    };

    /// <summary>The headline at the end of each quarter, and what the coalition itself reported in it.</summary>
    public static ChartTable HeadlineOf(SiteModel site) => new()
    {
        Name = HeadlineByQuarter,
        Columns =
        [
            new("quarter"), new("until"), new(site.Board.Statuses.Won), new("known_by"), new("nearly"), new("reported"),
        ],
        Rows =
        [
            .. site.Board.History.Quarters.Select(q => (IReadOnlyList<ChartCell>)
            [
                ChartCell.Text($"{q.Quarter}"), ChartCell.Date(PartialDate.Of(q.Day)),
                ChartCell.Count(site.Board.History.Headline(q.Day)),
                ChartCell.Count(site.Board.History.HeadlineKnownBy(q.Day)),
                ChartCell.Count(site.Board.History.Count(Tables.Status.Nearly, q.Day)),
                ChartCell.Count(
                    site.Board.Reported.LastOrDefault(r => Quarter.Of(r.ObservedOn.Middle) == q.Quarter)?.Value),
            ]),
        ],
    };

    /// <summary>The windows that can be acted on, with all that their rank is made of.</summary>
    private static ChartTable WindowsOf(SiteModel site) => new()
    {
        Name = RenewalWindows,
        Columns =
        [
            new("policy_id"), new("iso3"), new("ends_on"), new("state"), new("list"), new("rank"), new("best_rank"),
            new("worst_rank"), new("priority"), new("urgency"), new("gap"), new("reach"),
        ],
        Rows =
        [
            .. site.Board.Ranking.Select(r => (IReadOnlyList<ChartCell>)
            [
                ChartCell.Text(r.Window.Policy.PolicyId), ChartCell.Text(r.Country.Country.Iso3),
                ChartCell.Date(r.Window.Policy.EndsOn),
                ChartCell.Text(Spelling.Of(r.Window.State)), ChartCell.Text(Spelling.Of(r.List)),
                ChartCell.Count(r.Rank), ChartCell.Count(r.BestRank), ChartCell.Count(r.WorstRank),
                ChartCell.Count(r.Priority.Value),
                ChartCell.Share(r.Priority.Urgency), ChartCell.Share(r.Priority.Gap.Value),
                ChartCell.Share(r.Priority.Reach.Value),
            ]),
        ],
    };

    /// <summary>
    /// To the end of the document that stands for the country, as shown: to a tenth; negative when it is over, null
    /// where none is dated.
    /// </summary>
    public static double? MonthsLeft(CountryScore country) =>
        country.Renewal?.MonthsLeft is { } months ? Math.Round(months, 1) : null;

    /// <summary>Every measure of every country.</summary>
    private static ChartTable MeasuresOf(SiteModel site) => new()
    {
        Name = Measured,
        Columns =
        [
            new("iso3"), new("status"), new("region"), new("income_group"),
            .. site.Board.Data.Levers.Select(l => new ChartColumn(l.LeverId)),
            new("overall"), new("on_paper"), new("in_practice"), new("coverage"), new("headcount"),
            new("months_to_renewal"), new("year_won"),
        ],
        Rows =
        [
            .. site.Board.Scores.Countries.Select(c => (IReadOnlyList<ChartCell>)
            [
                ChartCell.Text(c.Country.Iso3), ChartCell.Text(site.Board.Statuses.Of(c.Status)),
                ChartCell.Text(c.Country.Region),
                ChartCell.Text(c.Country.IncomeGroup),
                .. site.Board.Data.Levers.Select(l => ChartCell.Count(c.Best.Levers[l.LeverId].Value)),
                ChartCell.Count(c.Best.Overall.Value),
                ChartCell.Count(c.Best.On(Tables.Basis.Policy, site.Board.Data).Value),
                ChartCell.Count(c.Best.On(Tables.Basis.Practice, site.Board.Data).Value),
                ChartCell.Share(c.Best.Overall.Coverage), ChartCell.Count(c.Headcount), ChartCell.Count(MonthsLeft(c)),
                ChartCell.Count(site.Board.History.WinOf(c.Country, site.Board.AsOf)?.On.Year),
            ]),
        ],
    };
}
