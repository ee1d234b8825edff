namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>One column before it is drawn.</summary>
/// <param name="Name">Under it.</param>
/// <param name="Parts">Counts, stacked in their order.</param>
public sealed record PlotColumn(string Name, IReadOnlyList<int> Parts);
