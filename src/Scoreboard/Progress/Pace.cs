using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>How an indicator stands to its target.</summary>
public enum PaceVerdict
{
    OnPace,
    Behind,
    Stalled,
    TargetMet,

    /// <summary>A target and one value only: a pace needs two.</summary>
    OneValue,

    /// <summary>No target, or one without a date.</summary>
    NoTarget,
    NoValue,
}

/// <summary>A value of an indicator on a day.</summary>
/// <param name="On">As precisely as known.</param>
/// <param name="Day">The last day that can mean, or the day asked about where that is earlier.</param>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Row">Where it is from; null for a baseline that is in no row of its own.</param>
public sealed record PacePoint(PartialDate On, DateOnly Day, double Value, IndicatorValue? Row);

/// <summary>Whether an indicator moves fast enough. A pure function of its rows and a day.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">Its baseline and values up to that day, the oldest first.</param>
/// <param name="Planned">Values dated after that day: announced, not reached.</param>
/// <param name="Verdict">In one word.</param>
/// <param name="Needed">Change a year from the latest value to the target; null without a target still ahead.</param>
/// <param name="Made">Change a year from the first value to the latest; null with fewer than two values.</param>
/// <param name="LastMove">
/// The day it last got further: towards the target, or anywhere where there is none. Null without a value.
/// </param>
/// <param name="IsPastTarget">Whether the target's date is over and the target not met.</param>
public sealed record Pace(
    Indicator Indicator, IReadOnlyList<PacePoint> Points, IReadOnlyList<IndicatorValue> Planned, PaceVerdict Verdict,
    double? Needed, double? Made, DateOnly? LastMove, bool IsPastTarget)
{
    /// <summary>The newest value; null where none is known.</summary>
    public PacePoint? Latest => Points.Count > 0 ? Points[^1] : null;

    /// <summary>Where the way to the target starts; null where no value is known.</summary>
    public PacePoint? Start => Points.Count > 0 ? Points[0] : null;

    /// <summary>Whether the newest value is the one that moved last: nobody has measured again since.</summary>
    public bool IsUnmeasuredSince => Latest?.Day == LastMove;

    /// <summary>Of every indicator, in the order of the file.</summary>
    public static IReadOnlyList<Pace> All(Dataset data, DateOnly asOf)
    {
        var values = data.IndicatorValues.ToLookup(v => v.IndicatorId);
        return [.. data.Indicators.Select(i => Of(i, values[i.IndicatorId], asOf, data.Settings.Progress))];
    }

    /// <param name="indicator">With its baseline and target.</param>
    /// <param name="values">Of this indicator, in any order.</param>
    /// <param name="asOf">Later values are plans.</param>
    /// <param name="settings">The rules.</param>
    public static Pace Of(
        Indicator indicator, IEnumerable<IndicatorValue> values, DateOnly asOf, ProgressSettings settings)
    {
        var all = values.OrderBy(v => v.ObservedOn.Last).ThenBy(v => v.ObservedOn.First).ToList();
        var points = PointsOf(indicator, all.Where(v => v.ObservedOn.First <= asOf), asOf);
        var planned = all.Where(v => v.ObservedOn.First > asOf).ToList();
        if (points.Count == 0)
        {
            return new Pace(indicator, points, planned, PaceVerdict.NoValue, null, null, null, false);
        }

        var (start, latest) = (points[0], points[^1]);
        var made = PerYear(start.Value, latest.Value, start.Day, latest.Day);
        var direction = indicator.TargetValue is { } target ? Math.Sign(target - start.Value) : 0;
        var lastMove = direction == 0 ? LastChange(points) : LastAdvance(points, direction);
        var isMet = indicator.TargetValue is { } goal
            && (direction == 0 ? latest.Value == goal : direction * (latest.Value - goal) >= 0);
        var isPast = !isMet && indicator.TargetValue is not null && indicator.TargetOn?.Last < asOf;
        var needed = isMet || isPast || indicator is not { TargetOn: { } on, TargetValue: { } aim } ? null
            : PerYear(latest.Value, aim, latest.Day, on.Last);
        var hasStalled = lastMove.AddMonths(settings.StallMonths) < asOf;
        var verdict = indicator switch
        {
            _ when isMet => PaceVerdict.TargetMet,
            // Without a date to reach, standing still must have been measured: a single old value says nothing.
            { TargetValue: null } or { TargetOn: null } => hasStalled && points.Count > 1 && latest.Day > lastMove
                ? PaceVerdict.Stalled : PaceVerdict.NoTarget,
            _ when isPast => PaceVerdict.Behind,
            _ when hasStalled => PaceVerdict.Stalled,
            _ when made is null => PaceVerdict.OneValue,
            // Behind too where no time is left to make a pace in, or where the start was at the target and the latest
            // value is not.
            _ => direction != 0 && direction * made >= settings.OnPaceShare * direction * needed ? PaceVerdict.OnPace
                : PaceVerdict.Behind,
        };
        return new Pace(indicator, points, planned, verdict, needed, made, lastMove, isPast);
    }

    /// <summary>The values and, where no value has its day, the baseline before them.</summary>
    private static List<PacePoint> PointsOf(Indicator indicator, IEnumerable<IndicatorValue> values, DateOnly asOf)
    {
        var points = values.Select(v => new PacePoint(v.ObservedOn, Days.Earlier(v.ObservedOn.Last, asOf), v.Value, v))
            .ToList();
        if (indicator is { BaselineOn: { } on, BaselineValue: { } value } && on.First <= asOf
            && points.All(p => p.On != on))
        {
            points.Add(new PacePoint(on, Days.Earlier(on.Last, asOf), value, null));
        }

        return [.. points.OrderBy(p => p.Day).ThenBy(p => p.On.First).ThenByDescending(p => p.Row is null)];
    }

    /// <summary>The day the furthest value was first reached.</summary>
    private static DateOnly LastAdvance(List<PacePoint> points, int direction)
    {
        var furthest = points[0];
        foreach (var point in points)
        {
            furthest = direction * (point.Value - furthest.Value) > 0 ? point : furthest;
        }

        return furthest.Day;
    }

    private static DateOnly LastChange(List<PacePoint> points)
    {
        var last = points[0];
        foreach (var point in points)
        {
            last = point.Value != last.Value ? point : last;
        }

        return last.Day;
    }

    private static double? PerYear(double from, double to, DateOnly start, DateOnly end) =>
        end > start ? (to - from) * AverageYear.Days / (end.DayNumber - start.DayNumber) : null;
}
