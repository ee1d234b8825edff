namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>One column of a chart's data.</summary>
/// <param name="Name">In the file.</param>
/// <param name="Words">The key of its heading; empty where the table is only a file.</param>
/// <param name="IsNumber">Whether figures stand under each other.</param>
public sealed record ChartColumn(string Name, string Words = "", bool IsNumber = true);
