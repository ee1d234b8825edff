using System.Text.RegularExpressions;

namespace Scoreboard.Csv;

/// <summary>
/// Numbers as spreadsheets show them and no file should hold them: <c>25.000</c> is twenty-five thousand in half of the
/// world, and twenty-five to whoever reads the file.
/// </summary>
internal static partial class Thousands
{
    /// <summary>The digits without the marks between thousands; null where there are no such marks.</summary>
    /// <param name="text">Of a cell.</param>
    /// <param name="isWhole">
    /// Whether a single point or comma before three digits is such a mark; else it may be the decimal one.
    /// </param>
    public static string? Ungrouped(string text, bool isWhole)
    {
        if (Grouped().Match(text) is not { Success: true } grouped)
        {
            return null;
        }

        var (groups, decimals) = (grouped.Groups["more"].Captures.Count, grouped.Groups["decimals"].Value);
        var mayBeDecimal = groups == 0 && decimals.Length == 0 && grouped.Groups["mark"].Value is "." or ",";
        return mayBeDecimal && !isWhole ? null
            : string.Concat(grouped.Groups["whole"].Value.Where(c => char.IsAsciiDigit(c) || c == '-'))
                + (decimals.Length == 0 ? "" : "." + decimals[1..]);
    }

    // Spaces of every width, and the apostrophe of Switzerland. What stands behind another mark is decimals.
    [GeneratedRegex(
        @"^(?<whole>-?[1-9][0-9]{0,2}(?<mark>[.,'\u2019 \u00A0\u2009\u202F])[0-9]{3}"
        + @"(?<more>\k<mark>[0-9]{3})*)"
        + @"(?<decimals>(?!\k<mark>)[.,][0-9]+)?\z")]
    private static partial Regex Grouped();
}
