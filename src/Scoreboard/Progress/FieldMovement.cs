using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>
/// The field over the years, by today's data and rules: the scoreboard at year ends and on the day itself.
/// </summary>
/// <param name="Points">
/// The oldest first; the last one is the day the site speaks of. Headcounts have no history, so in all of them stand
/// those of that day: otherwise the share of workers would tell which headcounts are old and not which countries were
/// won.
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
        var changes = history.Countries.SelectMany(c => c.Changes.Select(change => (c.Country, change)))
            .ToLookup(c => c.change.On.Year);
        return new FieldMovement(
            [
                .. Enumerable.Range(today.AsOf.Year - YearsBack, YearsBack)
                    .Select(year => Scores.Of(data, new DateOnly(year, 12, 31)))
                    .Select(scores => scores with
                    {
                        Countries = [
                            .. scores.Countries.Select(c => c with { Headcount = headcounts[c.Country.Iso3] })],
                    }),
                today,
            ],
            [
                .. Enumerable.Range(today.AsOf.Year - YearsBack + 1, YearsBack).Select(year => new YearChange(
                    year,
                    [.. changes[year].Where(c => c.change is { To: Status.Won, IsKnownBy: false })
                        .Select(c => c.Country)],
                    [.. changes[year].Where(c => c.change is { To: Status.Won, IsKnownBy: true })
                        .Select(c => c.Country)],
                    [.. changes[year].Where(c => c.change.From == Status.Won).Select(c => c.Country)])),
            ]);
    }
}

/// <summary>What a year changed.</summary>
/// <param name="Year">From January to December, or to the day the site speaks of.</param>
/// <param name="Won">Countries that reached the highest rung on a day dated to that year.</param>
/// <param name="KnownBy">
/// Countries known by that year to have one; since when is not known, so they are no win of it.
/// </param>
/// <param name="Lost">Countries that no longer had one.</param>
public sealed record YearChange(
    int Year, IReadOnlyList<Country> Won, IReadOnlyList<Country> KnownBy, IReadOnlyList<Country> Lost);
