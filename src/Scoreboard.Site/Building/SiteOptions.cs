namespace Scoreboard.Site.Building;

/// <summary>What one build works on; every folder is an absolute path.</summary>
/// <param name="Root">The folder problems are reported relative to.</param>
/// <param name="DataFolder">The curated CSV tables and <c>scoreboard.json</c>.</param>
/// <param name="InputFolder">Words, pages, assets and the base map.</param>
/// <param name="OutputFolder">Where the finished site is put; replaced as a whole or not at all.</param>
/// <param name="AsOf">The day the site speaks of; facts dated later are not used.</param>
/// <param name="BaseUrl">Where the site is published; null takes it from <c>scoreboard.json</c>.</param>
public sealed record SiteOptions(
    string Root, string DataFolder, string InputFolder, string OutputFolder, DateOnly AsOf, Uri? BaseUrl);
