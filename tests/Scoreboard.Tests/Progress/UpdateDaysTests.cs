using Scoreboard.Dates;
using Scoreboard.Scoring;

namespace Scoreboard.Progress;

public class UpdateDaysTests
{
    [Fact]
    public void Last_check_is_the_newest_reading_of_any_source()
    {
        var data = SmallData.Load(SmallData.Changed(
            "sources.csv", "primary,2026-10-01\nxbb-herald", "primary,2026-11-03\nxbb-herald"));

        Assert.Equal(new DateOnly(2026, 11, 3), UpdateDays.Of(data, [], SmallData.Day).LastChecked);
    }

    [Theory]
    [InlineData("2026-11-22", "2026-12-25")]
    [InlineData("2026-12-25", "2026-12-25")]
    // Proposed and not merged: the quarter's end is what can be promised.
    [InlineData("2026-12-26", "2026-12-31")]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("2027-01-01", "2027-03-25")]
    public void Next_update_is_due_when_the_release_of_the_quarter_is_proposed(string day, string next) =>
        Assert.Equal(Sample.Day(next), UpdateDays.Of(SmallData.Load(), [], Sample.Day(day)).Next);

    [Theory]
    [InlineData("2026-11-22", "2027-03-25")]
    [InlineData("2026-12-26", "2027-03-25")]
    [InlineData("2027-03-26", "2027-03-31")]
    public void Quarter_that_is_released_is_not_released_again(string day, string next)
    {
        var data = SmallData.Load();
        var released = TimeData.Released(data, "2026-Q4", "2026-11-20");

        Assert.Equal(Sample.Day(next), UpdateDays.Of(data, [released], Sample.Day(day)).Next);
    }

    [Fact]
    public void Day_is_the_one_on_which_the_workflow_proposes_the_release()
    {
        var workflow = File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "release.yml"));
        var days = Enumerable.Range(1, 4).Select(n => new Quarter(2026, n).ReleaseDay).ToList();

        Assert.Contains(
            $" {days[0].Day} {string.Join(',', days.Select(d => d.Month))} *\"", workflow, StringComparison.Ordinal);
        Assert.Single(days.Select(d => d.Day).Distinct());
    }
}
