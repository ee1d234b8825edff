using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Scoreboard.Problems;
using Scoreboard.Site.Building;
using Scoreboard.Site.Commands;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests.Starting;

public sealed partial class NewProjectTests : IDisposable
{
    private readonly TemporaryFolder _parent = new();

    public void Dispose() => _parent.Dispose();

    [Fact]
    public async Task New_project_builds_at_once_and_no_page_speaks_of_the_topic_it_was_made_from()
    {
        var (problems, files) = await BuildAsync(New("KEN", "UGA"));

        Assert.DoesNotContain(problems, p => p.Severity == Severity.Error);
        Assert.Contains(files, f => f.Path == "countries/kenya/index.html");
        Assert.DoesNotContain(files, f => f.Path == "countries/india/index.html");
        Assert.All(files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)), f =>
            Assert.DoesNotMatch(Topic(), $"{f.Path}: {VisibleText(f)}"));
        // Whoever edits it meets no word of the other topic either, notes of texts and ids of settings included.
        Assert.All(["input/text/en.csv", "data/README.md", "data/scoreboard.json"], path => Assert.DoesNotMatch(
            "(?i)chw", File.ReadAllText(_parent.At($"new/{path}"))));
    }

    [Fact]
    public async Task What_still_has_to_be_said_for_the_topic_is_listed_until_it_is()
    {
        var options = New("KEN");
        var texts = Path.Combine(options.InputFolder, "text", "en.csv");

        var before = (await BuildAsync(options)).Problems.Where(p => p.Code == "topic-text").ToList();
        await File.WriteAllTextAsync(
            texts, Regex.Replace(await File.ReadAllTextAsync(texts, Cancel), "\"?topic: [^\n]*", ""), Cancel);
        var after = (await BuildAsync(options)).Problems.Where(p => p.Code == "topic-text").ToList();

        Assert.Contains(before, p => p.Message.StartsWith("'home.sentence' ", StringComparison.Ordinal));
        Assert.Equal(
            ["input/pages/en/about.md", "input/pages/en/coalition.md", "input/pages/en/methodology.md"],
            after.Select(p => p.At.File).Order());
    }

    /// <summary>Other levers, criteria and countries: none of the names that this project has is asked for.</summary>
    [Fact]
    public async Task Second_topic_with_levers_and_criteria_of_its_own_passes_the_checks_of_pages()
    {
        var options = New("BRA", "FIN", "IND");
        MakeSchoolMeals(options);

        var (problems, files) = await BuildAsync(options);

        Assert.DoesNotContain(problems, p => p.Severity == Severity.Error);
        Assert.All(
            ["levers/statute", "levers/kitchens", "levers/purse", "countries/india", "renewals/bra-plan"],
            page => Assert.Contains(files, f => f.Path == $"{page}/index.html"));
        Assert.Contains("1 of 3", Page(files, "index.html"), StringComparison.Ordinal);
        Assert.Contains("The pupils is for every pupil", Page(files, "countries/finland/index.html"),
            StringComparison.Ordinal);
        Assert.All(files, f => Assert.False(
            Encoding.UTF8.GetString(f.Content).Contains("prochw", StringComparison.OrdinalIgnoreCase), f.Path));
        Assert.Contains(",fed_by_law,", Text(files, "data/scores.csv"), StringComparison.Ordinal);
        Assert.Contains("\"fed_by_law\"", Text(files, "api/v1/countries/fin.json"), StringComparison.Ordinal);
        Assert.Contains("\"fed_by_law\"", Text(files, "api/v1/schema/scores.json"), StringComparison.Ordinal);
        Assert.Contains("share_in_fed_by_law", Text(files, "data/charts/field-workers.csv"), StringComparison.Ordinal);
        Assert.Contains("countries/index.html?status=fed_by_law", Text(files, "index.html"), StringComparison.Ordinal);
        Assert.Contains("Grown nearby", Page(files, "renewals/bra-plan/index.html"), StringComparison.Ordinal);
        Assert.All(files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)), f =>
            Assert.DoesNotMatch(Topic(), $"{f.Path}: {VisibleText(f)}"));
    }

    [Fact]
    public void Folder_that_holds_something_and_a_country_that_is_none_are_wrong_usage()
    {
        _parent.Write("full/note.txt", "mine");

        Assert.Throws<UsageException>(() => New(_parent.At("full"), "KEN"));
        Assert.Throws<UsageException>(() => New(_parent.At("other"), "KEX"));
        Assert.False(Directory.Exists(_parent.At("other")));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SiteOptions New(params string[] scope)
    {
        var root = scope[0].Contains(Path.DirectorySeparatorChar) ? scope[0] : _parent.At("new");
        NewCommand.Run(
            Repository.Committed(root), root, "Another Scoreboard",
            [.. scope.Where(s => !s.Contains(Path.DirectorySeparatorChar))], TextWriter.Null);
        return new()
        {
            Root = root,
            DataFolder = Path.Combine(root, "data"),
            InputFolder = Path.Combine(root, "input"),
            OutputFolder = Path.Combine(root, "output"),
            AsOf = SmallProject.Day,
        };
    }

    private static void MakeSchoolMeals(SiteOptions options)
    {
        var fixture = Path.Combine(Path.GetDirectoryName(Repository.SmallCase)!, "school-meals");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(fixture, "data")))
        {
            File.Copy(file, Path.Combine(options.DataFolder, Path.GetFileName(file)), overwrite: true);
        }

        var settings = Path.Combine(options.DataFolder, "scoreboard.json");
        File.WriteAllText(settings, File.ReadAllText(settings)
            .Replace("\"lever\": \"law\"", "\"lever\": \"statute\"", StringComparison.Ordinal)
            .Replace("\"full_policy\"", "\"fed_by_law\"", StringComparison.Ordinal)
            .Replace(
                "\"renewal\": {", "\"pillars\": [\"kitchen\", \"farm\"], \"renewal\": {", StringComparison.Ordinal));
        File.AppendAllLines(
            Path.Combine(options.InputFolder, "text", "en.csv"),
            File.ReadLines(Path.Combine(fixture, "texts.csv")).Skip(1));
    }

    private static async Task<BuildResult> BuildAsync(SiteOptions options) =>
        await SiteBuilder.BuildAsync(options, _ => { }, Cancel);

    private static string Text(IEnumerable<SiteFile> files, string path) =>
        Encoding.UTF8.GetString(files.Single(f => f.Path == path).Content);

    private static string Page(IEnumerable<SiteFile> files, string path) =>
        VisibleText(files.Single(f => f.Path == path));

    private static string VisibleText(SiteFile file) =>
        Spaces().Replace(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content)).Body!.TextContent, " ");

    [GeneratedRegex("CHW|[Cc]ommunity [Hh]ealth|[Ss]alar|[Aa]ccredit|[Ss]tipend|[Vv]olunteer|health sector")]
    private static partial Regex Topic();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
