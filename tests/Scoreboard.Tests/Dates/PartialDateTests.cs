using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Scoring;

namespace Scoreboard.Dates;

public class PartialDateTests
{
    private static Gen<PartialDate> Dates { get; } =
        from day in Gen.Choose(new DateOnly(1800, 1, 1).DayNumber, new DateOnly(2200, 12, 31).DayNumber)
        from precision in Gen.Choose(1, 3)
        let date = DateOnly.FromDayNumber(day)
        select new PartialDate(date.Year, precision > 1 ? date.Month : null, precision > 2 ? date.Day : null);

    [Fact]
    public void Printed_date_reads_back_the_same() =>
        Property.Holds(Dates, date => PartialDate.TryParse(date.ToString(), out var read) && read == date);

    [Fact]
    public void Text_that_reads_is_printed_the_same()
    {
        var texts = from characters in Gen.Elements("0123456789- /".ToCharArray()).ArrayOf()
                    from year in Gen.Elements("2026", "2026-1", "2026-0", "2026-02-", "")
                    select year + new string(characters);

        Property.Holds(texts, text => !PartialDate.TryParse(text, out var date) || date.ToString() == text);
    }

    [Fact]
    public void First_day_is_never_after_the_last_and_both_are_in_the_date() => Property.Holds(Dates, date =>
        date.First <= date.Last
        && date.First.Year == date.Year && date.Last.Year == date.Year
        && (date.Month is null || (date.First.Month == date.Month && date.Last.Month == date.Month))
        && (date.Day is null) == (date.First != date.Last));

    [Theory]
    [InlineData("2023", "2023-07-02")]
    [InlineData("2024-02", "2024-02-15")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void Something_seen_at_a_date_stands_in_the_middle_of_what_it_can_mean(string date, string middle)
    {
        Assert.True(PartialDate.TryParse(date, out var parsed));
        Assert.Equal(DateOnly.ParseExact(middle, "yyyy-MM-dd"), parsed.Middle);
    }

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    public void Date_lasts_from_its_earliest_to_its_latest_day(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));

        Assert.Equal(first, PartialDate.Of(date.First).ToString());
        Assert.Equal(last, PartialDate.Of(date.Last).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("20266")]
    [InlineData("1799")]
    [InlineData("2201")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-3")]
    [InlineData("2026-03-00")]
    [InlineData("2026-04-31")]
    [InlineData("2025-02-29")]
    [InlineData("2100-02-29")]
    [InlineData("2026/03/31")]
    [InlineData("31-03-2026")]
    [InlineData("2026-03-31 ")]
    [InlineData(" 2026")]
    [InlineData("+2026")]
    [InlineData("-026")]
    [InlineData("２０２６")]
    [InlineData("2026-03-31T00:00")]
    public void Anything_else_is_not_a_date(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
