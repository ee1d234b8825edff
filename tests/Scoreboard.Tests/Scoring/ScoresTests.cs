using Scoreboard.Data;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>
/// What the committed data gave on the day it was compiled; a change of the data that moves it shows here.
/// </summary>
public class ScoresTests
{
    private static Dataset Data { get; } = Dataset.Load(Repository.FirstData, "data", [])!;

    private static Scores Scores { get; } = Scores.Of(Data, new DateOnly(2026, 11, 22));

    [Theory]
    [InlineData(Status.Won, 12)]
    [InlineData(Status.Nearly, 16)]
    [InlineData(Status.Partial, 45)]
    [InlineData(Status.NotYet, 4)]
    [InlineData(Status.Unknown, 19)]
    public void Countries_by_status_are_as_counted_by_hand(Status status, int countries) =>
        Assert.Equal(countries, Scores.Count(status));

    [Fact]
    public void Headline_counts_countries_with_a_proCHW_policy_and_no_others()
    {
        Assert.Equal(12, Scores.Headline);
        Assert.Equal(96, Scores.Countries.Count);
    }

    [Fact]
    public void Kenya_is_one_step_short()
    {
        var kenya = Scores.Countries.Single(c => c.Country.Iso3 == "KEN");

        Assert.Equal(Status.Nearly, kenya.Status);
        Assert.Equal(83.3, kenya.Best.Levers["policy"].Value!.Value, 0.05);
    }

    [Fact]
    public void Every_score_of_every_country_on_any_day_is_in_range()
    {
        foreach (var year in Enumerable.Range(1970, 70))
        {
            Assert.All(
                Scores.Of(Data, new DateOnly(year, 2, 28)).Countries.SelectMany(
                    c => c.Best.Levers.Values.Append(c.Best.Overall)),
                score =>
                {
                    Assert.InRange(score.Low, 0, 100 + 1e-9);
                    Assert.InRange(score.Value ?? score.Low, score.Low - 1e-9, score.High + 1e-9);
                    Assert.InRange(score.High, 0, 100 + 1e-9);
                    Assert.InRange(score.Coverage, 0, 1 + 1e-9);
                });
        }
    }

    [Fact]
    public void Same_data_and_day_give_the_same_scores() =>
        Assert.Equal(Lines(Scores), Lines(Scores.Of(Dataset.Load(Repository.FirstData, "data", [])!, Scores.AsOf)));

    private static IEnumerable<string> Lines(Scores scores) => scores.Countries.Select(c =>
        $"{c.Country.Iso3} {c.Status} {c.Best.Cadre?.CadreId} {c.Best.Overall} {c.InForce} "
            + $"{c.Renewal?.Policy.PolicyId} {c.Renewal?.State}");
}
