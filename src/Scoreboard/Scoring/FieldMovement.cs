using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>The field over the years, by today's data and rules: the scoreboard at year ends and on the day itself.</summary>
/// <param name="Points">The oldest first; the last one is the day the site speaks of.</param>
public sealed record FieldMovement(IReadOnlyList<Scores> Points)
{
    private const int YearsBack = 10;

    /// <param name="data">With everything that held in those years.</param>
    /// <param name="today">The last point, already scored.</param>
    public static FieldMovement Of(Dataset data, Scores today) => new(
    [
        .. Enumerable.Range(today.AsOf.Year - YearsBack, YearsBack).AsParallel().AsOrdered()
            .Select(year => Scores.Of(data, new DateOnly(year, 12, 31))),
        today,
    ]);

    /// <summary>Who got a proCHW policy and who lost it between each point and the one before.</summary>
    public IReadOnlyList<YearChange> Changes =>
    [
        .. Points.Zip(Points.Skip(1), (before, after) =>
        {
            var had = before.Countries.Where(c => c.Status == Status.Prochw).Select(c => c.Country).ToHashSet();
            var has = after.Countries.Where(c => c.Status == Status.Prochw).Select(c => c.Country).ToHashSet();
            return new YearChange(
                after.AsOf,
                [.. after.Countries.Select(c => c.Country).Where(c => has.Contains(c) && !had.Contains(c))],
                [.. after.Countries.Select(c => c.Country).Where(c => had.Contains(c) && !has.Contains(c))]);
        }),
    ];
}

/// <summary>What a year changed.</summary>
/// <param name="Until">Its last day, or the day the site speaks of.</param>
/// <param name="Won">Countries that had no proCHW policy the year before.</param>
/// <param name="Lost">Countries that had one the year before.</param>
public sealed record YearChange(DateOnly Until, IReadOnlyList<Country> Won, IReadOnlyList<Country> Lost);

/// <summary>Shares of a group of countries on one day.</summary>
/// <param name="Countries">The group.</param>
public sealed record CountryGroup(IReadOnlyList<CountryScore> Countries)
{
    /// <summary>How many are on a rung.</summary>
    public int Count(Status status) => Countries.Count(c => c.Status == status);

    /// <summary>How many have a verdict on a criterion, by their best cadre.</summary>
    public int Count(string criterion, Verdict verdict) =>
        Countries.Count(c => c.Best.Verdicts.GetValueOrDefault(criterion) == verdict);

    /// <summary>
    /// 0 to 1: the share of the workers counted that live in countries with a proCHW policy. Headcounts have no
    /// history, so those of today stand for every year. Null where no headcount is known.
    /// </summary>
    public double? WorkersInProchw => Countries.Sum(c => (long)(c.Headcount ?? 0)) is > 0 and var all
        ? (double)Countries.Where(c => c.Status == Status.Prochw).Sum(c => (long)(c.Headcount ?? 0)) / all
        : null;

    /// <summary>0 to 1: how much is known, on the mean of the countries; null for an empty group.</summary>
    public double? Coverage => Countries.Count > 0 ? Countries.Average(c => c.Best.Overall.Coverage) : null;

    /// <summary>0 to 1: the share of the facts in use whose source was read again recently enough; null where there is none.</summary>
    public double? Freshness(Dataset data, DateOnly asOf)
    {
        var sources = Countries.SelectMany(c => c.Best.Facts.Values).Select(f => f.Assessment.SourceId).OfType<string>().ToList();
        return sources.Count > 0
            ? (double)sources.Count(id => !DataQuality.IsStale(data.SourceById[id], data.Settings, asOf)) / sources.Count
            : null;
    }
}
