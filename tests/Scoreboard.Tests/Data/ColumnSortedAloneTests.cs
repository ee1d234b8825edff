using System.Collections.Concurrent;
using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Rules;
using Scoreboard.Tables;

namespace Scoreboard.Data;

/// <summary>
/// A spreadsheet sorts the one column that is marked and leaves the others. Whatever that breaks, the table is told of
/// in which it was done, and no other that leans on it.
/// </summary>
public sealed class ColumnSortedAloneTests
{
    // Backwards: a table is sorted by its first column, so that forwards is often what it was.
    [Fact]
    public void Errors_are_of_the_table_whose_column_was_sorted()
    {
        var folder = DataFolder.Read(Path.Combine(Repository.Root, "tests", "FirstData", "data"), "data");
        var leanedOn = TableReference.All.Select(r => r.To).ToHashSet();
        var columns = DataTables.Shapes.Where(s => leanedOn.Contains(s.FileName)).SelectMany(
            s => s.Columns.Where(c => c.Type is not (ColumnType.Text or ColumnType.Link) && !c.IsRare),
            (s, c) => (s.FileName, c.Name));
        var blamed = new ConcurrentBag<string>();

        Parallel.ForEach(columns, column =>
        {
            var problems = new List<Problem>();
            Dataset.Load(
                folder.With(column.FileName, Sorted(folder.Find(column.FileName)!, column.Name)), problems);
            foreach (var other in problems.Where(
                p => p.Severity == Severity.Error && p.At.File != $"data/{column.FileName}"))
            {
                blamed.Add($"{column.FileName}, {column.Name}: {other}");
            }
        });

        Assert.Empty(blamed);
    }

    private static byte[] Sorted(byte[] content, string header)
    {
        var table = CsvText.Read("", content, []);
        var sorted = table.Rows.Select(r => r[header].Text).OrderDescending(StringComparer.Ordinal).ToList();
        return CsvOutput.Of(table.Headers, table.Rows.Select((row, i) => row.Cells.Select(
            c => c.Header == header ? sorted[i] : c.Text)));
    }
}
