using Scoreboard.Problems;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests;

/// <summary>
/// A project of its own for one test: the data of <c>tests/SmallData</c> as <c>Cases/small</c> changes it, its pages,
/// looks and words, and on top the files of another folder.
/// </summary>
public sealed class SmallProject : IDisposable
{
    private const string Words = "input/text/en.csv", Arabic = "input/text/ar.csv";

    private static readonly string[] Parts = ["data", "input"];

    /// <param name="overlay">
    /// A folder whose files replace those of the same path, or with <c>.patch</c> at the end of their names change
    /// them; null for none.
    /// </param>
    /// <param name="inArabic">
    /// Whether it is in Arabic too, as it is in any case where the overlay changes the Arabic words.
    /// </param>
    public SmallProject(string? overlay = null, bool inArabic = false)
    {
        // Pages name their scripts: those that the case does not bring are empty.
        foreach (var asset in Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", "assets")))
        {
            Folder.Write(Path.Combine("input", "assets", Path.GetFileName(asset)), "");
        }

        foreach (var file in Directory.EnumerateFiles(Repository.SmallData, "*", SearchOption.AllDirectories))
        {
            var to = Folder.At(Path.Combine("data", Path.GetRelativePath(Repository.SmallData, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        CopyInto(Repository.SmallCase);
        Folder.Write(Words, FrozenWords.Text);
        if (inArabic || (overlay is not null && File.Exists(Path.Combine(overlay, Arabic + FilePatch.Ending))))
        {
            AddArabic();
        }

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

    public Task<BuildResult> BuildAsync() =>
        SiteBuilder.BuildAsync(Options, _ => { }, TestContext.Current.CancellationToken);

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

    /// <summary>Adds rows to a table that are about these columns, as <see cref="TableText"/> says.</summary>
    public void Add(string path, string columns, params IEnumerable<string> rows) =>
        Folder.Write(path, TableText.With(File.ReadAllText(Folder.At(path)), columns, rows));

    private void AddArabic()
    {
        var inputs = SiteInputs.Read(Options);
        Folder.Write(Arabic, FrozenWords.Arabic(DataTexts.Of(inputs.Data!, inputs.Settings!)));
        Change("data/scoreboard.json", "\"en\"", "\"en\", \"ar\"");
        foreach (var page in Directory.EnumerateFiles(Folder.At("input/pages/en")).ToList())
        {
            var text = File.ReadAllText(page);
            Folder.Write(
                $"input/pages/ar/{Path.GetFileName(page)}",
                text.Replace(
                    "description: ", $"english: {EnglishMark.Of(text)}\ndescription: ", StringComparison.Ordinal));
        }
    }

    private void CopyInto(string from)
    {
        foreach (var part in Parts.Where(p => Directory.Exists(Path.Combine(from, p))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(from, part), "*", SearchOption.AllDirectories))
            {
                var to = Path.GetRelativePath(from, file);
                if (to.EndsWith(FilePatch.Ending, StringComparison.Ordinal))
                {
                    var good = to[..^FilePatch.Ending.Length];
                    Folder.Write(good, FilePatch.Apply(File.ReadAllText(Folder.At(good)), File.ReadAllText(file)));
                    continue;
                }

                Directory.CreateDirectory(Path.GetDirectoryName(Folder.At(to))!);
                if (new FileInfo(file).LinkTarget is { } target)
                {
                    File.CreateSymbolicLink(Folder.At(to), target);
                    continue;
                }

                File.Copy(file, Folder.At(to), overwrite: true);
            }
        }
    }
}
