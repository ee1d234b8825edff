using System.Text;
using Scoreboard.Data;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Differences;

/// <summary>A copy of the small data set in memory, to change.</summary>
internal sealed class DataCopy
{
    private static readonly Dictionary<string, string> Texts = DataTables.Shapes.Select(s => s.FileName)
        .Append(SettingsFile.FileName).ToDictionary(f => f, SmallData.Text);

    private readonly Dictionary<string, List<List<string>>> _tables = DataTables.Shapes.ToDictionary(
        s => s.FileName,
        s => Texts[s.FileName].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(TableText.Cells).ToList());

    public string Settings { get; set; } = Texts[SettingsFile.FileName];

    /// <summary>The lines of a table as cells, the header first.</summary>
    public List<List<string>> this[string table] => _tables[table];

    public DataFolder Folder => DataFolder.Of("data", _tables
        .Select(t => (t.Key, Text: string.Concat(t.Value.Select(row => string.Join(',', row) + '\n'))))
        .Append((Key: SettingsFile.FileName, Text: Settings))
        .ToDictionary(t => t.Key, t => Encoding.UTF8.GetBytes(t.Text)));

    /// <summary>Sets a cell of the row that a table's first cells name.</summary>
    public DataCopy With(string table, string key, string column, string text)
    {
        var row = _tables[table].Single(r => string.Join(' ', r).StartsWith(key, StringComparison.Ordinal));
        row[_tables[table][0].IndexOf(column)] = text;
        return this;
    }

    public static Difference Between(DataCopy before, DataCopy after) =>
        Difference.Of(before.Folder, after.Folder, SmallData.Day);
}
