namespace Scoreboard.Site.Building;

/// <summary>What one build works on; every folder is an absolute path.</summary>
public sealed record SiteOptions
{
    /// <summary>The folder problems are reported relative to.</summary>
    public required string Root { get; init; }

    /// <summary>The curated CSV tables and <c>scoreboard.json</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Words, pages, assets and the base map.</summary>
    public required string InputFolder { get; init; }

    /// <summary>Where the finished site is put; replaced as a whole or not at all, unless it is to stay.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Whether the output folder is asked to stay itself, its content replaced file by file.</summary>
    public bool InPlace { get; init; }

    /// <summary>
    /// Which of the languages to make, to see a change sooner; null for all that <c>scoreboard.json</c> names. English
    /// is always made, as the others are compared with it.
    /// </summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>The day the site speaks of; facts dated later are not used.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the pictures for links are drawn, which takes longer than all pages.</summary>
    public bool HasCards { get; init; }

    /// <summary>Whether the site offers itself as one file, too.</summary>
    public bool HasArchive { get; init; }

    /// <summary>Where the site is published; null takes it from <c>scoreboard.json</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>
    /// What the calendar says where the site is made; null where it says no other day than the site speaks of.
    /// </summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether the site is asked to speak of a day gone by. Never because of anything in the data.</summary>
    public bool IsLookBack => AsOf < Today;
}
