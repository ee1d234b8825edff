namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>A straight line, in percent of the drawing.</summary>
/// <param name="Class">Of the stylesheet.</param>
/// <param name="X1">0 to 100.</param>
/// <param name="Y1">0 to 100.</param>
/// <param name="X2">0 to 100.</param>
/// <param name="Y2">0 to 100.</param>
public sealed record PlotLine(string Class, double X1, double Y1, double X2, double Y2);
