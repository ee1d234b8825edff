namespace Scoreboard.Csv;

/// <summary>One column of a table, as the reading of a row describes it.</summary>
/// <param name="Name">As in the header row.</param>
/// <param name="Means">What it holds, in one line of Markdown, for data/README.md.</param>
/// <param name="IsRequired">Whether every row must fill it in.</param>
/// <param name="IsNumber">
/// Whether a leading minus sign is a number's and not the start of a spreadsheet formula.
/// </param>
public sealed record Column(string Name, string Means, bool IsRequired, bool IsNumber)
{
    /// <summary>Whether few rows ever fill it in, so that a table without it lacks nothing.</summary>
    public bool IsRare { get; init; }
}
