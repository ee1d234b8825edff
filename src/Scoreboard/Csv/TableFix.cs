using System.Text;
using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>
/// What a program may do to a table without asking, since it changes nothing that the table says: line ends, spaces at
/// the ends of cells, and the order of rows where the table has one. Quotation marks stay as they are.
/// </summary>
/// <param name="Content">The file as it should be.</param>
/// <param name="Done">What was done, such as <c>trimmed 3 cells</c>; empty where nothing had to be.</param>
public sealed record TableFix(byte[] Content, IReadOnlyList<string> Done)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>A file that cannot be split into cells is left as it is; reading it says why.</summary>
    /// <param name="content">Of the file.</param>
    /// <param name="shape">Which order its rows have.</param>
    public static TableFix Of(byte[] content, TableShape shape)
    {
        var read = CsvText.Read(shape.FileName, content, new List<Problem>());
        if (read.HeaderRow is null || !read.HasEveryRow)
        {
            return new TableFix(content, []);
        }

        var hasMark = content.AsSpan().StartsWith(Mark);
        var text = Encoding.UTF8.GetString(content.AsSpan(hasMark ? Mark.Length : 0));
        var done = new List<string>();
        var rows = Trimmed(RawRows.Of(WithPlainLineEnds(text, done)), done);
        var lines = Sorted(rows, shape, done).Select(row => string.Join(',', row) + '\n');
        return done.Count == 0
            ? new TableFix(content, [])
            : new TableFix([.. hasMark ? Mark : [], .. Encoding.UTF8.GetBytes(string.Concat(lines))], done);
    }

    private static string WithPlainLineEnds(string text, List<string> done)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        plain = plain.EndsWith('\n') ? plain : plain + '\n';
        if (plain != text)
        {
            done.Add("gave every line the same end");
        }

        return plain;
    }

    private static List<string[]> Trimmed(IEnumerable<string[]> rows, List<string> done)
    {
        var cells = 0;
        var trimmed = rows.Select(row => Array.ConvertAll(row, cell =>
        {
            var plain = cell is ['"', .., '"'] ? $"\"{cell[1..^1].Trim()}\"" : cell.Trim();
            cells += plain == cell ? 0 : 1;
            return plain;
        })).ToList();
        if (cells > 0)
        {
            done.Add($"trimmed {cells} {(cells == 1 ? "cell" : "cells")}");
        }

        return trimmed;
    }

    /// <summary>A table without its columns, or with a row that is short or long, keeps its order.</summary>
    private static IEnumerable<string[]> Sorted(List<string[]> rows, TableShape shape, List<string> done)
    {
        var header = Array.ConvertAll(rows[0], RawRows.TextOf);
        var columns = shape.SortedBy.Select(name => Array.IndexOf(header, name)).ToList();
        if (columns.Count == 0 || columns.Contains(-1) || rows.Any(r => r.Length != header.Length))
        {
            return rows;
        }

        var sorted = columns.Skip(1).Aggregate(
            rows.Skip(1).OrderBy(row => RawRows.TextOf(row[columns[0]]), StringComparer.Ordinal),
            (order, column) => order.ThenBy(row => RawRows.TextOf(row[column]), StringComparer.Ordinal)).ToList();
        var moved = sorted.Zip(rows.Skip(1)).Count(pair => pair.First != pair.Second);
        if (moved > 0)
        {
            done.Add($"sorted its rows by {string.Join(", ", shape.SortedBy)} ({moved} stand elsewhere)");
        }

        return sorted.Prepend(rows[0]);
    }
}
