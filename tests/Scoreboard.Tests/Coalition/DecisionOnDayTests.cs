using Scoreboard.Tables;

namespace Scoreboard.Coalition;

public class DecisionOnDayTests
{
    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026", false)]
    [InlineData("2025", true)]
    [InlineData(null, false)]
    public void It_asks_for_a_look_once_what_was_expected_should_have_shown(string? expectedBy, bool asks) =>
        Assert.Equal(asks, On(SmallData.Day, Decision("", null) with { ExpectedBy = Sample.Date(expectedBy) })
            .AsksForALook);

    [Fact]
    public void An_outcome_answers_from_the_day_of_which_it_tells()
    {
        var decision = Decision("It came.", "2025-06") with { ExpectedBy = Sample.Date("2024") };

        Assert.True(On(Sample.Day("2025-05-31"), decision) is { AsksForALook: true, HasOutcome: false });
        Assert.True(On(Sample.Day("2025-06-01"), decision) is { AsksForALook: false, HasOutcome: true });
    }

    [Fact]
    public void An_outcome_without_a_day_counts_from_when_the_newest_of_its_texts_was_known()
    {
        var decision = Decision("It came.", null);

        Assert.False(On(Sample.Day("2026-09-30"), decision).HasOutcome);
        Assert.True(On(Sample.Day("2026-10-01"), decision).HasOutcome);
    }

    [Fact]
    public void It_is_not_told_before_it_was_made() =>
        Assert.Null(DecisionOnDay.On(Sample.Day("2022-12-31"), Decision("", null), Sample.Sources));

    private static DecisionOnDay On(DateOnly day, Decision decision) =>
        DecisionOnDay.On(day, decision, Sample.Sources)!;

    private static Decision Decision(string outcome, string? reviewedOn) => new()
    {
        DecisionId = "start",
        DecidedOn = Sample.Date("2023")!.Value,
        What = "Start",
        Why = "To begin",
        By = null,
        Expects = null,
        ExpectedBy = null,
        Outcome = outcome,
        ReviewedOn = Sample.Date(reviewedOn),
        SourceId = "of-2024",
        OutcomeSourceIds = outcome.Length > 0 ? ["of-2024", "undated"] : [],
        At = Sample.Nowhere,
    };
}
