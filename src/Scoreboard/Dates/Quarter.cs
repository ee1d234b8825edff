using System.Globalization;

namespace Scoreboard.Dates;

/// <summary>A quarter of a calendar year: the rhythm in which the scoreboard is published.</summary>
/// <param name="Year">Of the calendar.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    public DateOnly Start => new(Year, (Number * 3) - 2, 1);

    /// <summary>The last day.</summary>
    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    /// <summary>
    /// When its release is proposed, which leaves some days to check facts again before it ends: the 25th of its last
    /// month, as the workflow <c>release</c> has it.
    /// </summary>
    public DateOnly ReleaseDay => Start.AddMonths(2).AddDays(24);

    public Quarter Next => Number == 4 ? new Quarter(Year + 1, 1) : new Quarter(Year, Number + 1);

    public Quarter Previous => Number == 1 ? new Quarter(Year - 1, 4) : new Quarter(Year, Number - 1);

    public Quarter AddYears(int years) => this with { Year = Year + years };

    /// <summary>As in addresses and file names: <c>2026-q4</c>.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-q{Number}");

    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>Reads <c>2026-Q4</c> or <c>2026-q4</c>.</summary>
    public static bool TryParse(string text, out Quarter quarter)
    {
        quarter = default;
        if (text.Length != 7 || text[4] != '-' || text[5] is not ('q' or 'Q') || text[6] is not (>= '1' and <= '4')
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < PartialDate.FirstYear or > PartialDate.LastYear)
        {
            return false;
        }

        quarter = new Quarter(year, text[6] - '0');
        return true;
    }

    public static bool operator <(Quarter a, Quarter b) => a.CompareTo(b) < 0;

    public static bool operator >(Quarter a, Quarter b) => a.CompareTo(b) > 0;

    public static bool operator <=(Quarter a, Quarter b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Quarter a, Quarter b) => a.CompareTo(b) >= 0;

    public int CompareTo(Quarter other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>As in words: <c>2026-Q4</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");
}
