namespace Scoreboard.Site.Pages.Search;

/// <summary>One thing that can be looked for.</summary>
public sealed record SearchEntry
{
    public required SearchKind Kind { get; init; }

    /// <summary>What it is called, in the page's language where that has a name for it.</summary>
    public required string Title { get; init; }

    /// <summary>From the page of all entries; of a source that several countries share, its own address.</summary>
    public required string Href { get; init; }

    /// <summary>What tells it from others of its name, such as its country and years; may be empty.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Further words it is found by and not shown with, such as its names in other languages.</summary>
    public string Also { get; init; } = "";
}
