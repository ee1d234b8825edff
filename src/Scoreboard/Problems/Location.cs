namespace Scoreboard.Problems;

/// <summary>A place in a text file; line and column count from 1, as editors show them.</summary>
/// <param name="File">Relative to the project's root, with forward slashes: <c>data/policies.csv</c>.</param>
/// <param name="Line">1 for the header row.</param>
/// <param name="Column">In characters (UTF-16 units, as editors count).</param>
public readonly record struct Location(string File, int Line, int Column)
{
    /// <summary>By file (ordinal), then line, then column: the order in which problems are listed.</summary>
    public static Comparer<Location> InFileOrder { get; } = Comparer<Location>.Create((a, b) =>
    {
        var byFile = string.CompareOrdinal(a.File, b.File);
        return byFile != 0 ? byFile : (a.Line, a.Column).CompareTo((b.Line, b.Column));
    });

    public override string ToString() => $"{File}:{Line}:{Column}";
}
