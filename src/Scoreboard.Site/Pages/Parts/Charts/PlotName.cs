namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>A short name inside a drawing.</summary>
/// <param name="Text">The name.</param>
/// <param name="X">Of its upper left corner, 0 to 100.</param>
/// <param name="Y">Of its upper left corner, 0 to 100.</param>
public sealed record PlotName(string Text, double X, double Y);
