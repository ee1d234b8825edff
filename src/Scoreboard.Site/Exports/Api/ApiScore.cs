using System.ComponentModel;
using Scoreboard.Scoring;
using Scoreboard.Settings;

namespace Scoreboard.Site.Exports.Api;

/// <summary>A score with how far the truth may lie.</summary>
public sealed record ApiScore
{
    [Description("0 (none met) to 100 (all met), over what is known; null when nothing is known.")]
    public required double? Value { get; init; }

    [Description("The score if every unknown were a no; 0 to 100.")]
    public required double Low { get; init; }

    [Description("The score if every unknown were a yes; 0 to 100.")]
    public required double High { get; init; }

    [Description("The share of the total weight that is known; 0 to 1.")]
    public required double Coverage { get; init; }

    [Description("How many criteria are known.")]
    public required int Known { get; init; }

    [Description("How many criteria there are.")]
    public required int Total { get; init; }

    [Description("Whether enough is known for the score to stand in a ranking.")]
    public required bool Ranked { get; init; }

    internal static ApiScore Of(Score score, ScoringSettings settings) => new()
    {
        Value = score.Value is { } value ? Rounded(value) : null,
        Low = Rounded(score.Low),
        High = Rounded(score.High),
        Coverage = Rounded(score.Coverage),
        Known = score.Known,
        Total = score.Total,
        Ranked = CountryScore.IsRanked(score, settings),
    };

    /// <summary>To the digits of the CSV files, so that the two can be compared.</summary>
    private static double Rounded(double number) => Math.Round(number, 4);
}
