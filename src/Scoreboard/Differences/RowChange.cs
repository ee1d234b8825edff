using Scoreboard.Csv;

namespace Scoreboard.Differences;

/// <summary>What became of a row.</summary>
public enum RowFate
{
    Added,
    Removed,
    Changed,
}

/// <summary>One row of a table that is not in the other copy as it is in this one.</summary>
public sealed record RowChange
{
    /// <summary>File name of its table, such as <c>policies.csv</c>.</summary>
    public required string Table { get; init; }

    /// <summary>What names it, its cells joined by spaces: of the later copy where it is in both.</summary>
    public required string Key { get; init; }

    /// <summary>As it was; null where it was added.</summary>
    public required Row? Before { get; init; }

    /// <summary>As it is; null where it was removed.</summary>
    public required Row? After { get; init; }

    /// <summary>What differs; empty unless it is in both.</summary>
    public required IReadOnlyList<CellChange> Cells { get; init; }

    public RowFate Fate => Before is null ? RowFate.Added : After is null ? RowFate.Removed : RowFate.Changed;

    /// <summary>What a cell of either copy says; none twice, and nothing that is empty.</summary>
    public IEnumerable<string> Texts(string header) =>
        new[] { Before?[header].Text, After?[header].Text }.OfType<string>().Where(t => t.Length > 0).Distinct();
}

/// <summary>One cell that says something else.</summary>
/// <param name="Header">Its column.</param>
/// <param name="Before">Empty where nothing was written, or there was no such column.</param>
/// <param name="After">Empty where nothing is.</param>
public sealed record CellChange(string Header, string Before, string After);
