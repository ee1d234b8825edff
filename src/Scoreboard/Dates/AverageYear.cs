namespace Scoreboard.Dates;

/// <summary>
/// The one length of a year by which times become numbers, so that none of them depends on leap years.
/// </summary>
public static class AverageYear
{
    /// <summary>
    /// As published from the start; the Gregorian 365.2425 would change digits of paces already published.
    /// </summary>
    public const double Days = 365.25;

    public const double DaysPerMonth = Days / 12;
}
