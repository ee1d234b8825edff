using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Tests.Pages.Parts.Charts;

public class TimeScaleTests
{
    private static readonly TimeScale Scale = new(new DateOnly(2019, 7, 1), new DateOnly(2026, 1, 1));

    [Theory]
    [InlineData("2019-07-01", 0)]
    [InlineData("2026-01-01", 100)]
    [InlineData("2023-01-01", 53.87)]
    [InlineData("1980-01-01", 0)]
    [InlineData("2080-01-01", 100)]
    public void Day_stands_at_its_share_of_the_time(string day, double at) =>
        Assert.Equal(at, Scale.At(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void Years_are_named_where_they_start_within_the_axis()
    {
        Assert.Equal([2020, 2021, 2022, 2023, 2024, 2025, 2026], Scale.Years(every: 1).Select(y => y.Year));
        Assert.Equal([(2020, Scale.At(new DateOnly(2020, 1, 1))), (2025, Scale.At(new DateOnly(2025, 1, 1)))],
            Scale.Years(every: 5));
    }

    [Fact]
    public void Axis_of_one_day_has_a_place_for_it() =>
        Assert.Equal(0, new TimeScale(Scale.First, Scale.First).At(Scale.First));
}
