using System.ComponentModel;
using Scoreboard.Progress;

namespace Scoreboard.Site.Exports.Api;

/// <summary>What an indicator was on a date.</summary>
public sealed record ApiValue
{
    [Description("A year, a month or a day.")]
    public required string ObservedOn { get; init; }

    [Description("In the indicator's unit.")]
    public required double Value { get; init; }

    [Description("Id of the source (sources.csv); null for a baseline that is in no row of its own.")]
    public required string? SourceId { get; init; }

    internal static ApiValue Of(PacePoint point) => new()
    {
        ObservedOn = point.On.ToString(),
        Value = point.Value,
        SourceId = point.Row?.SourceId,
    };
}
