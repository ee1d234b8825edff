using Scoreboard.Problems;
using Scoreboard.Site.Building;


namespace Scoreboard.Site.Tests;

/// <summary>
/// A project of its own for one test: the data, pages and looks of <c>Cases/small</c>, the real English words, and on
/// top the files of another folder.
/// </summary>
public sealed class SmallProject : IDisposable
{
    private const string Words = "input/text/en.csv";

    private static readonly string[] Parts = ["data", "input"];

    /// <param name="overlay">A folder whose files replace those of the same path; null for none.</param>
    public SmallProject(string? overlay = null)
    {
        // Pages name their scripts: those that the case does not bring are empty.
        foreach (var asset in Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", "assets")))
        {
            Folder.Write(Path.Combine("input", "assets", Path.GetFileName(asset)), "");
        }

        CopyInto(Repository.SmallCase);
        Folder.Write(Words, File.ReadAllText(Path.Combine(Repository.Root, Words)));
        if (overlay is not null)
        {
            CopyInto(overlay);
        }
    }

    /// <summary>The day of all sites in these tests.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 22);

    public TemporaryFolder Folder { get; } = new();

    public SiteOptions Options => Folder.Options with { AsOf = Day };

    public void Dispose() => Folder.Dispose();

    public Task<BuildResult> BuildAsync() => SiteBuilder.BuildAsync(Options, _ => { }, TestContext.Current.CancellationToken);

    /// <summary>The site, which must have no error.</summary>
    public async Task<IReadOnlyList<SiteFile>> FilesAsync()
    {
        var result = await BuildAsync();
        Assert.DoesNotContain(result.Problems, p => p.Severity == Severity.Error);
        return result.Files;
    }

    /// <summary>Replaces one piece of text in a file.</summary>
    public void Change(string path, string from, string to)
    {
        var text = File.ReadAllText(Folder.At(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Folder.Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Adds lines to the end of a file.</summary>
    public void Add(string path, params IEnumerable<string> lines) => File.AppendAllLines(Folder.At(path), lines);

    private void CopyInto(string from)
    {
        foreach (var part in Parts.Where(p => Directory.Exists(Path.Combine(from, p))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(from, part), "*", SearchOption.AllDirectories))
            {
                var to = Folder.At(Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to, overwrite: true);
            }
        }
    }
}
