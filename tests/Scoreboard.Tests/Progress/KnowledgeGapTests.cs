using Scoreboard.Data;
using Scoreboard.Releases;
using Scoreboard.Scoring;

namespace Scoreboard.Progress;

public class KnowledgeGapTests
{
    private static readonly Dataset Data = TimeData.Of(
        "xaa-chw accredited yes 2018", "xaa-chw salaried unknown 2018", "xaa-chw costed yes 2018",
        "xbb-volunteer accredited yes xbb-herald-2025", "xbb-volunteer salaried no 2018 practice");

    [Fact]
    public void What_decides_a_status_comes_first_then_where_a_policy_is_up_then_the_largest_cadre() => Assert.Equal(
        [
            "XAA xaa-chw salaried Unknown", "XBB xbb-volunteer salaried PolicyMissing",
            "XBB xbb-volunteer accredited OnNews", "XBB xbb-volunteer costed NotAssessed",
        ],
        Gaps(Data, SmallData.Day));

    [Fact]
    public void Source_that_nobody_has_read_again_is_a_gap_where_nothing_worse_is()
    {
        var gaps = Gaps(Data, SmallData.Day.AddYears(1));

        Assert.Contains("XAA xaa-chw accredited Stale", gaps);
        Assert.Contains("XBB xbb-volunteer accredited OnNews", gaps);
    }

    [Fact]
    public void Country_in_which_nobody_has_looked_lacks_every_criterion() => Assert.Equal(
        ["XAA  accredited NotAssessed", "XAA  salaried NotAssessed", "XAA  costed NotAssessed"],
        Gaps(TimeData.Of(), SmallData.Day).Where(g => g.StartsWith("XAA", StringComparison.Ordinal)));

    [Fact]
    public void Cell_that_is_known_on_both_grounds_is_known_once()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xaa-chw accredited no 2019 practice",
            "xaa-chw salaried unknown 2018", "xaa-chw costed yes 2018 practice");

        var knowledge = Knowledge.Of(Scores.Of(data, SmallData.Day).Countries, data.Criteria);

        Assert.Equal(new Knowledge(Cells: 3, OnPaper: 1, InPractice: 2, Both: 1), knowledge);
        Assert.Equal((2, 2.0 / 3), (knowledge.Known, knowledge.Share));
    }

    [Fact]
    public void Trend_tells_what_each_release_published_and_what_is_known_today()
    {
        var published = TimeData.Of("xaa-chw accredited yes 2018");
        Release release = TimeData.Released(published, "2026-Q3", "2026-09-30");

        var trend = CoverageTrend.All([release], Scores.Of(Data, SmallData.Day));

        Assert.Equal(["2026-Q3", ""], trend.Select(t => $"{t.Quarter}"));
        Assert.Equal(new DateOnly(2026, 9, 30), trend[0].AsOf);
        Assert.True(trend[0].Coverage < trend[1].Coverage);
        Assert.Equal(
            Scores.Of(published, trend[0].AsOf).Countries.Average(c => c.Best.Overall.Coverage), trend[0].Coverage,
            0.005);
    }

    private static IEnumerable<string> Gaps(Dataset data, DateOnly day) =>
        KnowledgeGap.All(Scores.Of(data, day), data).Select(g =>
            $"{g.Country.Country.Iso3} {g.Cadre?.CadreId} {g.Criterion.CriterionId} {g.Kind}");
}
