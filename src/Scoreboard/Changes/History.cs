using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>The scoreboard over time, computed from the dates on today's facts.</summary>
/// <param name="Until">The day the site speaks of; nothing later is known.</param>
/// <param name="Countries">Those in scope, in the order of the file.</param>
public sealed record History(DateOnly Until, IReadOnlyList<CountryHistory> Countries)
{
    /// <summary>
    /// The quarter of the first change that a source dates; that of <see cref="Until"/> where none is.
    /// </summary>
    public Quarter First { get; } = FirstOf(Countries, Until);

    /// <summary>Every quarter from the first to the one under way, and the day it is looked at.</summary>
    public IReadOnlyList<(Quarter Quarter, DateOnly Day)> Quarters { get; } = [
        .. QuartersFrom(FirstOf(Countries, Until), Until)];

    /// <summary>
    /// The quarter before the first that ends with a country won; <see cref="First"/> where that is the first of all or
    /// none is won.
    /// </summary>
    public Quarter BeforeFirstWin => Quarters.Where(q => Headline(q.Day) > 0).Select(q => q.Quarter.Previous)
        .Where(q => q > First).Append(First).First();

    public static History Of(Dataset data, DateOnly until) => new(
        until, [.. data.Countries.Where(c => c.InScope).Select(c => CountryHistory.Of(data, c, until))]);

    /// <summary>How many quarters a quarter comes after the first; negative before it.</summary>
    public int IndexOf(Quarter quarter) => ((quarter.Year - First.Year) * 4) + quarter.Number - First.Number;

    /// <summary>How many countries have a status on a day.</summary>
    public int Count(Status status, DateOnly day) => Countries.Count(c => c.StatusOn(day) == status);

    /// <summary>How many countries are on the highest rung on a day.</summary>
    public int Headline(DateOnly day) => Count(Status.Won, day);

    /// <summary>How many of these were only known by then to have it: nobody says since when.</summary>
    public int HeadlineKnownBy(DateOnly day) =>
        Countries.Count(c => c.ChangeBehind(day) is { To: Status.Won, IsKnownBy: true });

    /// <summary>What the headline moved by after a day, until <see cref="Until"/>.</summary>
    public HeadlineChange ChangeSince(DateOnly day)
    {
        List<StatusChange> changes = [.. Countries.SelectMany(c => c.Changes).Where(c => c.On > day)];
        return new HeadlineChange(
            changes.Count(c => c is { To: Status.Won, IsKnownBy: false }),
            changes.Count(c => c is { From: Status.Won, IsKnownBy: false }),
            changes.Count(c => c is { To: Status.Won, IsKnownBy: true }),
            changes.Count(c => c is { From: Status.Won, IsKnownBy: true }));
    }

    /// <summary>The change that brought a country to the highest rung; null where it is on another.</summary>
    public StatusChange? WinOf(Country country, DateOnly day) =>
        Countries.First(c => c.Country == country).ChangeBehind(day) is { To: Status.Won } win ? win : null;

    private static Quarter FirstOf(IReadOnlyList<CountryHistory> countries, DateOnly until) => Quarter.Of(
        countries.SelectMany(c => c.Changes).Where(c => !c.IsKnownBy).Select(c => c.On).DefaultIfEmpty(until).Min());

    private static IEnumerable<(Quarter, DateOnly)> QuartersFrom(Quarter first, DateOnly until)
    {
        for (var quarter = first; quarter <= Quarter.Of(until); quarter = quarter.Next)
        {
            yield return (quarter, quarter.End < until ? quarter.End : until);
        }
    }
}
