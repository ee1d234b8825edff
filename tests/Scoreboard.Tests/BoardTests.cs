using Scoreboard.Dates;
using Scoreboard.Scoring;

namespace Scoreboard;

/// <summary>
/// What is known on a day: of two rows that differ in one date only the earlier one is there in time.
/// </summary>
public class BoardTests
{
    [Theory]
    [InlineData("2024-05-31", false)]
    [InlineData("2024-06-01", true)]
    public void Guideline_is_known_from_the_first_day_it_may_have_been_published_on(string day, bool isKnown) =>
        Assert.Equal(isKnown, On(day).Guidelines.Any(g => g.GuidelineId == "review-2024"));

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    public void Undated_guideline_is_known_by_the_year_of_its_source(string day, bool isKnown) => Assert.Equal(
        isKnown,
        On(day, SmallData.Changed(
            "guidelines.csv", "Averna University,2024-06,", "Averna University,,")).Guidelines.Any());

    [Theory]
    [InlineData("2022-12-31", "")]
    [InlineData("2023-01-01", "averna-2024")]
    [InlineData("2024-01-01", "averna-2024 averna-pledge")]
    public void Money_counts_from_its_period_or_from_the_day_it_was_known_of(string day, string expected) =>
        Assert.Equal(
        expected,
        string.Join(' ', On(day, SmallData.Changed("funding.csv", "1500000,2024,", "1500000,2023,"))
            .Funding.Select(f => f.FundingId)));

    [Fact]
    public void Reported_counts_are_those_of_the_target_up_to_the_day_the_oldest_first()
    {
        var counts = SmallData.With(
            "indicator_values.csv", "indicator_id,observed_on,value,source_id",
            "field-prochw-countries,2022-06-30,0,global-review-2024",
            "field-prochw-countries,2026-11-23,2,global-review-2024");

        Assert.Equal([0, 1], On("2026-11-22", counts).Reported.Select(r => r.Value));
    }

    [Fact]
    public void Years_of_history_are_the_past_ones_that_ended_otherwise_than_the_year_before()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xaa-chw salaried yes 2020-03", "xbb-volunteer accredited yes 2026-02");

        Assert.Equal([2018, 2020], Board.Of(data, SmallData.Day).HistoryYears);
    }

    [Fact]
    public void Change_known_before_the_first_dated_one_is_told_at_the_end_of_its_year()
    {
        var data = TimeData.Of("xaa-chw accredited yes xaa-act-2021", "xbb-volunteer accredited yes 2023-05-01");

        Assert.Equal([2023], Board.Of(data, SmallData.Day).HistoryYears);
    }

    [Fact]
    public void Release_of_a_later_day_has_not_been_published_yet()
    {
        var data = TimeData.Of("xaa-chw accredited yes 2018");
        var released = TimeData.With(
            data, TimeData.Released(data, "2026-Q3", "2026-09-25"), TimeData.Released(data, "2026-Q4", "2026-12-25"));

        var board = Board.Of(released, SmallData.Day);

        Assert.Equal([new Quarter(2026, 3)], board.Releases.Select(r => r.Quarter));
        Assert.Null(board.ReleaseOf(board.Changes.First(l => l.Quarter == new Quarter(2026, 4))));
    }

    [Theory]
    [InlineData("2026-09-25", "2026-Q3")]
    [InlineData("2026-09-26", "2026-Q4")]
    public void Change_is_in_the_log_that_the_release_of_its_day_closes_or_else_in_the_next(string day, string expected)
    {
        var data = TimeData.Of("xaa-chw accredited yes 2018", $"xaa-chw salaried yes {day}");
        var released = TimeData.With(data, TimeData.Released(data, "2026-Q3", "2026-09-25"));

        Assert.Equal(expected, Board.Of(released, SmallData.Day).LogOf(Sample.Day(day)).Quarter.ToString());
    }

    private static Board On(string day, params IEnumerable<(string File, byte[] Content)> changes) =>
        Board.Of(SmallData.Load(changes), Sample.Day(day));
}
