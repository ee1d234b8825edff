using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Rules;
using Scoreboard.Scoring;
using Scoreboard.Tables;


namespace Scoreboard.Progress;

/// <summary>The field over the years, by today's data and rules: the scoreboard at year ends and on the day itself.</summary>
/// <param name="Points">
/// The oldest first; the last one is the day the site speaks of. Headcounts have no history, so in all of them stand those
/// of that day: otherwise the share of workers would tell which headcounts are old and not which countries were won.
/// </param>
/// <param name="Changes">What each of the years changed, but for the first.</param>
public sealed record FieldMovement(IReadOnlyList<Scores> Points, IReadOnlyList<YearChange> Changes)
{
    private const int YearsBack = 10;

    /// <param name="data">With everything that held in those years.</param>
    /// <param name="today">The last point, already scored.</param>
    /// <param name="history">Until the same day.</param>
    public static FieldMovement Of(Dataset data, Scores today, History history)
    {
        var headcounts = today.Countries.ToDictionary(c => c.Country.Iso3, c => c.Headcount, StringComparer.Ordinal);
        var changes = history.Countries.SelectMany(c => c.Changes.Select(change => (c.Country, change))).ToLookup(c => c.change.On.Year);
        return new FieldMovement(
            [
                .. Enumerable.Range(today.AsOf.Year - YearsBack, YearsBack)
                    .Select(year => Scores.Of(data, new DateOnly(year, 12, 31)))
                    .Select(scores => scores with
                    {
                        Countries = [.. scores.Countries.Select(c => c with { Headcount = headcounts[c.Country.Iso3] })],
                    }),
                today,
            ],
            [
                .. Enumerable.Range(today.AsOf.Year - YearsBack + 1, YearsBack).Select(year => new YearChange(
                    year,
                    [.. changes[year].Where(c => c.change is { To: Status.Prochw, IsKnownBy: false }).Select(c => c.Country)],
                    [.. changes[year].Where(c => c.change is { To: Status.Prochw, IsKnownBy: true }).Select(c => c.Country)],
                    [.. changes[year].Where(c => c.change.From == Status.Prochw).Select(c => c.Country)])),
            ]);
    }
}

/// <summary>What a year changed.</summary>
/// <param name="Year">From January to December, or to the day the site speaks of.</param>
/// <param name="Won">Countries whose proCHW policy is dated to that year.</param>
/// <param name="KnownBy">Countries known by that year to have one; since when is not known, so they are no win of it.</param>
/// <param name="Lost">Countries that no longer had one.</param>
public sealed record YearChange(
    int Year, IReadOnlyList<Country> Won, IReadOnlyList<Country> KnownBy, IReadOnlyList<Country> Lost);

/// <summary>Shares of a group of countries on one day.</summary>
/// <param name="Countries">The group.</param>
public sealed record CountryGroup(IReadOnlyList<CountryScore> Countries)
{
    /// <summary>How many are on a rung.</summary>
    public int Count(Status status) => Countries.Count(c => c.Status == status);

    /// <summary>How many have a verdict on a criterion, by their best cadre.</summary>
    public int Count(string criterion, Verdict verdict) =>
        Countries.Count(c => c.Best.Verdicts.GetValueOrDefault(criterion) == verdict);

    /// <summary>0 to 1: the share of the workers counted that live in countries with a proCHW policy; null where none is counted.</summary>
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
