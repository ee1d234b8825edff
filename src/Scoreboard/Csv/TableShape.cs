namespace Scoreboard.Csv;

/// <summary>What a CSV file holds: its checks and the data dictionary come from this one description.</summary>
/// <param name="FileName">Without its folder: <c>policies.csv</c>.</param>
/// <param name="About">One line of Markdown on what a row is, for data/README.md.</param>
/// <param name="Key">The columns that together name a row; the first is what other tables refer to.</param>
/// <param name="SortedBy">The columns the rows are stored by; empty where the file's order is the order of display.</param>
/// <param name="Columns">In the order of the file.</param>
public sealed record TableShape(
    string FileName, string About, IReadOnlyList<string> Key, IReadOnlyList<string> SortedBy, IReadOnlyList<Column> Columns);
