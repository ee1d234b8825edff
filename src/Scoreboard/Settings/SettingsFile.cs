using Scoreboard.Problems;

namespace Scoreboard.Settings;

/// <summary>
/// <c>data/scoreboard.json</c>: what another coalition would change to run the same program. Who needs a setting asks
/// for it by its path (<c>renewal.window_months</c>) with a <see cref="SettingsReader"/>; what nobody has asked for in
/// the end is unknown.
/// </summary>
public sealed class SettingsFile
{
    public const string FileName = "scoreboard.json";

    private readonly Dictionary<string, JsonValue> _values = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <param name="file">As problems name it.</param>
    /// <param name="content">Null when there is no such file.</param>
    public SettingsFile(string file, byte[]? content)
    {
        File = file;
        var problems = new List<Problem>();
        if (content is null)
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.MissingFile,
                $"there is no {file}; data/README.md lists the settings it holds"));
        }
        else if (content.Length == 0)
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.EmptyFile,
                $"{OrdinaryFile.IsEmpty}; data/README.md lists the settings it holds"));
        }
        else
        {
            _values = JsonValues.Read(file, content, problems);
        }

        Problems = problems;
    }

    /// <summary>As problems name it, such as <c>data/scoreboard.json</c>.</summary>
    public string File { get; }

    /// <summary>Why the file cannot be read at all; empty when it can. Nothing is asked of one that cannot.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Where a setting stands in the file; its start where it is missing.</summary>
    public Location PlaceOf(string path) =>
        _values.TryGetValue(path, out var value) ? value.At : new Location(File, 1, 1);

    /// <summary>Where the first setting of a group stands; the file's start where it has none.</summary>
    public Location PlaceOfGroup(string group) =>
        Names(group).FirstOrDefault() is { } first ? PlaceOf($"{group}.{first}") : PlaceOf(group);

    /// <summary>What nobody has asked for: to be called last.</summary>
    public IEnumerable<Problem> Unknown() =>
        from value in _values
        where Problems.Count == 0 && !_asked.Contains(value.Key)
        select new Problem(value.Value.At, ProblemCode.UnknownSetting,
            $"there is no setting '{value.Key}'; delete it"
            + Nearest.DidYouMean(value.Key, _asked.Where(a => !_values.ContainsKey(a))));

    /// <summary>Whether there is such a setting, which counts as asking for it only where there is.</summary>
    internal bool Has(string path) => _values.ContainsKey(path);

    /// <summary>Whether there is any setting of a group.</summary>
    /// <param name="group">What stands before the point, such as <c>renewal</c>.</param>
    internal bool HasGroup(string group) => Names(group).Any();

    /// <summary>What stands in a group, in the order of the file; asks for none of it.</summary>
    /// <param name="group">Such as <c>renewal</c>.</param>
    internal IEnumerable<string> Names(string group) => _values.Keys
        .Where(path => path.StartsWith(group + '.', StringComparison.Ordinal))
        .Select(path => path[(group.Length + 1)..].Split('.')[0]).Distinct();

    /// <summary>Null where it is missing.</summary>
    internal JsonValue? Find(string path)
    {
        _asked.Add(path);
        return _values.GetValueOrDefault(path);
    }
}
