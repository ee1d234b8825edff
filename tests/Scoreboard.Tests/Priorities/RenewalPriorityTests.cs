using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Dates;
using Scoreboard.Priorities;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Settings;

namespace Scoreboard.Tests.Priorities;

public class RenewalPriorityTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static Gen<(DateOnly Ends, double? Score, int? Headcount)> Cases { get; } =
        from days in Gen.Choose(-2000, 2000)
        from score in Gen.OneOf(Gen.Constant<double?>(null), Gen.Choose(0, 1000).Select(s => (double?)s / 10))
        from headcount in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 10_000_000).Select(h => (int?)h))
        select (Today.AddDays(days), score, headcount);

    [Theory]
    // 100 x 1 x (0.2 + 0.5 x 1 + 0.3 x 6/6)
    [InlineData("2026-11-22", 0.0, 1_000_000, 100)]
    [InlineData("2025-11-22", 0.0, 5_000_000, 100)]
    // 100 x 1 x (0.2 + 0.5 x 0.2 + 0.3 x 3/6)
    [InlineData("2026-11-22", 80.0, 1_000, 45)]
    // 100 x 0.6 x (0.2 + 0.5 x 0.5 + 0.3 x 0.5): nothing known, on the window's last day
    [InlineData("2028-05-22", null, null, 36)]
    // 100 x 0.6 x (0.2 + 0 + 0): one worker, no gap
    [InlineData("2028-05-22", 100.0, 1, 12)]
    [InlineData("2028-05-22", 100.0, 0, 12)]
    // Outside the window on either side
    [InlineData("2028-05-23", 0.0, 1_000_000, 0)]
    [InlineData("2024-11-21", 0.0, 1_000_000, 0)]
    public void Priority_is_computed_by_hand(string ends, double? policyScore, int? headcount, double expected) =>
        Assert.Equal(expected, Of(Sample.Day(ends), policyScore, headcount).Value, 1e-9);

    [Fact]
    public void Urgency_falls_evenly_to_the_end_of_the_window()
    {
        // 547 days to 22 May 2028.
        Assert.Equal(1 - (0.4 * 100 / 547), Of(Today.AddDays(100), null, null).Urgency, 1e-9);
        Assert.Equal(1 - (0.4 * 273.5 / 547),
            (Of(Today.AddDays(273), null, null).Urgency + Of(Today.AddDays(274), null, null).Urgency) / 2, 1e-9);
    }

    [Fact]
    public void Document_without_an_end_has_no_priority() =>
        Assert.Equal(0, RenewalPriority.Of(
            new RenewalWindow(Sample.Policy(starts: "2020"), RenewalState.NoDate, null), Today, Scored(0), 1_000_000,
            Sample.Renewal).Value);

    [Fact]
    public void Priority_and_its_parts_stay_in_range() => Property.Holds(Cases, c =>
    {
        var priority = Of(c.Ends, c.Score, c.Headcount);

        Assert.InRange(priority.Value, 0, 100 + 1e-9);
        Assert.True(priority.Urgency is 0 or (>= 0.6 - 1e-9 and <= 1), $"Urgency is {priority.Urgency}.");
        Assert.InRange(priority.Gap.Value, 0, 1);
        Assert.InRange(priority.Reach.Value, 0, 1);
    });

    [Fact]
    public void Priority_never_rises_as_the_end_moves_away() => Property.Holds(
        from c in Cases
        from days in Gen.Choose(1, 400)
        where c.Ends >= Today
        select (c, days), x =>
            Of(x.c.Ends.AddDays(x.days), x.c.Score, x.c.Headcount).Value <= Of(
                x.c.Ends, x.c.Score, x.c.Headcount).Value);

    [Fact]
    public void Closing_a_gap_never_raises_the_priority() => Property.Holds(
        from c in Cases
        from better in Gen.Choose(0, 1000)
        where c.Score is { } score && better / 10.0 > score
        select (c, better: better / 10.0), x =>
            Of(x.c.Ends, x.better, x.c.Headcount).Value <= Of(x.c.Ends, x.c.Score, x.c.Headcount).Value);

    [Fact]
    public void More_workers_never_lower_the_priority() => Property.Holds(
        from c in Cases
        from more in Gen.Choose(1, 1_000_000)
        where c.Headcount is not null
        select (c, more), x =>
            Of(x.c.Ends, x.c.Score, x.c.Headcount + x.more).Value >= Of(x.c.Ends, x.c.Score, x.c.Headcount).Value);

    [Fact]
    public void What_is_not_known_counts_as_the_settings_say()
    {
        var priority = Of(Today, null, null, Sample.Renewal with { UnknownGap = 0.25, UnknownReach = 0.75 });

        Assert.Equal((0.25, 0.75), (priority.Gap.Value, priority.Reach.Value));
    }

    private static RenewalPriority Of(
        DateOnly ends, double? policyScore, int? headcount, RenewalSettings? settings = null)
    {
        var policy = Sample.Policy(starts: "2010") with { EndsOn = PartialDate.Of(ends) };
        var window = RenewalWindow.On(Today, policy, [policy], Sample.Sources, Sample.Renewal)!;
        return RenewalPriority.Of(window, Today, Scored(policyScore), headcount, settings ?? Sample.Renewal);
    }

    private static Score Scored(double? value) =>
        new(value, value ?? 0, value ?? 100, value is null ? 0 : 1, value is null ? 0 : 1, 1);
}
