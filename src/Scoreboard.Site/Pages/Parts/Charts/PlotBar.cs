namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>A rectangle, in percent of the drawing, from its upper left corner.</summary>
/// <param name="Class">Of the stylesheet; see <see cref="ChartFills"/>.</param>
/// <param name="X">0 to 100.</param>
/// <param name="Y">0 to 100.</param>
/// <param name="Width">0 to 100.</param>
/// <param name="Height">0 to 100.</param>
public sealed record PlotBar(string Class, double X, double Y, double Width, double Height)
{
    /// <summary>Patterns are named in the page: a stylesheet would look for them in its own file.</summary>
    public string? Fill => ChartFills.Of(Class);
}
