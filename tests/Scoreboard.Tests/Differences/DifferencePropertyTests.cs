using FsCheck.Fluent;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Priorities;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Differences;

/// <summary>The comparison against ones that look at everything, on random changes of the small data set.</summary>
public class DifferencePropertyTests
{
    private static readonly string[] Words =
        ["yes", "partial", "no", "unknown", "", "2020", "2027-06-30", "policy", "practice", "xaa-chw", "XBB", "3"];

    [Fact]
    public void Change_taken_back_is_the_same_change_the_other_way_round() =>
        Holds((before, after) => DataTables.Shapes.All(shape =>
        {
            var (there, back) = (RowsThatDiffer(shape, before, after), RowsThatDiffer(shape, after, before));
            return Sorted(there.Select(r => $"{Text(r.Before)} -> {Text(r.After)}"))
                .SequenceEqual(Sorted(back.Select(r => $"{Text(r.After)} -> {Text(r.Before)}")));
        }));

    /// <summary>What was removed taken out of the old rows, and what was added put in, gives the new ones.</summary>
    [Fact]
    public void Rows_that_differ_lead_from_one_copy_to_the_other() =>
        Holds((before, after) => DataTables.Shapes.All(shape =>
        {
            var (old, now) = (TextsOf(before, shape), TextsOf(after, shape));
            var rows = RowsThatDiffer(shape, before, after);
            foreach (var row in rows)
            {
                Assert.NotEqual(Text(row.Before), Text(row.After));
                Assert.True(row.Before is null || old.Remove(Text(row.Before)));
            }

            old.AddRange(rows.Where(r => r.After is not null).Select(r => Text(r.After)));
            return Sorted(old).SequenceEqual(Sorted(now));
        }));

    [Fact]
    public void Countries_named_are_those_of_which_anything_is_otherwise() =>
        Holds((before, after) =>
        {
            if (Difference.Of(before, after, SmallData.Day).Effect is not { } effect)
            {
                return Dataset.Load(before, []) is null || Dataset.Load(after, []) is null;
            }

            var (old, now) = (Everything(before), Everything(after));
            var otherwise = old.Keys.Union(now.Keys)
                .Where(id => old.GetValueOrDefault(id) != now.GetValueOrDefault(id));
            return Sorted(effect.Countries.Select(c => c.Iso3)).SequenceEqual(Sorted(otherwise));
        });

    private static void Holds(Func<DataFolder, DataFolder, bool> property) => Property.Holds(
        Gen.Choose(0, int.MaxValue), seed =>
        {
            var random = new Random(seed);
            return property(Changed(random), Changed(random));
        },
        times: 100);

    private static DataFolder Changed(Random random)
    {
        var copy = new DataCopy();
        for (var left = random.Next(4); left > 0; left--)
        {
            var table = copy[random.GetItems([.. DataTables.Shapes], 1)[0].FileName];
            var row = table[random.Next(1, Math.Max(2, table.Count)) % table.Count];
            if (row == table[0])
            {
                continue;
            }

            switch (random.Next(4))
            {
                case 0: table.Remove(row); break;
                case 1: table.Add([$"{row[0]}-new", .. row.Skip(1)]); break;
                default: row[random.Next(row.Count)] = random.GetItems(Words, 1)[0]; break;
            }
        }

        return copy.Folder;
    }

    /// <summary>All that can be said of each country in scope, spelled out.</summary>
    private static Dictionary<string, string> Everything(DataFolder folder)
    {
        var data = Dataset.Load(folder, [])!;
        var scores = Scores.Of(data, SmallData.Day);
        var ranking = RenewalRanking.Of(scores, data.Settings);
        return scores.Countries.ToDictionary(c => c.Country.Iso3, c => string.Join('\n', Sorted(
        [
            $"{c.Status} {c.InForce} {c.Best.Overall}", .. c.Best.Levers.Select(l => $"{l.Key} {l.Value}"),
            .. c.Cadres.SelectMany(k => k.Evidence.Select(e => $"{k.Cadre!.CadreId} {e.Key} {e.Value.Verdict}")),
            .. c.Windows.Select(w => $"{w.Policy.PolicyId} {w.State} {w.DaysLeft}"),
            .. ranking.Where(r => r.Country == c).Select(r => $"{r.Window.Policy.PolicyId} {r.List} {r.Rank}"),
            .. data.Criteria.Where(k => k.TakenFrom == TakenFrom.Policies).Select(k => k.CriterionId),
        ])));
    }

    private static IReadOnlyList<RowChange> RowsThatDiffer(TableShape shape, DataFolder before, DataFolder after) =>
        TableDifference.Of(shape, Read(before, shape), Read(after, shape)).Rows;

    private static List<string> TextsOf(DataFolder folder, TableShape shape) =>
        [.. Read(folder, shape).Rows.Select(Text)];

    private static CsvText Read(DataFolder folder, TableShape shape) =>
        CsvText.Read(shape.FileName, folder.Find(shape.FileName)!, []);

    private static string Text(Row? row) => row is null ? "-" : string.Join('|', row.Cells.Select(c => c.Text));

    private static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
