namespace Scoreboard.Site.Pages.Renewals;

/// <summary>One list of windows.</summary>
public sealed class WindowList
{
    /// <summary>To link to.</summary>
    public required string Id { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>That heading with how many there are, for a list that is folded.</summary>
    public required string Summary { get; init; }

    /// <summary>What stands in it.</summary>
    public required string Intro { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<WindowRow> Rows { get; init; }
}
