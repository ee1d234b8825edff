namespace Scoreboard.Csv;

/// <summary>One column of a table, as the reading of a row describes it.</summary>
/// <param name="Name">As in the header row.</param>
/// <param name="Means">What it holds, in one line of Markdown, for data/README.md.</param>
/// <param name="IsRequired">Whether every row must fill it in.</param>
/// <param name="Type">How its cells are written.</param>
public sealed record Column(string Name, string Means, bool IsRequired, ColumnType Type)
{
    /// <summary>The words of a <see cref="ColumnType.Choice"/>; empty for every other type.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether few rows ever fill it in, so that a table without it lacks nothing.</summary>
    public bool IsRare { get; init; }

    /// <summary>Whether a leading minus sign is a number's and not the start of a spreadsheet formula.</summary>
    public bool IsNumber => Type is ColumnType.Number or ColumnType.Count;
}
