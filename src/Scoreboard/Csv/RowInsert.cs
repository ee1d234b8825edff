using System.Text;

namespace Scoreboard.Csv;

/// <summary>A table with one row more, where the order of the table has it; every other byte stays.</summary>
/// <param name="Content">The whole file.</param>
/// <param name="Line">Where the new row starts, from 1.</param>
public sealed record RowInsert(byte[] Content, int Line)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <param name="content">Of a table that can be split into cells.</param>
    /// <param name="shape">Which order its rows have; without one the new row comes last.</param>
    /// <param name="cells">By column; what is left out is empty.</param>
    public static RowInsert Of(byte[] content, TableShape shape, IReadOnlyDictionary<string, string> cells)
    {
        var hasMark = content.AsSpan().StartsWith(Mark);
        var text = Encoding.UTF8.GetString(content.AsSpan(hasMark ? Mark.Length : 0));
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        text = text.EndsWith('\n') ? text : text + lineEnd;
        var rows = RawRows.Of(text).ToList();
        var header = Array.ConvertAll(rows[0], c => RawRows.TextOf(c.TrimEnd('\r')));
        var at = PlaceOf(rows, header, shape, cells);
        // A row ends with a line end of its own, which may be two characters: the second counts as the row's.
        var start = rows.Take(at).Sum(row => row.Sum(c => c.Length + 1));
        var added = string.Join(',', header.Select(h => Written(cells.GetValueOrDefault(h, "")))) + lineEnd;
        return new RowInsert(
            [.. hasMark ? Mark : [], .. Encoding.UTF8.GetBytes(text[..start] + added + text[start..])],
            1 + text.AsSpan(0, start).Count('\n'));
    }

    /// <summary>Behind the last row that does not come after it.</summary>
    private static int PlaceOf(
        List<string[]> rows, string[] header, TableShape shape, IReadOnlyDictionary<string, string> cells)
    {
        if (shape.SortedBy.Count == 0)
        {
            return rows.Count;
        }

        var place = rows.FindLastIndex(row => row != rows[0] && shape.SortedBy
            .Select(column => string.CompareOrdinal(TextIn(row, column), cells.GetValueOrDefault(column, "")))
            .FirstOrDefault(order => order != 0) <= 0);
        return place < 0 ? 1 : place + 1;

        string TextIn(string[] row, string column) =>
            Array.IndexOf(header, column) is >= 0 and var i && i < row.Length
                ? RawRows.TextOf(row[i].TrimEnd('\r'))
                : "";
    }

    private static string Written(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
