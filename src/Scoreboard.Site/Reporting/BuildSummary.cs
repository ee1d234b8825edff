using System.Globalization;
using Scoreboard.Problems;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Reporting;

/// <summary>One build in one line.</summary>
public static class BuildSummary
{
    public static string Of(BuildResult result, TimeSpan took, string folder)
    {
        var pages = result.Files.Count(f => f.Path.EndsWith(".html", StringComparison.Ordinal));
        var files = Count.Of(result.Files.Count, "file");
        var bytes = Count.OfBytes(result.Files.Sum(f => (long)f.Content.Length));
        var warnings = Count.Of(result.Problems.Count(p => p.Severity == Severity.Warning), "warning");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Built {Count.Of(pages, "page")} ({files}, {bytes}) in {took.TotalSeconds:F2} s, {warnings}: {folder}");
    }
}
