namespace Scoreboard.Site.Pages.Explore;

/// <summary>Values of one kind in a figure.</summary>
public sealed record Series
{
    /// <summary>In the legend.</summary>
    public required string Name { get; init; }

    /// <summary>A token of the style sheet: <c>var(--won)</c>.</summary>
    public required string Colour { get; init; }

    /// <summary>Hatching of columns or dashes of a line, as plotly.js names them; null for plain.</summary>
    public string? Pattern { get; init; }

    /// <summary>In order; where nothing is known there is none.</summary>
    public required IReadOnlyList<SeriesPoint> Points { get; init; }
}

/// <summary>One value.</summary>
/// <param name="At">Its place on the other axis: a name, or a day as <c>yyyy-MM-dd</c>.</param>
/// <param name="Value">What is drawn.</param>
/// <param name="Shown">The value as the page's table shows it.</param>
/// <param name="Text">What hovering says.</param>
public sealed record SeriesPoint(string At, double Value, string Shown, string Text);
