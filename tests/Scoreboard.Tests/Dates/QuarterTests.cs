using FsCheck.Fluent;
using Scoreboard.Scoring;

namespace Scoreboard.Dates;

public class QuarterTests
{
    [Theory]
    [InlineData("2026-Q4", 2026, 4)]
    [InlineData("2026-q4", 2026, 4)]
    [InlineData("1800-Q1", 1800, 1)]
    [InlineData("2200-Q4", 2200, 4)]
    public void Quarter_is_read_in_capitals_or_not(string text, int year, int number)
    {
        Assert.True(Quarter.TryParse(text, out var quarter));
        Assert.Equal(new Quarter(year, number), quarter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-4")]
    [InlineData("2026Q4")]
    [InlineData("2026_Q4")]
    [InlineData("26-Q4")]
    [InlineData("+026-Q4")]
    [InlineData(" 026-Q4")]
    [InlineData("2026-Q44")]
    [InlineData(" 2026-Q4")]
    [InlineData("2026-Q٤")]
    [InlineData("1799-Q4")]
    [InlineData("2201-Q1")]
    public void Anything_else_is_no_quarter(string text) => Assert.False(Quarter.TryParse(text, out _));

    [Theory]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData("2026-Q2", "2026-04-01", "2026-06-30")]
    [InlineData("2026-Q3", "2026-07-01", "2026-09-30")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    public void Quarter_has_three_months(string text, string start, string end)
    {
        Assert.True(Quarter.TryParse(text, out var quarter));
        Assert.Equal((Sample.Day(start), Sample.Day(end)), (quarter.Start, quarter.End));
    }

    [Fact]
    public void Quarter_is_written_in_words_and_in_addresses()
    {
        Assert.Equal("2026-Q4", new Quarter(2026, 4).ToString());
        Assert.Equal("2026-q4", new Quarter(2026, 4).Slug);
        Assert.Equal("0998-q1", new Quarter(998, 1).Slug);
    }

    [Fact]
    public void Every_day_is_in_the_quarter_of_that_day_which_follows_the_one_before() => Property.Holds(
        Gen.Choose(new DateOnly(1800, 1, 1).DayNumber, new DateOnly(2200, 12, 31).DayNumber)
            .Select(DateOnly.FromDayNumber),
        day =>
        {
            var quarter = Quarter.Of(day);
            Assert.InRange(day, quarter.Start, quarter.End);
            Assert.Equal(quarter, quarter.Next.Previous);
            Assert.Equal(quarter.End.AddDays(1), quarter.Next.Start);
            Assert.True(quarter.Previous < quarter && quarter < quarter.Next && quarter >= Quarter.Of(quarter.Start));
            Assert.True(Quarter.TryParse(quarter.Slug, out var read) && read == quarter);
        });

    [Fact]
    public void Quarter_a_year_later_has_the_same_number() =>
        Assert.Equal(new Quarter(2027, 4), new Quarter(2026, 4).AddYears(1));
}
