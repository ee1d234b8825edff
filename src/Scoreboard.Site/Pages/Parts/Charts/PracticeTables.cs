using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>The data of what is laid down beside what is seen, and of what is not known.</summary>
public static class PracticeTables
{
    public const string ByCriterion = "paper-and-practice", Gaps = "unknown";

    public static IEnumerable<ChartTable> All(SiteModel site) => [CriteriaOf(site), VerdictsOf(site), GapsOf(site)];

    /// <summary>How many countries are known on both, keep what policy says, and do without a policy.</summary>
    private static ChartTable CriteriaOf(SiteModel site) => new()
    {
        Name = ByCriterion,
        Columns =
        [
            new("criterion"), new("provided_and_seen"), new("falls_short"), new("without_policy"), new("countries"),
        ],
        Rows =
        [
            .. PracticeStanding.Of(site.Board.Scores, site.Board.Data.Criteria).Criteria.Select(
                c => (IReadOnlyList<ChartCell>)
            [
                ChartCell.Text(c.Criterion.CriterionId), ChartCell.Count(c.Tested.Count),
                ChartCell.Count(c.FallingShort.Count), ChartCell.Count(c.WithoutPolicy.Count),
                ChartCell.Count(site.Board.Scores.Countries.Count),
            ]),
        ],
    };

    /// <summary>
    /// Every cadre and criterion that somebody has looked into: both verdicts, and the one that is scored.
    /// </summary>
    private static ChartTable VerdictsOf(SiteModel site) => new()
    {
        Name = "verdicts",
        Columns =
        [
            new("iso3"), new("cadre_id"), new("criterion"), new("on_paper"), new("in_practice"), new("scored"),
            new("stands_in"),
        ],
        Rows =
        [
            .. from country in site.Board.Scores.Countries
               from cadre in country.Cadres
               from evidence in cadre.Evidence.Values.OrderBy(e => e.Criterion.At.Line)
               select (IReadOnlyList<ChartCell>)
               [
                   ChartCell.Text(country.Country.Iso3), ChartCell.Text(cadre.Cadre!.CadreId),
                   ChartCell.Text(evidence.Criterion.CriterionId), Of(evidence.Policy), Of(evidence.Practice),
                   ChartCell.Text(Spelling.Of(evidence.Verdict)), ChartCell.Text(evidence.IsStandIn ? "yes" : "no"),
               ],
        ],
    };

    /// <summary>Everything on which more has to be found out, the most valuable first.</summary>
    private static ChartTable GapsOf(SiteModel site) => new()
    {
        Name = Gaps,
        Columns =
        [
            new("iso3"), new("cadre_id"), new("criterion"), new("gap"), new("required"), new("in_window"),
            new("headcount"),
        ],
        Rows =
        [
            .. KnowledgeGap.All(site.Board.Scores, site.Board.Data).Select(g => (IReadOnlyList<ChartCell>)
            [
                ChartCell.Text(g.Country.Country.Iso3), ChartCell.Text(g.Cadre?.CadreId ?? ""),
                ChartCell.Text(g.Criterion.CriterionId), ChartCell.Text(Spelling.Of(g.Kind)),
                ChartCell.Text(g.Criterion.IsRequired ? "yes" : "no"), ChartCell.Text(g.IsInWindow ? "yes" : "no"),
                ChartCell.Count(g.Cadre?.Headcount),
            ]),
        ],
    };

    private static ChartCell Of(Fact? fact) =>
        fact is null ? ChartCell.None : ChartCell.Text(Spelling.Of(fact.Assessment.Verdict));
}
