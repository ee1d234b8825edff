using System.Text;
using Scoreboard.Problems;

namespace Scoreboard.Csv;

public class CsvOutputTests
{
    [Fact]
    public void Cell_is_quoted_only_where_it_has_to_be() => Assert.Equal(
        "a,b\n1 2,\"x,y\"\n\"say \"\"no\"\"\",\"two\nlines\"\n,-5\n",
        Encoding.UTF8.GetString(CsvOutput.Of(["a", "b"], [["1 2", "x,y"], ["say \"no\"", "two\nlines"], ["", "-5"]])));

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        string[][] rows = [["é,😀", "a\"b"], ["", "\r\n"]];
        var problems = new List<Problem>();

        var csv = CsvText.Read("data/x.csv", CsvOutput.Of(["a", "b"], rows), problems);

        Assert.Empty(problems);
        Assert.Equal(rows, csv.Rows.Select(r => r.Cells.Select(c => c.Text).ToArray()));
    }
}
