using Scoreboard.Csv;

namespace Scoreboard.Differences;

/// <summary>Which row of one copy is which of the other.</summary>
internal static class RowPairs
{
    private const string FormerIds = "former_ids";

    /// <summary>
    /// Each row once, with its like where there is one: of the same key; of a key it had before; or the only one left
    /// whose key is the same but for what may be empty, since a date that is filled in makes no other finding.
    /// </summary>
    public static IReadOnlyList<(Row? Before, Row? After)> Of(
        TableShape shape, IReadOnlyList<Row> before, IReadOnlyList<Row> after)
    {
        var pairs = new List<(Row? Before, Row? After)>();
        var (old, now) = (before.ToList(), after.ToList());
        Pair(old, now, row => Like(shape.Key, row), row => [Like(shape.Key, row)], onlyAlone: false, pairs);
        Pair(old, now, row => Like(shape.Key, row), FormerKeys, onlyAlone: false, pairs);
        var required = shape.Key.Where(k => shape.Columns.Any(c => c.Name == k && c.IsRequired)).ToList();
        if (required.Count < shape.Key.Count)
        {
            Pair(old, now, row => Like(required, row), row => [Like(required, row)], onlyAlone: true, pairs);
        }

        return [.. pairs, .. old.Select(r => ((Row?)r, (Row?)null)), .. now.Select(r => ((Row?)null, (Row?)r))];
    }

    /// <summary>The cells that name a row, as people read them.</summary>
    public static string Key(IEnumerable<string> columns, Row row) =>
        string.Join(' ', columns.Select(c => row[c].Text).Where(t => t.Length > 0));

    /// <summary>The same so that no two keys come out alike: an empty cell has its place.</summary>
    private static string Like(IEnumerable<string> columns, Row row) =>
        string.Join('\u001f', columns.Select(c => row[c].Text));

    private static IEnumerable<string> FormerKeys(Row row) =>
        row[FormerIds].Text.Split(';', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes out of both lists what belongs together; of several with one key, in their order.</summary>
    private static void Pair(
        List<Row> old, List<Row> now, Func<Row, string> keyOf, Func<Row, IEnumerable<string>> keysOf, bool onlyAlone,
        List<(Row? Before, Row? After)> pairs)
    {
        var byKey = old.GroupBy(keyOf, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<Row>(g), StringComparer.Ordinal);
        var crowded = onlyAlone
            ? now.GroupBy(keyOf, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)
                .Concat(byKey.Where(k => k.Value.Count > 1).Select(k => k.Key)).ToHashSet(StringComparer.Ordinal)
            : [];
        var taken = new HashSet<Row>();
        foreach (var row in now)
        {
            var like = keysOf(row).Where(k => !crowded.Contains(k)).Select(k => byKey.GetValueOrDefault(k))
                .FirstOrDefault(q => q is { Count: > 0 });
            if (like is not null)
            {
                pairs.Add((like.Dequeue(), row));
                taken.Add(pairs[^1].Before!);
                taken.Add(row);
            }
        }

        old.RemoveAll(taken.Contains);
        now.RemoveAll(taken.Contains);
    }
}
