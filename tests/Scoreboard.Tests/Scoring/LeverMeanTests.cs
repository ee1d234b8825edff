using Scoreboard.Data;

namespace Scoreboard.Scoring;

public class LeverMeanTests
{
    // Averna: of the policy lever's three criteria two are yes and one is computed from its documents. Belmora: one no.
    private static readonly Dataset Data = TimeData.Of(
        "xaa-chw accredited yes 2018", "xaa-chw salaried yes 2018", "xbb-volunteer salaried no 2018");

    [Fact]
    public void Low_and_high_are_the_means_of_all_countries_lows_and_highs()
    {
        var (mean, scores) = (Mean("policy"), Scored("policy"));

        Assert.True(mean.Low < mean.High);
        Assert.Equal((scores.Average(s => s.Low), scores.Average(s => s.High)), (mean.Low, mean.High));
        Assert.Equal(scores.Average(s => s.Coverage), mean.Coverage);
    }

    [Fact]
    public void Country_of_which_too_little_is_known_counts_among_all_and_not_among_the_ranked()
    {
        var (mean, scores) = (Mean("policy"), Scored("policy"));

        var ranked = Assert.Single(scores, s => CountryScore.IsRanked(s, Data.Settings));
        Assert.Equal((ranked.Value, 1, 2), (mean.Value, mean.Ranked, mean.Total));
    }

    [Fact]
    public void Lever_of_which_no_country_is_known_has_no_mean_rather_than_zero()
    {
        var mean = Mean("funding");

        Assert.Equal((null, 0, 100, 0, 2), (mean.Value, mean.Low, mean.High, mean.Ranked, mean.Total));
    }

    [Fact]
    public void Mean_of_no_countries_says_that_anything_may_be() =>
        Assert.Equal(new LeverMean(null, 0, 100, 0, 0, 0), LeverMean.Of([], "policy", Data.Settings));

    private static LeverMean Mean(string lever) =>
        LeverMean.Of(Scores.Of(Data, SmallData.Day).Countries, lever, Data.Settings);

    private static List<Score> Scored(string lever) =>
        [.. Scores.Of(Data, SmallData.Day).Countries.Select(c => c.Best.Levers[lever])];
}
