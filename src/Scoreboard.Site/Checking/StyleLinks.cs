using System.Text.RegularExpressions;

namespace Scoreboard.Site.Checking;

/// <summary>The addresses that a style sheet fetches: <c>url(...)</c> and <c>@import "..."</c>.</summary>
internal static partial class StyleLinks
{
    /// <summary>With the offset of each in the bytes of the file.</summary>
    public static IEnumerable<(string Address, int Offset)> In(string css) =>
        from match in Link().Matches(css)
        where match.Groups["address"].Success
        let address = match.Groups["address"].Value
        where !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        select (address, System.Text.Encoding.UTF8.GetByteCount(css.AsSpan(0, match.Index)));

    // Comments are matched too, so that nothing within them is.
    [GeneratedRegex(
        """/\*.*?\*/|url\(\s*["']?(?<address>[^"')]*?)["']?\s*\)|@import\s+["'](?<address>[^"']*)["']""",
        RegexOptions.Singleline)]
    private static partial Regex Link();
}
