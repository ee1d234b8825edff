using System.Text;
using Scoreboard.Tables;

namespace Scoreboard.Csv;

public class RowInsertTests
{
    private static readonly Dictionary<string, string> New = new()
    {
        ["lever_id"] = "b",
        ["name"] = "Say \"when\", please",
        ["weight"] = "2",
    };

    private static readonly TableShape Sorted = Lever.Shape with { SortedBy = ["lever_id"] };

    [Theory]
    [InlineData("a,A,,1|c,C,,1|", 3, "a,A,,1|b,#,,2|c,C,,1|")]
    [InlineData("c,C,,1|", 2, "b,#,,2|c,C,,1|")]
    [InlineData("", 2, "b,#,,2|")]
    [InlineData("a,A,,1", 3, "a,A,,1|b,#,,2|")]
    [InlineData("b,\"two|lines\",,1|c,C,,1|", 4, "b,\"two|lines\",,1|b,#,,2|c,C,,1|")]
    public void Row_goes_behind_the_last_that_does_not_come_after_it(string rows, int line, string expected)
    {
        var added = RowInsert.Of(Bytes(rows), Sorted, New);

        Assert.Equal(line, added.Line);
        Assert.Equal(Encoding.UTF8.GetString(Bytes(expected)), Encoding.UTF8.GetString(added.Content));
    }

    [Fact]
    public void Table_in_an_order_of_its_own_gets_the_row_at_its_end() => Assert.Equal(
        Bytes("c,C,,1|a,A,,1|b,#,,2|"), RowInsert.Of(Bytes("c,C,,1|a,A,,1|"), Lever.Shape, New).Content);

    [Fact]
    public void Mark_line_ends_and_order_of_columns_stay_as_they_are()
    {
        byte[] content = [0xEF, 0xBB, 0xBF, .. "weight,lever_id,name,question\r\n1,\"c\",C,\r\n"u8];

        var added = RowInsert.Of(content, Sorted, New);

        Assert.Equal(
            "\uFEFFweight,lever_id,name,question\r\n2,b,\"Say \"\"when\"\", please\",\r\n1,\"c\",C,\r\n",
            Encoding.UTF8.GetString(added.Content));
    }

    private static byte[] Bytes(string rows) => Encoding.UTF8.GetBytes(
        "lever_id,name,question,weight\n"
        + rows.Replace('|', '\n').Replace("#", "\"Say \"\"when\"\", please\"", StringComparison.Ordinal));
}
