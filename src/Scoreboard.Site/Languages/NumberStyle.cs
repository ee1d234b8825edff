using System.Globalization;

namespace Scoreboard.Site.Languages;

/// <summary>How a language writes numbers, taken from samples that its translator wrote.</summary>
/// <param name="GroupSeparator">Between thousands; never an ordinary space, at which a line could break.</param>
/// <param name="DecimalMark">Before the decimals.</param>
/// <param name="GroupFrom">
/// The smallest number that is grouped: 1,000, or 10,000 where four digits stand together.
/// </param>
public sealed record NumberStyle(string GroupSeparator, string DecimalMark, long GroupFrom)
{
    /// <summary>English: what stands in where the samples cannot be read.</summary>
    public static NumberStyle Default { get; } = new(",", ".", 1000);

    /// <param name="sample">How the language writes 12345.6, such as <c>12 345,6</c>.</param>
    /// <param name="smallSample">How it writes 1234: <c>1,234</c> or <c>1234</c>.</param>
    /// <returns>Null when the samples are not those numbers.</returns>
    public static NumberStyle? Read(string sample, string smallSample)
    {
        if (sample.Length is < 7 or > 10 || !sample.StartsWith("12", StringComparison.Ordinal) || !sample.EndsWith('6')
            || sample.IndexOf("345", StringComparison.Ordinal) is not (>= 2 and <= 3 and var digits))
        {
            return null;
        }

        var (group, mark) = (sample[2..digits].Replace(' ', '\u202F'), sample[(digits + 3)..^1]);
        var small = smallSample.Replace(' ', '\u202F');
        return mark.Length != 1 || char.IsDigit(mark[0]) || group == mark ? null
            : small == "1234" ? new NumberStyle(group, mark, 10_000)
            : small == $"1{group}234" ? new NumberStyle(group, mark, 1000)
            : null;
    }

    /// <summary>
    /// With at most the given number of decimals, none of them a closing zero; halves round away from zero.
    /// </summary>
    public string Write(double number, int decimals)
    {
        if (!double.IsFinite(number) || Math.Abs(number) >= 1e15)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number), number, "Only numbers that fit a page can be written.");
        }

        var rounded = Math.Round((decimal)Math.Abs(number), decimals, MidpointRounding.AwayFromZero);
        var whole = (long)decimal.Truncate(rounded);
        var fraction = (rounded - whole).ToString("0.###", CultureInfo.InvariantCulture)[1..].TrimStart('.');
        var sign = number < 0 && rounded != 0 ? "\u2212" : "";
        return sign + Grouped(whole) + (fraction.Length == 0 ? "" : DecimalMark + fraction);
    }

    private string Grouped(long whole)
    {
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        if (whole < GroupFrom)
        {
            return digits;
        }

        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            digits = digits.Insert(at, GroupSeparator);
        }

        return digits;
    }
}
