namespace Scoreboard.Site;

/// <summary>One finished file of the site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes: <c>countries/kenya/index.html</c>.</param>
/// <param name="Content">The very bytes to write.</param>
public sealed record SiteFile(string Path, byte[] Content);
