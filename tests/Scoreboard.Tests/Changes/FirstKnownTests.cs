using Scoreboard.Data;
using Scoreboard.Renewals;
using Scoreboard.Scoring;

namespace Scoreboard.Changes;

public class FirstKnownTests
{
    // global-review-2024, on which the rows of TimeData rest, was read on 2026-10-01.
    private static readonly string[] Rows = ["xaa-chw accredited yes 2018", "xaa-chw salaried yes 2019-07"];

    [Fact]
    public void Change_of_years_ago_is_known_from_the_day_its_source_was_read() =>
        Assert.Equal(Sample.Day("2026-10-01"), KnownOf(TimeData.Of(Rows), ChangeCause.Won));

    [Fact]
    public void Change_is_known_no_sooner_than_it_is_so() => Assert.Equal(
        Sample.Day("2026-11-03"),
        KnownOf(TimeData.Of("xaa-chw accredited yes 2018", "xaa-chw salaried yes 2026-11-03"), ChangeCause.Won));

    [Fact]
    public void Change_that_a_release_told_was_known_by_then_whenever_its_source_is_read_again()
    {
        var data = TimeData.Of(Rows);

        Assert.Equal(
            Sample.Day("2026-09-25"),
            KnownOf(TimeData.With(data, TimeData.Released(data, "2026-Q3", "2026-09-25")), ChangeCause.Won));
    }

    [Fact]
    public void Change_that_a_release_did_not_know_came_to_be_known_later()
    {
        var release = TimeData.Released(TimeData.Of(Rows[0]), "2026-Q3", "2026-09-25");

        Assert.Equal(Sample.Day("2026-10-01"), KnownOf(TimeData.With(TimeData.Of(Rows), release), ChangeCause.Won));
        Assert.Equal(
            Sample.Day("2026-10-01"), KnownOf(TimeData.With(TimeData.Of(Rows), release), ChangeCause.Corrected));
    }

    [Fact]
    public void Nothing_is_known_after_the_day_that_is_spoken_of()
    {
        var board = Board.Of(TimeData.Of(Rows), Sample.Day("2020-01-01"));

        Assert.All(
            board.Changes.SelectMany(l => l.Changes), c => Assert.Equal(board.AsOf, board.Known.Of(c)));
    }

    [Fact]
    public void Renewal_of_years_ago_is_known_from_the_day_its_successor_was_read()
    {
        var data = SmallData.Load();

        var renewed = RenewalEvent.Until(SmallData.Day, data).Single(e => e.Kind == RenewalEventKind.Renewed);

        Assert.True(renewed.On < Sample.Day("2022-01-01"));
        Assert.Equal(Sample.Day("2026-10-01"), Board.Of(data, SmallData.Day).Known.Of(renewed));
    }

    [Theory]
    [InlineData("2027", "2026-10-01")]
    // Published with another end: newer than what was published.
    [InlineData("2029", "2026-11-21")]
    public void Entry_is_newer_where_a_release_said_otherwise(string ends, string newest)
    {
        var release = TimeData.Released(SmallData.Load(), "2026-Q4", "2026-11-20");
        var data = TimeData.With(
            SmallData.Load(SmallData.Changed("policies.csv", "2021,2027,in_force", $"2021,{ends},in_force")), release);
        var score = Scores.Of(data, SmallData.Day).Countries[0];

        Assert.Equal(Sample.Day(newest), NewestDay.Of(data, data.Releases, score, score.Windows[0].Policy));
    }

    private static DateOnly KnownOf(Dataset data, ChangeCause cause)
    {
        var board = Board.Of(data, SmallData.Day);
        return board.Known.Of(board.Changes.SelectMany(l => l.Changes).Single(c => c.Cause == cause));
    }
}
