using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Data;

/// <summary>The files of a data folder, each read once.</summary>
public sealed class DataFolder
{
    private readonly Dictionary<string, byte[]> _files;

    private DataFolder(string label, Dictionary<string, byte[]> files)
    {
        _files = files;
        Label = label;
        Settings = new SettingsFile($"{label}/{SettingsFile.FileName}", Find(SettingsFile.FileName));
    }

    /// <summary>What problems call the folder, such as <c>data</c>.</summary>
    public string Label { get; }

    /// <summary>Files that are not read, and are probably meant to be.</summary>
    public IReadOnlyList<Problem> Namesakes { get; private init; } = [];

    /// <summary><c>scoreboard.json</c>, which holds the settings of scoring beside those of the site.</summary>
    public SettingsFile Settings { get; }

    /// <summary>
    /// Those of the files that a dataset is made from, in the order of the data dictionary; then the releases.
    /// </summary>
    public IEnumerable<(string Name, byte[] Content)> Files =>
        DataTables.Shapes.Select(s => s.FileName).Append(SettingsFile.FileName).Concat(Releases)
            .Where(_files.ContainsKey).Select(name => (name, _files[name]));

    /// <summary>The release files, such as <c>releases/2026-q4.csv</c>, the oldest first.</summary>
    public IEnumerable<string> Releases => _files.Keys
        .Where(name => name.StartsWith(ReleaseFile.Folder + '/', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <exception cref="IOException">The disk refuses to be read.</exception>
    public static DataFolder Read(string folder, string label)
    {
        var releases = Path.Combine(folder, ReleaseFile.Folder);
        List<string> own = [.. DataTables.Shapes.Select(s => s.FileName), SettingsFile.FileName];
        var names = own
            .Concat(Directory.Exists(releases)
                ? Directory.EnumerateFileSystemEntries(releases)
                    .Where(f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                        && !EditorFile.Is(Path.GetFileName(f)))
                    .Select(f => $"{ReleaseFile.Folder}/{Path.GetFileName(f)}")
                : []);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (OrdinaryFile.Read(Path.Combine(folder, name)) is { } content)
            {
                files.Add(name, content);
            }
        }

        return new DataFolder(label, files)
        {
            Namesakes =
            [
                .. Problems.Namesakes.In(folder, label, own),
                .. Problems.Namesakes.In(
                    Path.Combine(folder, CoalitionTables.Folder), $"{label}/{CoalitionTables.Folder}",
                    [.. CoalitionTables.Shapes.Select(s => Path.GetFileName(s.FileName))]),
            ],
        };
    }

    /// <summary>A folder that is on no disk, such as one of a revision.</summary>
    /// <param name="label">What problems call it.</param>
    /// <param name="files">By name, such as <c>policies.csv</c> or <c>releases/2026-q4.csv</c>.</param>
    public static DataFolder Of(string label, IReadOnlyDictionary<string, byte[]> files) =>
        new(label, new Dictionary<string, byte[]>(files, StringComparer.Ordinal));

    /// <summary>The same folder but for one file.</summary>
    /// <param name="name">Of a file that a dataset is made from.</param>
    /// <param name="content">Null to take it away.</param>
    public DataFolder With(string name, byte[]? content)
    {
        var files = new Dictionary<string, byte[]>(_files, StringComparer.Ordinal);
        files.Remove(name);
        if (content is not null)
        {
            files.Add(name, content);
        }

        return new DataFolder(Label, files) { Namesakes = Namesakes };
    }

    /// <summary>Null when there is no such file.</summary>
    public byte[]? Find(string name) => _files.GetValueOrDefault(name);
}
