using Scoreboard.Dates;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>Money added up so that no dollar counts twice: a row inside another counts with that one only.</summary>
/// <param name="Total">Of the rows that are inside no other; in US dollars of the time.</param>
/// <param name="Inside">How many rows were left out since another contains them.</param>
/// <param name="Funders">By total, the largest first.</param>
public sealed record FundingTotals(double Total, int Inside, IReadOnlyList<FunderTotal> Funders)
{
    public static FundingTotals Of(IReadOnlyList<FundingFlow> flows, FundingSettings settings)
    {
        var byId = flows.ToDictionary(f => f.FundingId, StringComparer.Ordinal);
        return new FundingTotals(
            flows.Where(f => f.PartOf is null).Sum(f => f.AmountUsd),
            flows.Count(f => f.PartOf is not null),
            [.. flows.GroupBy(f => f.Funder)
                .Select(g => FunderTotal.Of(g.Key, [.. g], byId, settings))
                .OrderByDescending(f => f.Total).ThenBy(f => f.Funder, StringComparer.Ordinal)]);
    }
}

/// <summary>What one funder gave.</summary>
/// <param name="Funder">As in the table.</param>
/// <param name="Total">
/// Of its rows that are inside no other row of its own. What it put into another funder's pot counts here too, so the
/// totals of funders may come to more than the total of all.
/// </param>
/// <param name="Flows">Its rows, by period.</param>
/// <param name="Changes">
/// From each row to the next, recipient by recipient: first those with a whole period, then the others, which can be
/// compared with none.
/// </param>
public sealed record FunderTotal(
    string Funder, double Total, IReadOnlyList<FundingFlow> Flows, IReadOnlyList<FundingChange> Changes)
{
    public static FunderTotal Of(
        string funder, IReadOnlyList<FundingFlow> flows, IReadOnlyDictionary<string, FundingFlow> byId,
        FundingSettings settings)
    {
        var ordered = flows
            .OrderBy(f => f.PeriodStart?.First ?? DateOnly.MaxValue).ThenBy(f => f.PeriodEnd?.Last ?? DateOnly.MaxValue)
            .ThenBy(f => f.FundingId, StringComparer.Ordinal).ToList();
        var own = ordered.Where(f => !IsInsideOwn(f, byId)).ToList();
        var series = own.OrderBy(f => FundingChange.LengthInDays(f) is null)
            .ThenBy(f => f.Recipient, StringComparer.Ordinal).ToList();
        return new FunderTotal(
            funder, own.Sum(f => f.AmountUsd), ordered,
            [.. series.Zip(series.Skip(1), (before, after) => FundingChange.Of(before, after, settings))]);
    }

    private static bool IsInsideOwn(FundingFlow flow, IReadOnlyDictionary<string, FundingFlow> byId)
    {
        for (var whole = byId.GetValueOrDefault(flow.PartOf ?? ""); whole is not null; whole = byId.GetValueOrDefault(
            whole.PartOf ?? ""))
        {
            if (whole.Funder == flow.Funder)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Why two amounts of one funder cannot be compared.</summary>
public enum NotComparable
{
    /// <summary>The period of one of them is not known to its end.</summary>
    OpenPeriod,

    /// <summary>They are for different recipients.</summary>
    OtherRecipient,

    /// <summary>The periods overlap.</summary>
    Overlap,

    /// <summary>The periods' lengths differ by too much.</summary>
    OtherLength,

    /// <summary>The earlier amount is zero.</summary>
    FromZero,
}

/// <summary>How one funder's money changed from one period to the next.</summary>
/// <param name="Before">The earlier row.</param>
/// <param name="After">The later row.</param>
/// <param name="Change">Of the whole amount: 0.5 is half as much again; null where the two are not comparable.</param>
/// <param name="PerYear">The same as an even change a year; null where the two are not comparable.</param>
/// <param name="Obstacle">Why they are not comparable; null where they are.</param>
public sealed record FundingChange(
    FundingFlow Before, FundingFlow After, double? Change, double? PerYear, NotComparable? Obstacle)
{
    public static FundingChange Of(FundingFlow before, FundingFlow after, FundingSettings settings)
    {
        if (ObstacleBetween(before, after, settings) is { } obstacle)
        {
            return new FundingChange(before, after, null, null, obstacle);
        }

        var ratio = after.AmountUsd / before.AmountUsd;
        var years = (Middle(after) - Middle(before)) / AverageYear.Days;
        return new FundingChange(before, after, ratio - 1, Math.Pow(ratio, 1 / years) - 1, null);
    }

    /// <summary>Null where the period is not known to its end.</summary>
    public static int? LengthInDays(FundingFlow flow) =>
        flow is { PeriodStart: { } start, PeriodEnd: { } end } ? end.Last.DayNumber - start.First.DayNumber + 1 : null;

    /// <summary>In US dollars; null where the period is not known to its end.</summary>
    public static double? UsdPerYear(FundingFlow flow) =>
        LengthInDays(flow) is { } days ? flow.AmountUsd * AverageYear.Days / days : null;

    private static NotComparable? ObstacleBetween(FundingFlow before, FundingFlow after, FundingSettings settings)
    {
        if (LengthInDays(before) is not { } first || LengthInDays(after) is not { } second)
        {
            return NotComparable.OpenPeriod;
        }

        return before.Recipient != after.Recipient ? NotComparable.OtherRecipient
            : after.PeriodStart!.Value.First <= before.PeriodEnd!.Value.Last ? NotComparable.Overlap
            : Math.Abs(first - second) > settings.LengthTolerance * Math.Max(first, second) ? NotComparable.OtherLength
            : before.AmountUsd <= 0 ? NotComparable.FromZero
            : null;
    }

    private static double Middle(FundingFlow flow) =>
        (flow.PeriodStart!.Value.First.DayNumber + flow.PeriodEnd!.Value.Last.DayNumber) / 2.0;
}
