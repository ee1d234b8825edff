namespace Scoreboard.Site.Pages.Parts;

/// <summary>Where a reader can check a fact, and when somebody last did.</summary>
public sealed record SourceLink
{
    /// <summary>Of the source, as published.</summary>
    public required string Title { get; init; }

    /// <summary>Publisher and year.</summary>
    public required string Name { get; init; }

    /// <summary>Page, section or article; may be empty.</summary>
    public required string Locator { get; init; }

    /// <summary>http or https.</summary>
    public required string Url { get; init; }

    /// <summary>Primary, secondary or news, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>When it was last read.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>The same in words.</summary>
    public required string Checked { get; init; }

    /// <summary>That this is too long ago, in words; empty where it is not.</summary>
    public required string Stale { get; init; }

    /// <summary>Publisher, year and place in the source.</summary>
    public string Label => Locator.Length == 0 ? Name : $"{Name}, {Locator}";
}
