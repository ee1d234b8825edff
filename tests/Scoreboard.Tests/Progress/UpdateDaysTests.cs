namespace Scoreboard.Progress;

public class UpdateDaysTests
{
    [Fact]
    public void Last_check_is_the_newest_reading_of_any_source()
    {
        var data = SmallData.Load(SmallData.Changed(
            "sources.csv", "primary,2026-10-01\nxbb-herald", "primary,2026-11-03\nxbb-herald"));

        Assert.Equal(new DateOnly(2026, 11, 3), UpdateDays.Of(data, SmallData.Day).LastChecked);
    }

    [Theory]
    [InlineData("2026-11-22", "2027-01-01")]
    [InlineData("2026-12-31", "2027-01-01")]
    [InlineData("2027-01-01", "2027-04-01")]
    public void Next_update_is_due_when_the_next_quarter_starts(string day, string next) =>
        Assert.Equal(Sample.Day(next), UpdateDays.Of(SmallData.Load(), Sample.Day(day)).Next);
}
