using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Problems;
using Scoreboard.Scoring;

namespace Scoreboard.Csv;

public class CsvTextTests
{
    /// <summary>Cells with all that is special in a CSV, in text of one to four bytes a character.</summary>
    private static Gen<string> CellTexts { get; } =
        Gen.Elements("a", "Z", "0", " ", ",", ";", "\"", "\n", "\r\n", "\r", "\t", "é", "ع", "😀", "'", "\u2028")
            .ArrayOf().Select(parts => string.Concat(parts));

    private static Gen<string[][]> Tables { get; } =
        from columns in Gen.Choose(1, 5)
        from rows in CellTexts.ArrayOf(columns).ArrayOf()
        select rows.Where(r => r.Any(c => c.Length > 0)).ToArray();

    [Fact]
    public void Any_table_written_as_the_standard_says_reads_back_the_same() =>
        Property.Holds(from table in Tables
                       from newLine in Gen.Elements("\n", "\r\n")
                       from mark in Gen.Elements("", "\uFEFF")
                       from atEnd in Gen.Elements(true, false)
                       select (table, newLine, mark, atEnd), t =>
        {
            var text = t.mark + Written(t.table, t.newLine) + (t.atEnd ? t.newLine : "");

            var (csv, problems) = Read(text);

            Assert.Empty(problems);
            Assert.Equal(t.table, csv.Rows.Select(r => r.Cells.Select(c => c.Text).ToArray()));
        });

    [Fact]
    public void Any_cell_is_found_at_its_place() =>
        Property.Holds(from table in Tables
                       from newLine in Gen.Elements("\n", "\r\n")
                       select (table, newLine), t =>
        {
            var text = Written(t.table, t.newLine);

            var (csv, _) = Read(text);

            Assert.Equal(
                t.table.SelectMany(row => row.Select(Quoted)),
                csv.Rows.SelectMany(r => r.Cells).Select(c => TextAt(text, c.At, Quoted(c.Text).Length)));
        });

    [Fact]
    public void Cells_after_a_quoted_line_break_keep_their_line_and_column()
    {
        var (csv, problems) = Read("a,b,c\n\"x\ny\",2,3\n4,\"p\n\nq\"\"z\",\"6\"\n7,8,9\n");

        Assert.Empty(problems);
        Assert.Equal(
            ["2:1", "3:4", "3:6", "4:1", "4:3", "6:7", "7:1", "7:3", "7:5"],
            csv.Rows.SelectMany(r => r.Cells).Select(c => $"{c.At.Line}:{c.At.Column}"));
        Assert.Equal([2, 4, 7], csv.Rows.Select(r => r.At.Line));
        Assert.Equal("p\n\nq\"z", csv.Rows[1]["b"].Text);
    }

    [Fact]
    public void Column_counts_characters_as_editors_do_and_not_bytes()
    {
        var (csv, _) = Read("a,b,c\né,😀,x\n");

        Assert.Equal([1, 3, 6], csv.Rows[0].Cells.Select(c => c.At.Column));
    }

    [Fact]
    public void Malformed_rows_are_reported_and_the_others_read()
    {
        var (csv, problems) = Read("a,b\n1\n2,2\n3\"x,3\n\n4,4\n\"5\"x,5\n6,6,6\n");

        Assert.Equal(["2", "4"], csv.Rows.Select(r => r["a"].Text));
        Assert.Equal(
            ["2:1 ragged-row", "4:1 unbalanced-quote", "5:1 ragged-row", "7:1 unbalanced-quote", "8:1 ragged-row"],
            problems.OrderBy(p => p.At, Location.InFileOrder).Select(p => $"{p.At.Line}:{p.At.Column} {p.Code}"));
    }

    [Fact]
    public void A_column_that_the_file_lacks_reads_as_empty()
    {
        var (csv, _) = Read("a\n1\n");

        Assert.Equal(new Cell("", "b", new Location("data/x.csv", 2, 1)), csv.Rows[0]["b"]);
    }

    [Fact]
    public void No_bytes_at_all_stop_the_reader()
    {
        var bytes = Gen.Elements("a,\"\n\r;\t\uFEFF".Select(c => (byte)c)
            .Concat(new byte[] { 0, 0x80, 0xC3, 0xEF, 0xBB, 0xBF, 0xFF }).ToArray());

        Property.Holds(bytes.ArrayOf(), content =>
        {
            var problems = new List<Problem>();

            var csv = CsvText.Read("data/x.csv", content, problems);

            Assert.True(csv.Headers.Count > 0 || problems.Count > 0, "It gave neither a table nor a problem.");
            Assert.All(problems, p => Assert.True(p.At is { Line: >= 1, Column: >= 1 }, $"There is no place {p.At}."));
            Assert.All(csv.Rows, r => Assert.Equal(csv.Headers.Count, r.Cells.Count()));
        });
    }

    private static (CsvText Csv, IReadOnlyList<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        return (CsvText.Read("data/x.csv", Encoding.UTF8.GetBytes(text), problems), problems);
    }

    /// <summary>With a header of the right width; columns are named a, b, c ...</summary>
    private static string Written(string[][] rows, string newLine)
    {
        var header = Enumerable.Range(0, rows.Length == 0 ? 1 : rows[0].Length)
            .Select(i => ((char)('a' + i)).ToString());
        return string.Join(
            newLine, rows.Select(r => string.Join(',', r.Select(Quoted))).Prepend(string.Join(',', header)));
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>What an editor shows at a place; it breaks lines at CR LF, LF and CR.</summary>
    private static string TextAt(string text, Location at, int length)
    {
        var start = 0;
        for (var line = 1; line < at.Line; line++)
        {
            start = text.IndexOfAny(['\r', '\n'], start);
            start += text.AsSpan(start).StartsWith("\r\n") ? 2 : 1;
        }

        return text.Substring(start + at.Column - 1, length);
    }
}
