using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Site.Adding;

/// <summary>A table that rows can be added to, question by question.</summary>
/// <param name="Name">What one row is called: <c>policy</c>.</param>
/// <param name="Shape">Its columns are the questions.</param>
/// <param name="Check">Reads a file of the table, and says what is wrong in its cells.</param>
public sealed record AddableTable(string Name, TableShape Shape, Action<byte[], ICollection<Problem>> Check)
{
    /// <summary>In the order in which one leads to the next.</summary>
    public static IReadOnlyList<AddableTable> All { get; } =
    [
        Of("source", Source.Shape, Source.Read),
        Of("policy", Policy.Shape, Policy.Read),
        Of("cadre", Cadre.Shape, Cadre.Read),
        Of("assessment", Assessment.Shape, Assessment.Read),
    ];

    /// <summary>
    /// What is asked, in its order: an id comes last, since it is made of the rest, and what few rows ever fill in is
    /// not asked at all.
    /// </summary>
    public IReadOnlyList<Column> Questions { get; } =
    [
        .. Shape.Columns.Where(c => !c.IsRare).OrderBy(c => Shape.Key.Count == 1 && c.Name == Shape.Key[0]),
    ];

    private static AddableTable Of<T>(string name, TableShape shape, Func<RowReader, T> read) => new(
        name, shape, (content, problems) => Table.Read(shape.FileName, content, shape, read, problems));
}
