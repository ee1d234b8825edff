using System.Text;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Differences;
using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard;

/// <summary>The readers of the library, each with pieces of the real files.</summary>
internal static class DataTargets
{
    private const int RowsOfSeed = 4;
    private const int SeedsOfTable = 8;

    /// <param name="data">A data folder without errors.</param>
    public static IReadOnlyList<FuzzTarget> Of(string data)
    {
        var files = DataTables.Shapes.ToDictionary(s => s.FileName, s => Seeds(Path.Combine(data, s.FileName)));
        var settings = File.ReadAllBytes(Path.Combine(data, SettingsFile.FileName));
        return
        [
            Table(Country.Shape, Country.Read), Table(Lever.Shape, Lever.Read), Table(Criterion.Shape, Criterion.Read),
            Table(Source.Shape, Source.Read), Table(Policy.Shape, Policy.Read), Table(Cadre.Shape, Cadre.Read),
            Table(Assessment.Shape, Assessment.Read), Table(Guideline.Shape, Guideline.Read),
            Table(FundingFlow.Shape, FundingFlow.Read), Table(Indicator.Shape, Indicator.Read),
            Table(IndicatorValue.Shape, IndicatorValue.Read),
            new(SettingsFile.FileName, [settings], content =>
                Problems(found => ScoringSettings.Read(new SettingsFile("data/scoreboard.json", content), found))),
            new("releases", [Release()], content => Problems(found => ReleaseFile.Read(
                "data/releases/2026-q3.csv", content, DataTables.Read("data", _ => null, []).Countries,
                new StatusIds("prochw"), found))),
            new("check --fix", [.. files.Values.SelectMany(f => f)], Fixed),
            new("diff", files["policies.csv"], content =>
            {
                TableDifference.Of(Policy.Shape, Text(content), Text(files["policies.csv"][0]));
                return [];
            }),
        ];

        FuzzTarget Table<T>(TableShape shape, Func<RowReader, T> read) => new(
            shape.FileName, files[shape.FileName], content =>
                Problems(found => Csv.Table.Read($"data/{shape.FileName}", content, shape, read, found)));
    }

    /// <summary>
    /// A whole folder with one file spoilt: the rules between rows and tables see what reading let through.
    /// </summary>
    /// <param name="data">A small data folder without errors.</param>
    public static FuzzTarget WholeFolder(string data)
    {
        var folder = DataFolder.Read(data, "data");
        var files = folder.Files.ToList();
        // Which file is spoilt is told by its first bytes, so that the input alone says all.
        return new("whole folder", [.. files.Select((f, i) => (byte[])[(byte)i, .. f.Content])], content =>
        {
            var name = files[content.Length > 0 ? content[0] % files.Count : 0].Name;
            return Problems(found => Dataset.Load(folder.With(name, content.Length > 0 ? content[1..] : []), found));
        });
    }

    private static List<Problem> Problems(Action<List<Problem>> read)
    {
        var found = new List<Problem>();
        read(found);
        return found;
    }

    private static List<Problem> Fixed(byte[] content)
    {
        var once = TableFix.Of(content, Policy.Shape);
        var twice = TableFix.Of(once.Done.Count > 0 ? once.Content : content, Policy.Shape);
        return twice.Done.Count == 0 ? []
            : throw new InvalidOperationException($"fixed twice: {string.Join(", ", twice.Done)}");
    }

    private static CsvText Text(byte[] content) => CsvText.Read("data/policies.csv", content, []);

    private static byte[] Release() => ReleaseFile.Write(
        ["policy"], [["1", "2026-Q3", "2026-09-30", "KEN", "nearly", "83", "83", "83", "1", "open", "a", "2027"]]);

    /// <summary>The header with a few rows of each part of a file.</summary>
    private static List<byte[]> Seeds(string file)
    {
        var lines = File.ReadAllLines(file);
        var step = Math.Max(1, (lines.Length - 1) / SeedsOfTable);
        return
        [
            .. Enumerable.Range(0, SeedsOfTable).Select(i => lines.Skip(1 + (i * step)).Take(RowsOfSeed).ToList())
                .Where(rows => rows.Count > 0)
                .Select(rows => Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(lines[0])) + '\n')),
        ];
    }
}
