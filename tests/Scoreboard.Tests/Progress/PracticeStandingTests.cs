using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

public class PracticeStandingTests
{
    [Fact]
    public void Policy_is_kept_where_practice_is_no_less_and_nobody_keeps_a_policy_that_provides_nothing()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xaa-chw salaried yes 2018", "xaa-chw salaried partial 2020 practice",
            "xbb-volunteer accredited partial 2018", "xbb-volunteer accredited yes 2020 practice",
            "xbb-volunteer salaried no 2018", "xbb-volunteer salaried no 2020 practice");

        var standing = Standing(data);

        Assert.Equal(["XAA", "XBB"], Codes(standing.Tested));
        Assert.Equal(["XBB"], Codes(standing.Kept));
        var salaried = standing.Criteria.Single(c => c.Criterion.CriterionId == "salaried");
        Assert.Equal(["XAA"], Codes(salaried.Tested));
        Assert.Equal(["XAA"], Codes(salaried.FallingShort));
    }

    [Theory]
    [InlineData("xbb-volunteer salaried yes 2020 practice", null, true)]
    [InlineData("xbb-volunteer salaried yes 2020 practice", "xbb-volunteer salaried partial 2018", true)]
    [InlineData("xbb-volunteer salaried yes 2020 practice", "xbb-volunteer salaried unknown 2018", true)]
    [InlineData("xbb-volunteer salaried yes 2020 practice", "xbb-volunteer salaried yes 2018", false)]
    [InlineData("xbb-volunteer salaried partial 2020 practice", null, false)]
    public void Pay_without_a_policy_is_a_salary_that_is_seen_while_none_is_found_that_provides_it(
        string practice, string? policy, bool counts)
    {
        var standing = Standing(TimeData.Of(new[] { practice, policy }.OfType<string>()));

        Assert.Equal(counts ? ["XBB"] : [], Codes(standing.SeenWithoutPolicy("salaried")));
    }

    [Fact]
    public void Score_on_one_ground_leaves_out_what_the_other_knows_and_asks_practice_for_no_documents()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xaa-chw salaried yes 2018", "xaa-chw salaried no 2020 practice");
        var best = Scores.Of(data, SmallData.Day).Countries[0].Best;

        var (paper, practice) = (best.On(Basis.Policy, data), best.On(Basis.Practice, data));

        Assert.Equal((100.0, 3, 4), (paper.Value, paper.Known, paper.Total));
        Assert.Equal((0.0, 1, 3), (practice.Value, practice.Known, practice.Total));
    }

    private static PracticeStanding Standing(Data.Dataset data) =>
        PracticeStanding.Of(Scores.Of(data, SmallData.Day), data.Criteria);

    private static IEnumerable<string> Codes(IEnumerable<CountryScore> countries) =>
        countries.Select(c => c.Country.Iso3);
}
