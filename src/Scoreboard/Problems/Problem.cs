namespace Scoreboard.Problems;

/// <summary>An error stops the build; a warning is counted, listed and published with the site.</summary>
public enum Severity
{
    Error,
    Warning,
}

/// <summary>Something wrong in a file a person edits, worded so that person can fix it.</summary>
/// <param name="At">The cell, or the start of the row when no single cell is at fault.</param>
/// <param name="Code">Stable and searchable, such as <c>unknown-source</c>; listed in data/README.md.</param>
/// <param name="Message">What was found, what was expected, and what to do, in that order.</param>
/// <param name="Severity">Whether the site can be built all the same.</param>
public sealed record Problem(Location At, string Code, string Message, Severity Severity = Severity.Error)
{
    /// <summary>By place, then code: the order in which problems are listed.</summary>
    public static Comparer<Problem> InFileOrder { get; } = Comparer<Problem>.Create((a, b) =>
        Location.InFileOrder.Compare(a.At, b.At) is var byPlace and not 0
            ? byPlace
            : string.CompareOrdinal(a.Code, b.Code));

    /// <summary>The table's column, by which what one slip did to many rows is told once; null where none is.</summary>
    public string? Header { get; init; }

    /// <summary>
    /// The same contradiction as the fault of the table that it is with; null where only this one can be at fault.
    /// </summary>
    public Problem? OrElse { get; init; }

    public override string ToString() =>
        $"{At}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
