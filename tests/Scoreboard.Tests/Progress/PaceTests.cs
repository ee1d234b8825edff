using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

public class PaceTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>A baseline, up to six later values and perhaps a target, all on random days.</summary>
    private static Gen<(Indicator Indicator, IndicatorValue[] Values)> Cases { get; } =
        from startDays in Gen.Choose(0, 2500)
        from baseline in Gen.Choose(-50, 50)
        from target in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(-100, 100).Select(t => (int?)t))
        from targetDays in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(-500, 2000).Select(t => (int?)t))
        from values in (from after in Gen.Choose(0, 3000)
                        from value in Gen.Choose(-100, 100)
                        select (after, value)).ArrayOf()
        let start = Today.AddDays(-startDays)
        select (
            Indicator(
                PartialDate.Of(start).ToString(), baseline,
                target is not null && targetDays is { } d && Today.AddDays(d) > start
                    ? PartialDate.Of(Today.AddDays(d)).ToString() : null, target),
            values.Take(6).DistinctBy(v => v.after)
                .Select(v => Value(PartialDate.Of(start.AddDays(v.after)).ToString(), v.value)).ToArray());

    [Theory]
    // 10 a year made; 10 a year needed to the end of 2030.
    [InlineData("2024-11-22", 20, "2026-11-22", 40, "2030-11-22", 80, PaceVerdict.OnPace)]
    // 9 a year is the 90 % that is still on pace.
    [InlineData("2024-11-22", 22, "2026-11-22", 40, "2030-11-22", 80, PaceVerdict.OnPace)]
    [InlineData("2024-11-22", 23, "2026-11-22", 40, "2030-11-22", 80, PaceVerdict.Behind)]
    // A target below the start: fewer is better.
    [InlineData("2024-11-22", 80, "2026-11-22", 60, "2030-11-22", 20, PaceVerdict.OnPace)]
    [InlineData("2024-11-22", 80, "2026-11-22", 70, "2030-11-22", 20, PaceVerdict.Behind)]
    [InlineData("2024-11-22", 80, "2026-11-22", 19, "2030-11-22", 20, PaceVerdict.TargetMet)]
    [InlineData("2024-11-22", 20, "2026-11-22", 80, "2030-11-22", 80, PaceVerdict.TargetMet)]
    // Further away than at the start.
    [InlineData("2026-01-01", 20, "2026-06-01", 10, "2030-11-22", 80, PaceVerdict.Behind)]
    // Measured again and no further, or not measured again: both for more than twelve months.
    [InlineData("2024-11-22", 20, "2026-11-22", 20, "2030-11-22", 80, PaceVerdict.Stalled)]
    [InlineData("2024-11-22", 20, "2025-11-21", 79, "2030-11-22", 80, PaceVerdict.Stalled)]
    [InlineData("2024-11-22", 20, "2025-11-22", 79, "2030-11-22", 80, PaceVerdict.OnPace)]
    // Measured on the target's very day, and short of it.
    [InlineData("2024-11-22", 20, "2026-11-22", 79, "2026-11-22", 80, PaceVerdict.Behind)]
    // At the target from the start, which is to be held.
    [InlineData("2024-11-22", 80, "2026-11-22", 80, "2030-11-22", 80, PaceVerdict.TargetMet)]
    [InlineData("2024-11-22", 80, "2026-11-22", 79, "2030-11-22", 80, PaceVerdict.Behind)]
    [InlineData("2024-11-22", 80, "2026-11-22", 81, "2030-11-22", 80, PaceVerdict.Behind)]
    // A target of this year has until its last day.
    [InlineData("2024-11-22", 20, "2026-11-20", 79, "2026", 80, PaceVerdict.OnPace)]
    // The date has passed.
    [InlineData("2024-11-22", 20, "2026-11-20", 79, "2026-11-21", 80, PaceVerdict.Behind)]
    [InlineData("2024-11-22", 20, "2026-11-20", 79, null, 80, PaceVerdict.NoTarget)]
    [InlineData("2024-11-22", 20, "2026-11-20", 79, null, null, PaceVerdict.NoTarget)]
    [InlineData("2024-11-22", 20, "2026-11-20", 20, null, null, PaceVerdict.Stalled)]
    public void Verdict_is_decided_by_hand(
        string baselineOn, double baseline, string valueOn, double value, string? targetOn, int? target,
        PaceVerdict expected) =>
        Assert.Equal(expected, Of(Indicator(baselineOn, baseline, targetOn, target), Value(valueOn, value)).Verdict);

    [Fact]
    public void Pace_needed_and_made_are_changes_a_year()
    {
        var pace = Of(Indicator("2024-11-22", 20, "2030-11-22", 80), Value("2026-11-22", 40));

        Assert.Equal(10, pace.Made!.Value, 0.02);
        Assert.Equal(10, pace.Needed!.Value, 0.02);
        Assert.False(pace.IsPastTarget);
    }

    [Fact]
    public void Indicator_without_a_value_or_baseline_has_none() =>
        Assert.Equal(PaceVerdict.NoValue, Of(Indicator(null, null, "2030", 80)).Verdict);

    [Fact]
    public void One_value_makes_no_pace()
    {
        var pace = Of(Indicator(null, null, "2030", 80), Value("2026-02", 40));

        Assert.Equal((PaceVerdict.OneValue, null), (pace.Verdict, pace.Made));
        Assert.NotNull(pace.Needed);
    }

    [Fact]
    public void Single_old_value_without_a_target_is_not_called_stalled() =>
        Assert.Equal(PaceVerdict.NoTarget, Of(Indicator(null, null, null, null), Value("2017", 40)).Verdict);

    [Fact]
    public void Value_of_a_later_day_is_a_plan()
    {
        var pace = Of(Indicator("2024", 20, "2030", 80), Value("2026-12-31", 80), Value("2026", 40));

        Assert.Equal((40, Today), (pace.Latest!.Value, pace.Latest.Day));
        Assert.Equal(80, Assert.Single(pace.Planned).Value);
    }

    [Fact]
    public void Baseline_that_is_a_row_of_the_values_too_is_one_point()
    {
        var pace = Of(Indicator("2024", 20, "2030", 80), Value("2024", 20), Value("2026", 40));

        Assert.Equal([(20, true), (40, true)], pace.Points.Select(p => (p.Value, p.Row is not null)));
        Assert.Equal([(20, false), (40, true)],
            Of(Indicator("2024", 20, "2030", 80), Value("2026", 40)).Points.Select(p => (p.Value, p.Row is not null)));
    }

    [Fact]
    public void Old_move_without_a_target_is_no_stall_until_somebody_measures_again()
    {
        Assert.Equal(PaceVerdict.NoTarget, Of(Indicator("2020", 20, null, null), Value("2022", 30)).Verdict);
        Assert.Equal(
            PaceVerdict.Stalled, Of(Indicator("2020", 20, null, null), Value("2022", 30), Value("2025", 30)).Verdict);
    }

    [Fact]
    public void Stall_tells_measured_again_from_not_measured()
    {
        Assert.True(Of(Indicator("2024", 20, "2030", 80)).IsUnmeasuredSince);
        Assert.False(Of(Indicator("2024", 20, "2030", 80), Value("2026-10", 20)).IsUnmeasuredSince);
    }

    [Fact]
    public void Target_met_means_the_latest_value_is_at_or_past_it() => Property.Holds(Cases, c =>
    {
        var pace = Of(c.Indicator, c.Values);

        if (c.Indicator.TargetValue is { } target && pace.Start is { } start && pace.Latest is { } latest
            && start.Value != target)
        {
            Assert.Equal(target > start.Value ? latest.Value >= target : latest.Value <= target,
                pace.Verdict == PaceVerdict.TargetMet);
        }
    });

    [Fact]
    public void Pace_is_asked_only_of_a_dated_target_that_is_ahead() => Property.Holds(Cases, c =>
    {
        var pace = Of(c.Indicator, c.Values);

        Assert.True(
            pace.Needed is null || (c.Indicator.TargetOn?.Last >= Today && pace.Verdict != PaceVerdict.TargetMet));
        Assert.True(pace.Verdict is not (PaceVerdict.OnPace or PaceVerdict.OneValue)
            || c.Indicator is { TargetOn: not null, TargetValue: not null });
        Assert.True(pace.Verdict != PaceVerdict.NoValue || pace.Points.Count == 0);
    });

    [Fact]
    public void Stalled_is_never_said_of_what_moved_lately() => Property.Holds(Cases, c =>
    {
        var pace = Of(c.Indicator, c.Values);

        Assert.True(pace.Verdict != PaceVerdict.Stalled || pace.LastMove < Today.AddMonths(-12));
    });

    [Fact]
    public void Order_of_the_rows_does_not_matter() => Property.Holds(Cases, c =>
        Of(c.Indicator, c.Values).Verdict == Of(c.Indicator, [.. c.Values.Reverse()]).Verdict);

    [Fact]
    public void Mirror_image_of_an_indicator_has_the_same_verdict() => Property.Holds(Cases, c =>
    {
        var mirrored = c.Indicator with
        {
            BaselineValue = -c.Indicator.BaselineValue,
            TargetValue = -c.Indicator.TargetValue
        };

        Assert.Equal(
            Of(c.Indicator, c.Values).Verdict,
            Of(mirrored, [.. c.Values.Select(v => v with { Value = -v.Value })]).Verdict);
    });

    private static Pace Of(Indicator indicator, params IndicatorValue[] values) =>
        Pace.Of(indicator, values, Today, Sample.Progress);

    private static Indicator Indicator(string? baselineOn, double? baseline, string? targetOn, double? target) => new()
    {
        IndicatorId = "x",
        Scope = IndicatorScope.Field,
        Lever = "policy",
        Name = "X",
        Unit = "countries",
        BaselineOn = Sample.Date(baselineOn),
        BaselineValue = baseline,
        TargetOn = Sample.Date(targetOn),
        TargetValue = target,
        SourceId = "s",
        Note = "",
        At = Sample.Nowhere,
    };

    private static IndicatorValue Value(string on, double value) => new()
    {
        IndicatorId = "x",
        ObservedOn = Sample.Date(on)!.Value,
        Value = value,
        SourceId = "s",
        Note = "",
        At = Sample.Nowhere,
    };
}
