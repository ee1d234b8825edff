using System.Text;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Rules;
using Scoreboard.Settings;

namespace Scoreboard;

/// <summary>The small valid data set in <c>Problems/_base</c>, with some of its files changed.</summary>
internal static class SmallData
{
    /// <summary>The day on which the tests ask what is stale or over.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 22);

    private static string Base { get; } = Path.Combine(Repository.Problems, "_base");

    /// <summary>A file of the base, as text.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Base, file));

    /// <summary>A file of the base with lines added at its end.</summary>
    public static (string File, byte[] Content) With(string file, params string[] lines) =>
        (file, Encoding.UTF8.GetBytes(Text(file) + string.Concat(lines.Select(l => l + "\n"))));

    /// <summary>A file of the base with one piece of its text changed.</summary>
    public static (string File, byte[] Content) Changed(string file, string from, string to)
    {
        var text = Text(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return (file, Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));
    }

    /// <summary>The data with these files changed, which must have no error.</summary>
    public static Dataset Load(params IEnumerable<(string File, byte[] Content)> changes)
    {
        var (data, problems) = TryLoad(changes);
        Assert.DoesNotContain(problems, p => p.Severity == Severity.Error);
        return data!;
    }

    /// <summary>The data with these files changed, and its problems and warnings in the order they are printed.</summary>
    public static (Dataset? Data, IReadOnlyList<Problem> Problems) TryLoad(IEnumerable<(string File, byte[] Content)> changes) =>
        InFolder(changes, []);

    /// <summary>The same with the files of a folder over the base; an empty <c>x.csv.deleted</c> takes <c>x.csv</c> away.</summary>
    public static (Dataset? Data, IReadOnlyList<Problem> Problems) TryLoad(string overlay)
    {
        var files = Directory.GetFiles(overlay, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(overlay, f))
            .Where(f => f != "expected.txt").ToLookup(f => f.EndsWith(".deleted", StringComparison.Ordinal));
        return InFolder(
            files[false].Select(f => (f, File.ReadAllBytes(Path.Combine(overlay, f)))),
            files[true].Select(f => Path.GetFileNameWithoutExtension(f)));
    }

    /// <summary>What scoring does not ask for is unknown unless the site does.</summary>
    private static void AskAsTheSite(SettingsFile settings)
    {
        var reader = new SettingsReader(settings, []);
        foreach (var path in new[] { "title", "base_url", "repository_url", "licence" })
        {
            reader.Text(path);
        }

        reader.Texts("languages");
    }

    private static (Dataset? Data, IReadOnlyList<Problem> Problems) InFolder(
        IEnumerable<(string File, byte[] Content)> changed, IEnumerable<string> deleted)
    {
        var folder = Directory.CreateTempSubdirectory("scoreboard-");
        try
        {
            foreach (var file in Directory.GetFiles(Base))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            foreach (var (file, content) in changed)
            {
                var path = Path.Combine(folder.FullName, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, content);
            }

            foreach (var file in deleted)
            {
                File.Delete(Path.Combine(folder.FullName, file));
            }

            var problems = new List<Problem>();
            var files = DataFolder.Read(folder.FullName, "data");
            var data = Dataset.Load(files, problems);
            AskAsTheSite(files.Settings);
            problems.AddRange(files.Settings.Unknown());
            if (data is not null)
            {
                problems.AddRange(DataQuality.Warnings(data, Day));
            }

            return (data, [.. problems.OrderBy(p => p.At, Location.InFileOrder)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
