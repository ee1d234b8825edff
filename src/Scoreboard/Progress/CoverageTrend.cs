using System.Globalization;
using Scoreboard.Dates;
using Scoreboard.Releases;
using Scoreboard.Scoring;

namespace Scoreboard.Progress;

/// <summary>How much was known in a release, as it was published, and how much is today.</summary>
/// <param name="Quarter">Of the release; null for today.</param>
/// <param name="AsOf">The day it speaks of.</param>
/// <param name="Coverage">0 to 1: how much is known, on the mean of the countries.</param>
public sealed record CoverageTrend(Quarter? Quarter, DateOnly AsOf, double Coverage)
{
    private const string Column = "overall_coverage";

    /// <summary>The releases from the oldest on, then today; empty where there is no country.</summary>
    public static IReadOnlyList<CoverageTrend> All(IEnumerable<Release> releases, Scores scores) =>
    [
        .. releases.Select(r => new CoverageTrend(
            r.Quarter, r.AsOf,
            r.Rows.Values.Average(row => double.Parse(row.Cells[Column], CultureInfo.InvariantCulture)))),
        .. new GroupStanding(scores.Countries).Coverage is { } now
            ? [new CoverageTrend(null, scores.AsOf, now)]
            : Array.Empty<CoverageTrend>(),
    ];
}
