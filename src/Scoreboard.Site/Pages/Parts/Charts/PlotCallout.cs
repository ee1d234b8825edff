namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>The name of a kind of bar, at the highest of them.</summary>
/// <param name="Text">The name.</param>
/// <param name="X">Where it begins or ends, 0 to 100.</param>
/// <param name="Y">Of its line, 0 to 100.</param>
/// <param name="IsBefore">Whether it ends there, since it would have no room behind it.</param>
public sealed record PlotCallout(string Text, double X, double Y, bool IsBefore);
