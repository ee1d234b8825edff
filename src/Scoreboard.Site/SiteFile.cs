namespace Scoreboard.Site;

/// <summary>One finished file of the site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes: <c>countries/kenya/index.html</c>.</param>
/// <param name="Content">Every byte of it; the same data and date give the same bytes.</param>
public sealed record SiteFile(string Path, byte[] Content);
