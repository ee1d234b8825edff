using System.Globalization;

namespace Scoreboard.Dates;

/// <summary>A date as precisely as its source gives it: a year, a month of a year, or a day.</summary>
/// <param name="Year"><see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
/// <param name="Month">1 to 12; null when only the year is known.</param>
/// <param name="Day">1 to the month's last; null when only the month is known.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>Earlier than anything a policy in force can date from.</summary>
    public const int FirstYear = 1800;

    /// <summary>Later than anything a policy can plan for.</summary>
    public const int LastYear = 2200;

    /// <summary>The earliest day it can mean: a beginning known to the year counts from 1 January.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The latest day it can mean: an end known to the year counts until 31 December.</summary>
    public DateOnly Last =>
        new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>
    /// The middle of the days it can mean: where something seen at that date stands on a drawing. What begins or ends
    /// at it is drawn from its first day, or until its last.
    /// </summary>
    public DateOnly Middle => First.AddDays((Last.DayNumber - First.DayNumber) / 2);

    /// <summary>
    /// Reads <c>2026</c>, <c>2026-03</c> or <c>2026-03-31</c>; false for anything else, impossible days included.
    /// </summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !AllDigitsBut(text, 4, 7))
        {
            return false;
        }

        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        int? month = text.Length >= 7 ? int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture) : null;
        int? day = text.Length == 10 ? int.Parse(text.AsSpan(8, 2), CultureInfo.InvariantCulture) : null;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1
            || day > DateTime.DaysInMonth(year, month ?? 1))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (var month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        var (month, day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };

    private static bool AllDigitsBut(string text, int firstDash, int secondDash)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i == firstDash || i == secondDash ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
