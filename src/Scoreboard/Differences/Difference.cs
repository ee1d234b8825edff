using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Quality;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Differences;

/// <summary>In what two copies of the data differ, and what that does to the scoreboard of one day.</summary>
public sealed record Difference
{
    /// <summary>The day that both are asked about: what only the calendar does is none of a change's doing.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The tables that differ, in the order of the data dictionary; then the releases.</summary>
    public required IReadOnlyList<TableDifference> Tables { get; init; }

    /// <summary>The settings that differ, by their paths.</summary>
    public required IReadOnlyList<CellChange> Settings { get; init; }

    /// <summary>What it does to scores; null where one of the two copies has errors, so that it has none.</summary>
    public required Effect? Effect { get; init; }

    /// <summary>How far a change may go without being meant; null where no settings can be read.</summary>
    public required GuardSettings? Guard { get; init; }

    /// <summary>Errors and warnings of the earlier copy, in the order of files and lines.</summary>
    public required IReadOnlyList<Problem> ProblemsBefore { get; init; }

    /// <summary>Errors and warnings of the later copy, in the order of files and lines.</summary>
    public required IReadOnlyList<Problem> ProblemsAfter { get; init; }

    public bool IsEmpty => Tables.Count == 0 && Settings.Count == 0;

    public IEnumerable<RowChange> Rows => Tables.SelectMany(t => t.Rows);

    /// <param name="before">The earlier copy.</param>
    /// <param name="after">The later one.</param>
    /// <param name="asOf">The day to score both on.</param>
    public static Difference Of(DataFolder before, DataFolder after, DateOnly asOf)
    {
        var (old, problemsBefore) = Load(before, asOf);
        var (now, problemsAfter) = Load(after, asOf);
        if (old is null && now is not null && problemsBefore.All(p => p.At.File == before.Settings.File))
        {
            // Settings that came in since are no fault of the tables: what is compared is the data.
            (old, var warnings) = Load(
                before.With(SettingsFile.FileName, after.Find(SettingsFile.FileName)), asOf);
            problemsBefore = [.. problemsBefore, .. warnings];
        }

        IReadOnlyList<TableDifference> tables = [.. TablesOf(before, after).Where(t => t.Rows.Count > 0)];
        IReadOnlyList<CellChange> settings = [.. SettingsOf(before, after)];
        return new()
        {
            AsOf = asOf,
            Tables = tables,
            Settings = settings,
            Effect = old is null || now is null ? null : Effect.Of(old, now, asOf, tables, settings),
            Guard = (old ?? now)?.Settings.Guard,
            ProblemsBefore = problemsBefore,
            ProblemsAfter = problemsAfter,
        };
    }

    private static (Dataset? Data, IReadOnlyList<Problem> Problems) Load(DataFolder folder, DateOnly asOf)
    {
        var problems = new List<Problem>();
        var data = Dataset.Load(folder, problems);
        problems.AddRange(data is null ? [] : DataQuality.Warnings(data, asOf, asOf));
        return (data, [.. ProblemGroups.Of(problems)]);
    }

    private static IEnumerable<TableDifference> TablesOf(DataFolder before, DataFolder after)
    {
        var releases = before.Releases.Union(after.Releases, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => Country.Shape with { FileName = name });
        return DataTables.Shapes.Concat(releases).Select(
            shape => TableDifference.Of(shape, Text(before, shape.FileName), Text(after, shape.FileName)));
    }

    private static CsvText Text(DataFolder folder, string name) => folder.Find(name) is { } content
        ? CsvText.Read($"{folder.Label}/{name}", content, [])
        : new CsvText($"{folder.Label}/{name}", [], []);

    private static IEnumerable<CellChange> SettingsOf(DataFolder before, DataFolder after)
    {
        var (old, now) = (ValuesOf(before), ValuesOf(after));
        return from path in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
               let change = new CellChange(path, TextOf(old, path), TextOf(now, path))
               where change.Before != change.After
               select change;
    }

    private static Dictionary<string, JsonValue> ValuesOf(DataFolder folder) =>
        folder.Find(SettingsFile.FileName) is { } content ? JsonValues.Read(folder.Settings.File, content, []) : [];

    private static string TextOf(Dictionary<string, JsonValue> values, string path) =>
        values.GetValueOrDefault(path)?.Text ?? "";
}
