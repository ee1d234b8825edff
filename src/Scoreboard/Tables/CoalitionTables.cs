using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>
/// The tables of <c>data/coalition/</c>: who works for the shared aim, at what, and what became of it. A data folder
/// may do without all of them; with one of them it has all.
/// </summary>
public sealed record CoalitionTables
{
    /// <summary>Of the files, inside the data folder.</summary>
    public const string Folder = "coalition";

    /// <summary>What each file holds, in the order of the data dictionary.</summary>
    public static IReadOnlyList<TableShape> Shapes { get; } =
        [Partner.Shape, Initiative.Shape, Commitment.Shape, Decision.Shape, Meeting.Shape];

    /// <summary>Whether there is one of them; where there is none, no page tells of a coalition.</summary>
    public required bool AreKept { get; init; }

    /// <summary><c>partners.csv</c>.</summary>
    public required Table<Partner> Partners { get; init; }

    /// <summary><c>initiatives.csv</c>.</summary>
    public required Table<Initiative> Initiatives { get; init; }

    /// <summary><c>commitments.csv</c>.</summary>
    public required Table<Commitment> Commitments { get; init; }

    /// <summary><c>decisions.csv</c>.</summary>
    public required Table<Decision> Decisions { get; init; }

    /// <summary><c>meetings.csv</c>.</summary>
    public required Table<Meeting> Meetings { get; init; }

    /// <param name="label">What problems call the data folder, such as <c>data</c>.</param>
    /// <param name="find">The content of a file by its name; null when there is no such file.</param>
    /// <param name="problems">Receives what is wrong with each file on its own.</param>
    public static CoalitionTables Read(string label, Func<string, byte[]?> find, ICollection<Problem> problems)
    {
        var areKept = Shapes.Any(s => find(s.FileName) is not null);
        return new()
        {
            AreKept = areKept,
            Partners = Table(Partner.Shape, Partner.Read),
            Initiatives = Table(Initiative.Shape, Initiative.Read),
            Commitments = Table(Commitment.Shape, Commitment.Read),
            Decisions = Table(Decision.Shape, Decision.Read),
            Meetings = Table(Meeting.Shape, Meeting.Read),
        };

        Table<T> Table<T>(TableShape shape, Func<RowReader, T> read)
        {
            var file = $"{label}/{shape.FileName}";
            return areKept
                ? Csv.Table.Read(file, find(shape.FileName), shape, read, problems)
                : Csv.Table.Empty<T>(file, shape);
        }
    }
}
