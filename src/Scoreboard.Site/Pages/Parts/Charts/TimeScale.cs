namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>Where a day stands on an axis of time, in percent of its length.</summary>
/// <param name="First">At the axis' start.</param>
/// <param name="Last">At its end; later than <paramref name="First"/>.</param>
public sealed record TimeScale(DateOnly First, DateOnly Last)
{
    /// <summary>0 to 100: what lies outside stands at the end it lies beyond.</summary>
    public double At(DateOnly day) => Math.Round(
        Math.Clamp(100.0 * (day.DayNumber - First.DayNumber) / Math.Max(1, Last.DayNumber - First.DayNumber), 0, 100),
        2);

    /// <summary>The starts of years to name, and where they stand.</summary>
    /// <param name="every">1 names each year, 5 those that five divides.</param>
    public IEnumerable<(int Year, double At)> Years(int every) =>
        from year in Enumerable.Range(First.Year, Last.Year - First.Year + 1)
        let start = new DateOnly(year, 1, 1)
        where year % every == 0 && start >= First
        select (year, At(start));
}
