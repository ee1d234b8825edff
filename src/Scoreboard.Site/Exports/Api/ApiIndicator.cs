using System.ComponentModel;
using Scoreboard.Progress;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>Something that is followed over time, and whether it moves fast enough.</summary>
public sealed record ApiIndicator
{
    [Description("Such as field-countries.")]
    public required string IndicatorId { get; init; }

    [Description("Whose progress it tells.")]
    public required IndicatorScope Scope { get; init; }

    [Description("Id of a lever, or movement for the coalition's own strength.")]
    public required string Lever { get; init; }

    [Description("In English.")]
    public required string Name { get; init; }

    [Description("Of its values.")]
    public required string Unit { get; init; }

    [Description("How it stands to its target.")]
    public required PaceVerdict Pace { get; init; }

    [Description("Its baseline and its values until today, the oldest first.")]
    public required IReadOnlyList<ApiValue> Values { get; init; }

    [Description("What it should become; null where there is no target.")]
    public required double? TargetValue { get; init; }

    [Description("By when: a year, a month or a day; null where the target has no date.")]
    public required string? TargetOn { get; init; }

    [Description("Change a year that the target still needs; null without one ahead.")]
    public required double? NeededPerYear { get; init; }

    [Description("Change a year from the first value to the latest; null with fewer than two.")]
    public required double? MadePerYear { get; init; }

    internal static ApiIndicator Of(Pace pace) => new()
    {
        IndicatorId = pace.Indicator.IndicatorId,
        Scope = pace.Indicator.Scope,
        Lever = pace.Indicator.Lever,
        Name = pace.Indicator.Name,
        Unit = pace.Indicator.Unit,
        Pace = pace.Verdict,
        Values = [.. pace.Points.Select(ApiValue.Of)],
        TargetValue = pace.Indicator.TargetValue,
        TargetOn = pace.Indicator.TargetOn?.ToString(),
        NeededPerYear = Rounded(pace.Needed),
        MadePerYear = Rounded(pace.Made),
    };

    private static double? Rounded(double? number) => number is { } n ? Math.Round(n, 4) : null;
}
