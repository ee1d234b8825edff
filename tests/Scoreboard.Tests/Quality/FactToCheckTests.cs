using Scoreboard.Data;
using Scoreboard.Scoring;

namespace Scoreboard.Quality;

public class FactToCheckTests
{
    [Fact]
    public void Finding_whose_source_is_stale_is_checked_again()
    {
        var data = SmallData.Load(SmallData.Changed("sources.csv", "primary,2026-10-01\nxbb-herald",
            "primary,2025-10-01\nxbb-herald"));

        Assert.Equal(
            [(CheckReason.Stale, "accredited"), (CheckReason.Stale, "salaried")],
            Facts(data, "XAA").Select(f => (f.Reason, f.Assessment!.Criterion)));
    }

    [Fact]
    public void Required_finding_that_rests_on_news_is_checked_again()
    {
        var data = SmallData.Load(SmallData.Changed("sources.csv", "primary,2026-10-01\nxbb-herald",
            "news,2026-10-01\nxbb-herald"));

        Assert.All(Facts(data, "XAA"), f => Assert.Equal(CheckReason.NewsOnly, f.Reason));
        Assert.Equal(2, Facts(data, "XAA").Count);
    }

    [Theory]
    [InlineData("2027-02-22", 3, true)]
    [InlineData("2027-02-23", 3, false)]
    [InlineData("2027-02-23", 4, true)]
    [InlineData("2026-11-22", 3, true)]
    [InlineData("2026-11-21", 3, false)]
    public void Document_that_ends_within_the_months_of_the_settings_is_checked_again(
        string ends, int months, bool isChecked)
    {
        var data = SmallData.Load(
            SmallData.Changed("policies.csv", "2021,2027,in_force", $"2021,{ends},in_force"),
            SmallData.Changed("scoreboard.json", "\"look_ahead_months\": 3", $"\"look_ahead_months\": {months}"));

        Assert.Equal(
            isChecked ? ["xaa-chw-policy-2021"] : [],
            Facts(data, "XAA").Where(f => f.Reason == CheckReason.Ending).Select(f => f.Policy!.PolicyId));
    }

    private static List<FactToCheck> Facts(Dataset data, string iso3) =>
        [.. FactToCheck.All(data, Scores.Of(data, SmallData.Day)).Where(f => f.Iso3 == iso3)];
}
