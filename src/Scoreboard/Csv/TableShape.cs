namespace Scoreboard.Csv;

/// <summary>What a CSV file holds: its checks and the data dictionary come from this one description.</summary>
public sealed record TableShape
{
    /// <summary>Without its folder: <c>policies.csv</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>One line of Markdown on what a row is, for data/README.md.</summary>
    public required string About { get; init; }

    /// <summary>The columns that together name a row; the first is what other tables refer to.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>The columns the rows are stored by; empty where the file's order is the order of display.</summary>
    public required IReadOnlyList<string> SortedBy { get; init; }

    /// <summary>In the order of the file; see <see cref="RowReader.ColumnsOf"/>.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }
}
