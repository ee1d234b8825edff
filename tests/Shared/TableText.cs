using System.Text.RegularExpressions;

namespace Scoreboard;

/// <summary>
/// The text of a table, as tests write it: a row names only the columns it is about. A column that is added to a table
/// is added to the header in <c>tests/SmallData</c>, and to no row of a test.
/// </summary>
internal static partial class TableText
{
    /// <summary>What a row says in a column that must be filled in and that the test is not about.</summary>
    private static readonly Dictionary<string, string> Unsaid = new() { ["basis"] = "policy" };

    /// <summary>The table with rows added at its end.</summary>
    /// <param name="table">Its text, header included.</param>
    /// <param name="columns">
    /// The headers that the rows are about, such as <c>cadre_id,iso3,name</c>; others stay empty, or say what most do.
    /// </param>
    /// <param name="rows">Their cells, in that order, quoted where a table has to quote them.</param>
    public static string With(string table, string columns, params IEnumerable<string> rows) =>
        table + Rows(table, columns, rows);

    /// <summary>The same, with nothing of the table but its header before the rows.</summary>
    public static string Only(string table, string columns, params IEnumerable<string> rows) =>
        Header(table) + "\n" + Rows(table, columns, rows);

    /// <summary>A row with a comma for each of the last columns that it leaves out.</summary>
    public static string Padded(string table, string row)
    {
        var missing = Cells(Header(table)).Count - Cells(row).Count;
        Assert.True(missing >= 0, $"'{row}' has more cells than '{Header(table)}'.");
        return row + new string(',', missing);
    }

    /// <summary>What stands between the commas of a line, quotation marks and all.</summary>
    public static List<string> Cells(string line) => [.. Cell().Matches(line).Select(m => m.Groups["cell"].Value)];

    private static string Rows(string table, string columns, IEnumerable<string> rows)
    {
        var (headers, named) = (Cells(Header(table)), Cells(columns));
        Assert.All(named, column => Assert.Contains(column, headers));
        return string.Concat(rows.Select(row =>
        {
            var cells = Cells(row);
            Assert.True(cells.Count == named.Count, $"'{row}' has another number of cells than '{columns}'.");
            return string.Join(',', headers.Select(h => named.IndexOf(h) is >= 0 and var i
                ? cells[i] : Unsaid.GetValueOrDefault(h, ""))) + "\n";
        }));
    }

    private static string Header(string table) => table.Split('\n')[0];

    [GeneratedRegex("(?<=^|,)(?<cell>(?:\"(?:[^\"]|\"\")*\"|[^,\"])*)(?=,|$)")]
    private static partial Regex Cell();
}
