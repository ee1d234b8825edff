using System.Text;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Quality;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard;

/// <summary>The small valid data set in <c>tests/SmallData</c>, with some of its files changed.</summary>
internal static class SmallData
{
    /// <summary>The day on which the tests ask what is stale or over.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 22);

    /// <summary>A file of the set, as text.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Repository.SmallData, file));

    /// <summary>
    /// A table with rows added at its end that are about these columns, as <see cref="TableText"/> says.
    /// </summary>
    public static (string File, byte[] Content) With(string file, string columns, params IEnumerable<string> rows) =>
        (file, Encoding.UTF8.GetBytes(TableText.With(Text(file), columns, rows)));

    /// <summary>A table of nothing but these rows.</summary>
    public static (string File, byte[] Content) Only(string file, string columns, params IEnumerable<string> rows) =>
        (file, Encoding.UTF8.GetBytes(TableText.Only(Text(file), columns, rows)));

    /// <summary>A file of the set with one piece of its text changed.</summary>
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

    /// <summary>The data without <c>coalition/</c>, which must have no problem.</summary>
    public static Dataset LoadWithoutCoalition()
    {
        var (data, problems) = InFolder([], CoalitionTables.Shapes.Select(s => s.FileName));
        Assert.Empty(problems);
        return data!;
    }

    /// <summary>
    /// The data with these files changed, and its problems and warnings in the order they are printed.
    /// </summary>
    public static (Dataset? Data, IReadOnlyList<Problem> Problems) TryLoad(
        IEnumerable<(string File, byte[] Content)> changes) => InFolder(changes, []);

    /// <summary>
    /// The same with what a folder changes: <c>x.csv</c> stands in place of that of the set, <c>x.csv.patch</c> says
    /// what is different in it, and an empty <c>x.csv.deleted</c> takes it away.
    /// </summary>
    public static (Dataset? Data, IReadOnlyList<Problem> Problems) TryLoad(string overlay)
    {
        var files = Directory.GetFiles(overlay, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(overlay, f)).Where(f => f != "expected.txt")
            .ToLookup(f => f.EndsWith(".deleted", StringComparison.Ordinal));
        return InFolder(
            files[false].Select(f => Changed(overlay, f)), files[true]
                .Select(f => f[..^".deleted".Length]));
    }

    private static (string File, byte[] Content) Changed(string overlay, string file)
    {
        var path = Path.Combine(overlay, file);
        if (!file.EndsWith(FilePatch.Ending, StringComparison.Ordinal))
        {
            return (file, File.ReadAllBytes(path));
        }

        var good = file[..^FilePatch.Ending.Length];
        return (good, Encoding.UTF8.GetBytes(FilePatch.Apply(Text(good), File.ReadAllText(path))));
    }

    /// <summary>The set as it is, into an empty folder.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var file in Directory.GetFiles(Repository.SmallData, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(Repository.SmallData, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    /// <summary>What scoring does not ask for is unknown unless the site does.</summary>
    private static void AskAsTheSite(SettingsFile settings)
    {
        var reader = new SettingsReader(settings, []);
        foreach (var path in new[] { "title", "base_url", "id_authority", "repository_url", "licence" })
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
            CopyTo(folder.FullName);
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
                problems.AddRange(DataQuality.Warnings(data, Day, Day));
            }

            return (data, [.. ProblemGroups.Of(problems)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
