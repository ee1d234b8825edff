using System.Text;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Csv;

public sealed class TableFixTests
{
    private static readonly TableShape Shape = Source.Shape with { SortedBy = ["a", "b"] };

    [Theory]
    [InlineData("a,b\n2,x\n1,y\n", "a,b\n1,y\n2,x\n", "sorted its rows by a, b (2 stand elsewhere)")]
    [InlineData("a,b\n1, x\n2,\"y, z \"\n", "a,b\n1,x\n2,\"y, z\"\n", "trimmed 2 cells")]
    [InlineData("a,b\r\n1,x\r\n2,y", "a,b\n1,x\n2,y\n", "gave every line the same end")]
    [InlineData("\uFEFFa,b\n2,\"x\"\"y\"\n1,\"two\nlines\"\n", "\uFEFFa,b\n1,\"two\nlines\"\n2,\"x\"\"y\"\n",
        "sorted its rows by a, b (2 stand elsewhere)")]
    public void A_table_is_put_in_form_and_what_was_done_is_said(string before, string after, string done)
    {
        var fix = TableFix.Of(Encoding.UTF8.GetBytes(before), Shape);

        Assert.Equal((after, done), (Encoding.UTF8.GetString(fix.Content), Assert.Single(fix.Done)));
    }

    [Theory]
    [InlineData("a,b\n2,x\n1,\"y\n")]
    [InlineData("a;b\n2;x \n1;y\n")]
    [InlineData("")]
    public void A_file_that_cannot_be_split_into_cells_is_left_as_it_is(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);

        var fix = TableFix.Of(content, Shape);

        Assert.Equal((content, 0), (fix.Content, fix.Done.Count));
    }

    [Fact]
    public void Rows_keep_their_order_where_one_is_short_or_the_table_has_no_order()
    {
        Assert.Empty(TableFix.Of("a,b\n2,x\n1\n"u8.ToArray(), Shape).Done);
        Assert.Empty(TableFix.Of("a,b\n2,x\n1,y\n"u8.ToArray(), Lever.Shape).Done);
    }

    /// <summary>Whatever a table holds, it says the same afterwards, and a second run finds nothing to do.</summary>
    [Fact]
    public void Nothing_that_a_table_says_changes()
    {
        var random = new Random(10);
        for (var run = 0; run < 500; run++)
        {
            var before = AnyTable(random);

            var fix = TableFix.Of(before, Shape);

            Assert.Equal(Said(before).Order(StringComparer.Ordinal), Said(fix.Content).Order(StringComparer.Ordinal));
            Assert.Equal(Said(before)[0], Said(fix.Content)[0]);
            Assert.Empty(TableFix.Of(fix.Content, Shape).Done);
        }
    }

    private static byte[] AnyTable(Random random)
    {
        string[] cells =
        [
            "", "1", "b", "B", "é", "Ω", "-1", " x", "x ", "\"\"", "\"a,b\"", "\"say \"\"no\"\"\"", "\"two\nlines\"",
            "\" y\"", "\"z\r\n\"", "\u00A0n", "=1", "👍",
        ];
        var end = random.Next(2) == 0 ? "\n" : "\r\n";
        var rows = Enumerable.Range(0, random.Next(12))
            .Select(_ => string.Join(',', Enumerable.Range(0, 3).Select(_ => cells[random.Next(cells.Length)])));
        var mark = random.Next(2) == 0 ? "" : "\uFEFF";
        return Encoding.UTF8.GetBytes(
            mark + string.Join(end, rows.Prepend("c,b,a")) + (random.Next(2) == 0 ? "" : end));
    }

    /// <summary>What the rows say, the header first.</summary>
    private static List<string> Said(byte[] content)
    {
        var problems = new List<Problem>();
        var csv = CsvText.Read("x.csv", content, problems);
        Assert.DoesNotContain(problems, p => p.Code != ProblemCode.RaggedRow);
        return [string.Join('|', csv.Headers), .. csv.Rows.Select(row =>
            string.Join('|', row.Cells.Select(c => c.Text.ReplaceLineEndings("\n").Trim())))];
    }
}
