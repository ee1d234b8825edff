using Scoreboard.Data;
using Scoreboard.Quality;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>Where a group of countries stands on one day.</summary>
/// <param name="Countries">The group.</param>
public sealed record GroupStanding(IReadOnlyList<CountryScore> Countries)
{
    /// <summary>How many are on a rung.</summary>
    public int Count(Status status) => Countries.Count(c => c.Status == status);

    /// <summary>How many workers there are in the countries in which somebody has counted them.</summary>
    public long Workers => Countries.Sum(c => (long)(c.Headcount ?? 0));

    /// <summary>In how many countries somebody has counted them.</summary>
    public int Counted => Countries.Count(c => c.Headcount is not null);

    /// <summary>How many have a verdict on a criterion, by their best cadre.</summary>
    public int Count(string criterion, Verdict verdict) =>
        Countries.Count(c => c.Best.Verdicts.GetValueOrDefault(criterion) == verdict);

    /// <summary>
    /// 0 to 1: the share of the workers counted that live in countries on the highest rung; null where none is
    /// counted.
    /// </summary>
    public double? WorkersInWon => Workers is > 0 and var all
        ? (double)Countries.Where(c => c.Status == Status.Won).Sum(c => (long)(c.Headcount ?? 0)) / all
        : null;

    /// <summary>0 to 1: how much is known, on the mean of the countries; null for an empty group.</summary>
    public double? Coverage => Countries.Count > 0 ? Countries.Average(c => c.Best.Overall.Coverage) : null;

    /// <summary>
    /// 0 to 1: the share of the facts in use whose source was read again recently enough; null where there is none.
    /// </summary>
    public double? Freshness(Dataset data, DateOnly asOf)
    {
        var sources = Countries.SelectMany(c => c.Best.Facts.Values).Select(f => f.Assessment.SourceId).OfType<string>()
            .ToList();
        return sources.Count > 0
            ? (double)sources.Count(
                id => !DataQuality.IsStale(data.SourceById[id], data.Settings, asOf)) / sources.Count
            : null;
    }
}
