namespace Scoreboard.Site.Content;

/// <summary>
/// A table as it is offered singly: with the byte order mark by which Excel, which a double click opens, knows that it
/// is UTF-8 and keeps its accents. Most programs skip the mark; for those that do not, the archive has the tables
/// plain.
/// </summary>
public static class OfferedCsv
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>What is no table stays as it is.</summary>
    public static SiteFile Of(SiteFile file) => !file.Path.EndsWith(".csv", StringComparison.Ordinal)
        || file.Content.AsSpan().StartsWith(Mark)
        ? file
        : file with { Content = [.. Mark, .. file.Content] };
}
