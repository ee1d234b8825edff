using System.Security.Cryptography;
using System.Text;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Building;

/// <summary>Everything a build reads, and all that is wrong with it.</summary>
/// <param name="Data">Null when it has errors.</param>
/// <param name="Settings">Null when <c>scoreboard.json</c> cannot be read.</param>
/// <param name="Words">One entry a language, English first; empty when the English words could not be read.</param>
/// <param name="Markdown">Texts by path from the project's root, such as <c>input/pages/en/about.md</c>.</param>
/// <param name="Map">The base map.</param>
/// <param name="Assets">
/// Files of <c>input/assets</c> as they go to the site, sorted by path; then the chart program.
/// </param>
/// <param name="DataFiles">The data files as they are offered for download.</param>
/// <param name="Problems">Of all of these.</param>
public sealed record SiteInputs(
    Dataset? Data, SiteSettings? Settings, IReadOnlyList<Words> Words,
    IReadOnlyDictionary<string, string> Markdown, BaseMap Map, IReadOnlyList<SiteFile> Assets,
    IReadOnlyList<SiteFile> DataFiles, IReadOnlyList<Problem> Problems)
{
    /// <summary>What maintainers look through before a release; null where it is missing.</summary>
    public ReleaseNotes? ReleaseNotes { get; init; }

    private const string WordsFolder = "words";

    private static readonly IReadOnlyList<string> MarkdownFolders = ["pages", WordsFolder];

    private static readonly IReadOnlyList<string> Articles = [.. PageKinds.All.Select(k => k.Article).OfType<string>()];

    /// <exception cref="IOException">The disk refuses to be read.</exception>
    public static SiteInputs Read(SiteOptions options)
    {
        var inputLabel = Label(options, options.InputFolder);
        var folder = DataFolder.Read(options.DataFolder, Label(options, options.DataFolder));
        var problems = new List<Problem>();
        var settings = SiteSettings.Read(folder.Settings, problems);
        var (data, inputs) = OnAllCores.Both(
            () => Dataset.Load(folder, problems), () => ReadInputs(options, inputLabel, folder, settings));
        problems.AddRange(folder.Settings.Unknown());
        problems.AddRange(settings is null ? [] : ExampleSettings.In(folder.Settings, settings, options.BaseUrl));
        IReadOnlyList<string> inside = [options.Root, options.DataFolder, options.InputFolder];
        SourceFiles.CheckLinks(options.DataFolder, folder.Label, inside, problems);
        SourceFiles.CheckLinks(options.InputFolder, inputLabel, inside, problems);
        return inputs with { Data = data, Problems = [.. problems, .. inputs.Problems] };
    }

    /// <summary>All but the tables.</summary>
    private static SiteInputs ReadInputs(
        SiteOptions options, string label, DataFolder folder, SiteSettings? settings)
    {
        var problems = new List<Problem>();
        var languages = (settings?.Languages ?? []).Where(l => options.Languages?.Contains(l.Code) ?? true).ToList();
        var words = ReadWords(options, label, folder.Settings.File, languages, problems);
        return new SiteInputs(
            Data: null, settings, words, ReadMarkdown(options, label, words, problems),
            ReadOutlines(options, label, problems),
            ReadAssets(options, label, problems),
            [.. folder.Files.Select(f => new SiteFile(Routes.DataFile(f.Name), f.Content))], problems)
        {
            ReleaseNotes = ReadReleaseNotes(options, label, words, problems),
        };
    }

    private static BaseMap ReadOutlines(SiteOptions options, string label, List<Problem> problems) => new(
        [
            .. Table.Read(
                $"{label}/basemap/{BaseMap.Shape.FileName}",
                Content(options.InputFolder, "basemap", BaseMap.Shape.FileName),
                BaseMap.Shape, BaseMap.Read, problems),
        ],
        [
            .. Table.Read(
                $"{label}/basemap/{Border.Shape.FileName}",
                Content(options.InputFolder, "basemap", Border.Shape.FileName),
                Border.Shape, Border.Read, problems),
        ]);

    private static List<Words> ReadWords(
        SiteOptions options, string label, string settingsFile, IReadOnlyList<Language> languages,
        List<Problem> problems)
    {
        var all = new List<Words>();
        problems.AddRange(Namesakes.In(
            Path.Combine(options.InputFolder, "text"), $"{label}/text",
            [.. languages.Prepend(Language.English).Distinct().Select(l => $"{l.Code}.csv")]));
        foreach (var language in languages.Prepend(Language.English).Distinct())
        {
            var code = language.Code;
            var file = $"{label}/text/{code}.csv";
            var content = Content(options.InputFolder, "text", $"{code}.csv");
            if (content is null && language != Language.English)
            {
                problems.Add(new Problem(
                    new Location(settingsFile, 1, 1), SiteProblemCode.MissingLanguage,
                    $"the language '{code}' is announced and there is no {file}; add that file, or take the language "
                        + "out of the list",
                    Severity.Warning));
                continue;
            }

            // English that cannot be read, or lacks most, is told of itself: no translation is at fault.
            var english = all is [{ } first, ..] && MissingTexts.HasMost(first) ? first : null;
            all.Add(WordsFile.Read(language, file, content, english, problems));
        }

        var glossary = Glossary.Read(
            $"{label}/text/{Glossary.FileName}", Content(options.InputFolder, "text", Glossary.FileName), problems);
        var limits = TextLimits.Read(
            $"{label}/text/{TextLimits.FileName}", Content(options.InputFolder, "text", TextLimits.FileName), problems);
        problems.AddRange(all.SelectMany(words => glossary.Check(words).Concat(limits.Check(words))));
        return all;
    }

    /// <summary>Null where it is missing; needs the English words.</summary>
    private static ReleaseNotes? ReadReleaseNotes(
        SiteOptions options, string label, List<Words> words, List<Problem> problems)
    {
        var file = $"{label}/{ReleaseNotes.Path}";
        if (Content(options.InputFolder, ReleaseNotes.Path) is not { Length: > 0 } content)
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.MissingFile,
                $"there is no {file}, or it is empty; maintainers look through it before a release: bring it back"));
            return null;
        }

        return words.Count == 0
            ? null
            : ReleaseNotes.Read(file, Encoding.UTF8.GetString(content), words[0], problems);
    }

    private static Dictionary<string, string> ReadMarkdown(
        SiteOptions options, string label, IReadOnlyList<Words> words, List<Problem> problems)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, article) in words.SelectMany(w => Articles.Select(a => (w.Language, a))))
        {
            var file = $"{label}/pages/{language.Code}/{article}.md";
            if (Content(options.InputFolder, "pages", language.Code, $"{article}.md") is { } content)
            {
                Add(file, content);
            }
            else
            {
                problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.MissingFile,
                    $"there is no {file}; every language needs this page"));
            }
        }

        foreach (var language in words.Select(w => w.Language))
        {
            var folder = Path.Combine(options.InputFolder, "words", language.Code);
            foreach (var path in SourceFiles.Under(folder)
                .Where(p => p.EndsWith(".md", StringComparison.Ordinal) && !p.Contains('/')))
            {
                Add($"{label}/words/{language.Code}/{path}", Content(folder, path) ?? []);
            }
        }

        problems.AddRange(words.Where(w => w.Language != Language.English).SelectMany(
            w => CompareWithEnglish(label, w.Language, texts)));

        return texts;

        void Add(string file, byte[] content)
        {
            if (content.Length == 0)
            {
                problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.EmptyFile,
                    $"{OrdinaryFile.IsEmpty}; write the page, or bring it back"));
                return;
            }

            problems.AddRange(MarkdownChecks.Of(file, content));
            texts.Add(file, Encoding.UTF8.GetString(content));
        }
    }

    /// <summary>What English has and the language lacks, or has from an earlier English.</summary>
    private static IEnumerable<Problem> CompareWithEnglish(
        string label, Language language, Dictionary<string, string> texts)
    {
        foreach (var folder in MarkdownFolders)
        {
            var english = $"{label}/{folder}/{Language.English.Code}/";
            foreach (var (file, text) in texts.Where(t => t.Key.StartsWith(english, StringComparison.Ordinal)))
            {
                var own = $"{label}/{folder}/{language.Code}/{file[english.Length..]}";
                if (texts.TryGetValue(own, out var translation))
                {
                    if (EnglishMark.Check(own, translation, text) is { } problem)
                    {
                        yield return problem;
                    }
                }
                else if (folder == WordsFolder)
                {
                    yield return new Problem(new Location(own, 1, 1), ProblemCode.MissingFile,
                        $"there is no {own}; every language needs the words to use that English has");
                }
            }
        }
    }

    /// <summary>Those of two that would be called alike on some disk are left out, and are a problem.</summary>
    private static List<SiteFile> ReadAssets(SiteOptions options, string label, List<Problem> problems)
    {
        var assets = Vendor.Read(options.InputFolder, label, problems).ToList();
        var own = OwnAssets(options, label).ToList();
        var taken = assets.Select(a => a.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var twin in own.Where(a => !taken.Add(a.Path)).ToList())
        {
            own.Remove(twin);
            problems.Add(new Problem(new Location(twin.CopyOf!, 1, 1), SiteProblemCode.DuplicatePath,
                $"the site has a file '{twin.Path}' already (letter case does not count); rename or delete this one"));
        }

        return [.. own, .. assets];
    }

    private static IEnumerable<SiteFile> OwnAssets(SiteOptions options, string label)
    {
        var folder = Path.Combine(options.InputFolder, "assets");
        // One that goes while it is read is not there: an empty file in its place would be published.
        return from path in SourceFiles.Under(folder)
               let content = Content(folder, path)
               where content is not null
               select new SiteFile(Routes.Asset(path), content, $"{label}/{Routes.Asset(path)}");
    }

    /// <summary>The pages written in Markdown: the path of the page, its file and its text.</summary>
    public IEnumerable<(string Article, string File, string Text)> ArticlesIn(Language language, SiteOptions options) =>
        from article in Articles
        let file = $"{Label(options, options.InputFolder)}/pages/{language.Code}/{article}.md"
        where Markdown.ContainsKey(file)
        select (article, file, Markdown[file]);

    /// <summary>The words to use: each file and its text, in the order of their names.</summary>
    public IEnumerable<(string File, string Text)> WordsToUseIn(Language language, SiteOptions options)
    {
        var folder = $"{Label(options, options.InputFolder)}/words/{language.Code}/";
        return Markdown.Where(m => m.Key.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key, m.Value));
    }

    /// <summary>
    /// By file name: the path from the site's root, with a mark that changes with the content, for caches. Reads every
    /// asset to make the mark, so ask once.
    /// </summary>
    public IReadOnlyDictionary<string, string> PathsOfAssets() => Assets.ToDictionary(
        a => a.Path[Routes.Asset("").Length..],
        a => $"{a.Path}?v={Convert.ToHexStringLower(SHA256.HashData(a.Content))[..8]}");

    /// <summary>One of <c>input/assets</c> that is written into other files; empty where it is missing.</summary>
    public string AssetText(string fileName) =>
        Assets.FirstOrDefault(a => a.Path == Routes.Asset(fileName)) is { } asset
            ? Encoding.UTF8.GetString(asset.Content)
            : "";

    private static byte[]? Content(params string[] parts) => OrdinaryFile.Read(Path.Combine(parts));

    private static string Label(SiteOptions options, string folder) =>
        Slashes(Path.GetRelativePath(options.Root, folder));

    private static string Slashes(string path) => path.Replace('\\', '/');
}
