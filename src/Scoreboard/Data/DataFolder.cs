using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Settings;


namespace Scoreboard.Data;

/// <summary>The files of a data folder, each read once, and its settings, which the reading of words waits for.</summary>
public sealed class DataFolder
{
    private readonly Dictionary<string, byte[]> _files;

    private DataFolder(string label, Dictionary<string, byte[]> files)
    {
        _files = files;
        Label = label;
        var problems = new List<Problem>();
        Settings = SettingsReader.Read($"{label}/{ScoringSettings.FileName}", Find(ScoringSettings.FileName), problems);
        SettingsProblems = problems;
    }

    /// <summary>What problems call the folder, such as <c>data</c>.</summary>
    public string Label { get; }

    /// <summary>Null when the file is missing or is not JSON at all; with stand-ins where it has problems.</summary>
    public ScoringSettings? Settings { get; }

    /// <summary>What is wrong with the settings.</summary>
    public IReadOnlyList<Problem> SettingsProblems { get; }

    /// <summary>Those of the files that a dataset is made from, in the order of the data dictionary; then the releases.</summary>
    public IEnumerable<(string Name, byte[] Content)> Files =>
        Dataset.Shapes.Select(s => s.FileName).Append(ScoringSettings.FileName).Concat(Releases)
            .Where(_files.ContainsKey).Select(name => (name, _files[name]));

    /// <summary>The release files, such as <c>releases/2026-q4.csv</c>, the oldest first.</summary>
    public IEnumerable<string> Releases => _files.Keys
        .Where(name => name.StartsWith(ReleaseFile.Folder + '/', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <exception cref="IOException">The disk refuses to be read.</exception>
    public static DataFolder Read(string folder, string label)
    {
        var releases = Path.Combine(folder, ReleaseFile.Folder);
        var names = Dataset.Shapes.Select(s => s.FileName).Append(ScoringSettings.FileName)
            .Where(name => File.Exists(Path.Combine(folder, name)))
            .Concat(Directory.Exists(releases)
                ? Directory.EnumerateFiles(releases).Where(f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                    .Select(f => $"{ReleaseFile.Folder}/{Path.GetFileName(f)}")
                : []);
        return new DataFolder(label, names.ToDictionary(
            name => name, name => File.ReadAllBytes(Path.Combine(folder, name)), StringComparer.Ordinal));
    }

    /// <summary>Null when there is no such file.</summary>
    public byte[]? Find(string name) => _files.GetValueOrDefault(name);
}
