namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>A yearly amount and the time it was given for, before it is drawn.</summary>
/// <param name="Name">Short, to write inside the drawing.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="PerYear">In US dollars.</param>
public sealed record PlotPeriod(string Name, DateOnly From, DateOnly To, double PerYear);
