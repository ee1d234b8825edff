using Scoreboard.Site.Building;

namespace Scoreboard.Site.Tests;

/// <summary>
/// A project's folder for one test, with empty <c>data</c> and <c>input</c>; gone when the test is over.
/// </summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("scoreboard-").FullName;

    public TemporaryFolder()
    {
        Directory.CreateDirectory(At("data"));
        Directory.CreateDirectory(At("input"));
    }

    public SiteOptions Options => new()
    {
        Root = Root,
        DataFolder = At("data"),
        InputFolder = At("input"),
        OutputFolder = At("output"),
        AsOf = new DateOnly(2026, 11, 30),
    };

    public string At(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Every file below a folder and its text, the marker left out.</summary>
    public SortedDictionary<string, string> Read(string folder) => new(
        Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != ".scoreboard")
            .ToDictionary(f => Path.GetRelativePath(At(folder), f).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    /// <summary>What lies beside the folders a project has anyway.</summary>
    public string[] Leftovers() =>
        [.. Directory.EnumerateFileSystemEntries(Root).Select(e => Path.GetFileName(e)!)
            .Where(e => e is not ("data" or "input" or "output" or ".output.lock"))];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
