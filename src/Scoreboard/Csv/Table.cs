using System.Collections;
using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>The records of one CSV file, each with the row it came from.</summary>
public sealed class Table<T> : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyDictionary<string, T>> _byId;

    internal Table(
        string file, string idColumn, List<(T Record, Row Row)> lines, IReadOnlySet<string> ids,
        bool hasEveryId = false, bool hasEveryRecord = false)
    {
        File = file;
        Lines = lines;
        EveryLine = lines;
        Ids = ids;
        HasEveryId = hasEveryId;
        HasEveryRecord = hasEveryRecord;
        _byId = new(() => ByIdOf(lines, idColumn));
    }

    /// <summary>As problems name it, such as <c>data/policies.csv</c>.</summary>
    public string File { get; }

    /// <summary>
    /// The first key column of every row, rows with problems included: what other tables may refer to.
    /// </summary>
    public IReadOnlySet<string> Ids { get; }

    /// <summary>
    /// False when the file or one of its rows could not even be split into cells, or a row has no id. References to it
    /// are then not checked: they would be reported as broken for the one reason that is reported already.
    /// </summary>
    public bool HasEveryId { get; }

    /// <summary>
    /// Whether no row was left out, so that what is not in <see cref="Lines"/> is not in the file either.
    /// </summary>
    public bool HasEveryRecord { get; }

    /// <summary>The records without problems of their own, and their rows.</summary>
    public IReadOnlyList<(T Record, Row Row)> Lines { get; }

    /// <summary>
    /// The same, and those with problems of their own: a bad cell has an empty stand-in, of which nothing more is told.
    /// </summary>
    public IReadOnlyList<(T Record, Row Row)> EveryLine { get; internal init; }

    /// <summary>The records by their first key column; of two with one id, which is a problem, the first.</summary>
    public IReadOnlyDictionary<string, T> ById => _byId.Value;

    public int Count => Lines.Count;

    public T this[int index] => Lines[index].Record;

    public IEnumerator<T> GetEnumerator() => Lines.Select(l => l.Record).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<string, T> ByIdOf(List<(T Record, Row Row)> lines, string idColumn)
    {
        var byId = new Dictionary<string, T>(lines.Count, StringComparer.Ordinal);
        foreach (var (record, row) in lines)
        {
            byId.TryAdd(row[idColumn].Text, record);
        }

        return byId;
    }
}

/// <summary>Reads tables.</summary>
public static class Table
{
    /// <summary>What stands for a table that a data folder does without: no row, and none that is missing.</summary>
    public static Table<T> Empty<T>(string file, TableShape shape) =>
        new(file, shape.Key[0], [], new HashSet<string>(), hasEveryId: true, hasEveryRecord: true);

    /// <param name="file">As problems name it.</param>
    /// <param name="content">Null when there is no such file.</param>
    /// <param name="shape">What the file should hold.</param>
    /// <param name="read">Makes a record of a row; what is wrong in the row is reported by the reader.</param>
    /// <param name="problems">
    /// Receives all that is wrong with the file on its own, without regard to other files.
    /// </param>
    public static Table<T> Read<T>(
        string file, byte[]? content, TableShape shape, Func<RowReader, T> read, ICollection<Problem> problems)
    {
        if (content is null)
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.MissingFile,
                $"there is no {file}; add it with the header row "
                    + $"{string.Join(',', shape.Columns.Select(c => c.Name))}"));
            return new Table<T>(file, shape.Key[0], [], new HashSet<string>());
        }

        var form = new List<Problem>();
        var csv = CsvText.Read(file, content, form);
        var hasColumns = FormChecks.Headers(csv, shape, form);
        form.ForEach(problems.Add);
        if (!hasColumns)
        {
            return new Table<T>(file, shape.Key[0], [], new HashSet<string>());
        }

        var (lines, every) = Records(csv, shape, read, problems);
        FormChecks.Keys(csv, shape, problems);
        var ids = csv.Rows.Concat(csv.RaggedRows).Select(r => r[shape.Key[0]].Text.Trim())
            .ToHashSet(StringComparer.Ordinal);
        return new Table<T>(
            file, shape.Key[0], lines, ids,
            hasEveryId: csv.HasEveryRow && !ids.Contains(""),
            hasEveryRecord: form.All(p => p.Severity == Severity.Warning) && lines.Count == csv.Rows.Count)
        {
            EveryLine = every,
        };
    }

    private static (List<(T, Row)> Good, List<(T, Row)> Every) Records<T>(
        CsvText csv, TableShape shape, Func<RowReader, T> read, ICollection<Problem> problems)
    {
        var (records, every) = (new List<(T, Row)>(csv.Rows.Count), new List<(T, Row)>(csv.Rows.Count));
        var found = new List<Problem>();
        foreach (var row in csv.Rows)
        {
            found.Clear();
            FormChecks.Cells(row, shape, found);
            var record = read(new RowReader(row, found));
            every.Add((record, row));
            if (found.Count == 0)
            {
                records.Add((record, row));
            }

            // One mistake in a cell may break several rules; the first names the cause.
            foreach (var problem in found.DistinctBy(p => p.At))
            {
                problems.Add(problem);
            }
        }

        return (records, every);
    }
}
