using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Dates;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Coalition;

public class CommitmentOnDayTests
{
    private static readonly CoalitionSettings Settings = SmallData.Load().Settings.Coalition!;

    /// <summary>Day by day, so that each gets its year or month as often as its day.</summary>
    private static Gen<PartialDate> Dates { get; } =
        from year in Gen.Choose(2018, 2030)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from precision in Gen.Choose(0, 2)
        select new PartialDate(year, precision > 0 ? month : null, precision > 1 ? day : null);

    private static Gen<Commitment> Commitments { get; } =
        from made in Dates
        from due in Dates
        from isDated in Gen.Elements(true, true, false)
        from done in Dates
        from state in Gen.Elements(Enum.GetValues<CommitmentState>())
        select Sample.Commitment() with
        {
            MadeOn = made,
            DueOn = isDated || state == CommitmentState.Short ? due : null,
            DoneOn = state == CommitmentState.Done ? done : null,
            State = state,
            DoneSourceId = state == CommitmentState.Open ? null : "of-2024",
        };

    private static Gen<DateOnly> Days { get; } = Gen.Choose(0, 5000).Select(n => new DateOnly(2018, 1, 1).AddDays(n));

    [Theory]
    [InlineData(null, CommitmentStanding.Open)]
    [InlineData("2030", CommitmentStanding.Open)]
    [InlineData("2027-05-23", CommitmentStanding.Open)]
    [InlineData("2027-05-22", CommitmentStanding.DueSoon)]
    [InlineData("2026-11-22", CommitmentStanding.DueSoon)]
    [InlineData("2026-11", CommitmentStanding.DueSoon)]
    [InlineData("2026", CommitmentStanding.DueSoon)]
    [InlineData("2026-11-21", CommitmentStanding.OutcomeNotKnown)]
    [InlineData("2020", CommitmentStanding.OutcomeNotKnown)]
    public void Standing_of_one_without_an_end_follows_from_the_last_day_it_can_be_due(
        string? due, CommitmentStanding standing) =>
        Assert.Equal(standing, On(SmallData.Day, Sample.Commitment() with { DueOn = Sample.Date(due) })!.Standing);

    [Fact]
    public void What_a_text_says_became_of_it_counts_from_when_it_did()
    {
        var kept = Sample.Commitment() with
        {
            State = CommitmentState.Done,
            DoneOn = Sample.Date("2025-03"),
            DoneSourceId = "of-2024",
        };
        var missed = Sample.Commitment() with
        {
            State = CommitmentState.Short,
            DueOn = Sample.Date("2024"),
            DoneSourceId = "of-2024",
        };
        var dropped = Sample.Commitment() with { State = CommitmentState.Dropped, DoneSourceId = "of-2024" };

        Assert.Equal(CommitmentStanding.Open, On(Sample.Day("2025-02-28"), kept)!.Standing);
        Assert.Equal(CommitmentStanding.Kept, On(Sample.Day("2025-03-01"), kept)!.Standing);
        Assert.Equal(CommitmentStanding.DueSoon, On(Sample.Day("2024-12-31"), missed)!.Standing);
        Assert.Equal(CommitmentStanding.Missed, On(Sample.Day("2025-01-01"), missed)!.Standing);
        Assert.Equal(CommitmentStanding.Open, On(Sample.Day("2023-12-31"), dropped)!.Standing);
        Assert.Equal(CommitmentStanding.Dropped, On(Sample.Day("2024-01-01"), dropped)!.Standing);
    }

    [Fact]
    public void Nothing_found_is_never_a_broken_promise() => Check.QuickThrowOnFailure(Prop.ForAll(
        Commitments.Where(c => c.State == CommitmentState.Open).ToArbitrary(), Days.ToArbitrary(),
        (commitment, day) => On(day, commitment)?.Standing is null or CommitmentStanding.Open
            or CommitmentStanding.DueSoon or CommitmentStanding.OutcomeNotKnown));

    [Fact]
    public void It_is_kept_missed_or_dropped_only_where_a_text_says_so() => Check.QuickThrowOnFailure(Prop.ForAll(
        Commitments.ToArbitrary(), Days.ToArbitrary(),
        (commitment, day) => On(day, commitment)?.Standing switch
        {
            CommitmentStanding.Kept => commitment.State == CommitmentState.Done,
            CommitmentStanding.Missed => commitment.State == CommitmentState.Short,
            CommitmentStanding.Dropped => commitment.State == CommitmentState.Dropped,
            _ => true,
        }));

    [Fact]
    public void It_has_one_standing_from_the_day_it_was_made_and_none_before() => Check.QuickThrowOnFailure(Prop.ForAll(
        Commitments.ToArbitrary(), Days.ToArbitrary(),
        (commitment, day) => On(day, commitment) is null == day < commitment.MadeOn.First));

    [Fact]
    public void What_has_ended_stays_as_it_ended() => Check.QuickThrowOnFailure(Prop.ForAll(
        Commitments.ToArbitrary(), Days.ToArbitrary(), Gen.Choose(0, 3000).ToArbitrary(),
        (commitment, day, later) => On(day, commitment) is not { EndKnownBy: not null } ended
            || On(day.AddDays(later), commitment) == ended));

    [Fact]
    public void What_was_due_is_never_open_again() => Check.QuickThrowOnFailure(Prop.ForAll(
        Commitments.ToArbitrary(), Days.ToArbitrary(), Gen.Choose(0, 3000).ToArbitrary(),
        (commitment, day, later) => On(day, commitment) is not { IsAlive: false }
            || On(day.AddDays(later), commitment) is { IsAlive: false }));

    private static CommitmentOnDay? On(DateOnly day, Commitment commitment) =>
        CommitmentOnDay.On(day, commitment, Sample.Sources, Settings);
}
