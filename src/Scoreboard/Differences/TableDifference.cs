using Scoreboard.Csv;

namespace Scoreboard.Differences;

/// <summary>In what two copies of a table differ; where rows stand makes no difference.</summary>
/// <param name="Table">File name, such as <c>policies.csv</c> or <c>releases/2026-q4.csv</c>.</param>
/// <param name="Rows">What was added, removed or changed, in the order of their keys.</param>
/// <param name="Known">How many cells said something before.</param>
/// <param name="Lost">How many of these say nothing now, or are gone with their rows.</param>
public sealed record TableDifference(string Table, IReadOnlyList<RowChange> Rows, int Known, int Lost)
{
    /// <summary>0 to 1: what was lost of all that was known; 0 where nothing was.</summary>
    public double LostShare => Known == 0 ? 0 : (double)Lost / Known;

    public int Count(RowFate fate) => Rows.Count(r => r.Fate == fate);

    /// <param name="shape">Which columns name a row.</param>
    /// <param name="before">Rows that are broken count for nothing.</param>
    /// <param name="after">Likewise.</param>
    public static TableDifference Of(TableShape shape, CsvText before, CsvText after)
    {
        var pairs = RowPairs.Of(shape, before.Rows, after.Rows);
        var headers = before.Headers.Union(after.Headers, StringComparer.Ordinal).ToList();
        var rows = new List<RowChange>();
        foreach (var (old, now) in pairs)
        {
            List<CellChange> cells = old is null || now is null ? [] : [.. Cells(headers, old, now)];
            if (old is null || now is null || cells.Count > 0)
            {
                rows.Add(new()
                {
                    Table = shape.FileName,
                    Key = RowPairs.Key(shape.Key, now ?? old!),
                    Before = old,
                    After = now,
                    Cells = cells,
                });
            }
        }

        return new TableDifference(
            shape.FileName, [.. rows.OrderBy(r => r.Key, StringComparer.Ordinal).ThenBy(r => r.Fate)],
            before.Rows.Sum(r => r.Cells.Count(c => IsKnown(c.Text))),
            pairs.Sum(p => p.Before?.Cells.Count(c => IsKnown(c.Text) && !IsKnownIn(p.After, c.Header)) ?? 0));
    }

    private static bool IsKnownIn(Row? row, string header) => row is not null && IsKnown(row[header].Text);

    /// <summary>A verdict that is not known says as little as an empty cell.</summary>
    private static bool IsKnown(string text) => text.Length > 0 && text != "unknown";

    private static IEnumerable<CellChange> Cells(List<string> headers, Row before, Row after) =>
        from header in headers
        let change = new CellChange(header, before[header].Text, after[header].Text)
        where change.Before != change.After
        select change;
}
