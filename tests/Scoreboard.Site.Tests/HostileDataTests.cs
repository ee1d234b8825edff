using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Tests;

/// <summary>
/// Whatever stands in a cell or a page is words on the site: it makes no tag, no attribute and no link of its own.
/// </summary>
public class HostileDataTests
{
    private const string Script = "<script>alert(1)</script>";
    private const string Breakout = "\"'><img src=x onerror=alert(1)>";
    private const string Link = "](javascript:alert(1)) [x](javascript:alert(1)) <javascript:alert(1)>";
    private const string Template = "{count} {{title}} {{status_table}}";
    private const string Marked = "\u200Fgnihtemos\u200E\u200D";
    private const string Turned = "\u202Egnihtemos\u2066";
    private const string Entity = "&lt;b&gt;&#60;i&#62;&nbsp;]]>--></title></svg></textarea>";

    /// <summary>For cells, which may hold the marks of direction and not what turns all that follows.</summary>
    private static readonly string Hostile = string.Join(' ', Script, Breakout, Link, Template, Marked, Entity);

    [Fact]
    public async Task A_cell_is_text_on_every_page()
    {
        using SmallProject project = new();
        SpoilData(project);

        var pages = Pages(await project.FilesAsync());

        Assert.All(pages.Values, AssertHarmless);
        Assert.Contains(Hostile, pages["countries/averna/index.html"].Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, pages["index.html"].Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, pages["countries/index.html"].Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, pages["countries/averna/index.html"].Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_is_text_in_feeds_and_calendars()
    {
        using SmallProject project = new();
        SpoilData(project);

        var files = await project.FilesAsync();

        var xml = files.Where(f => f.Path.EndsWith(".xml", StringComparison.Ordinal)
            || f.Path.EndsWith(".atom", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(xml);
        Assert.All(xml, f => Assert.DoesNotContain(
            XDocument.Parse(Encoding.UTF8.GetString(f.Content)).Descendants(), e =>
                e.Name.LocalName is "script" or "img"));
        var calendars = files.Where(f => f.Path.EndsWith(".ics", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(calendars);
        Assert.All(calendars, f => Assert.All(
            Encoding.UTF8.GetString(f.Content).Split("\r\n"), line => Assert.DoesNotContain('\n', line)));
    }

    [Fact]
    public async Task Markdown_makes_no_tags_of_raw_HTML_and_no_links_to_code()
    {
        using SmallProject project = new();
        project.Folder.Write("input/pages/en/about.md", $"""
            ---
            title: {Script} {Breakout}
            description: {Breakout}
            ---
            {Script}

            <img src=x onerror=alert(1)> <b onclick="alert(1)">x</b> &lt;script&gt;

            <svg onload=alert(1)>

            `{Script}` and **{Script}**

            ## {Script} {Breakout}

            | {Script} |
            |---|
            | {Breakout} |

            ```{Breakout}
            {Script}
            ```
            """);

        var page = Pages(await project.FilesAsync())["about/index.html"];

        AssertHarmless(page);
        Assert.Contains(Script, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Breakout, page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JAVA&#x73;CRIPT:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("![x](https://example.org/a.png)")]
    public async Task A_link_in_Markdown_that_does_anything_but_lead_is_a_problem_at_its_line(string link)
    {
        using SmallProject project = new();
        project.Folder.Write("input/pages/en/about.md", $"---\ntitle: x\ndescription: x\n---\n\nSee {link}.\n");

        var result = await project.BuildAsync();

        Assert.StartsWith("input/pages/en/about.md:6:5: error bad-link: ",
            Assert.Single(result.Problems, p => p.Code == "bad-link").ToString(), StringComparison.Ordinal);
        Assert.Empty(result.Files);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html;x")]
    [InlineData("//example.org/")]
    public async Task A_source_with_an_address_that_is_no_web_page_is_a_problem(string address)
    {
        using SmallProject project = new();
        project.Change("data/sources.csv", "https://example.org/review", address);

        Assert.Contains((await project.BuildAsync()).Problems, p => p is { Code: "bad-link", At.Line: 2 });
    }

    [Theory]
    [InlineData("belmora", "duplicate-key")]
    [InlineData("../../etc", "bad-id")]
    [InlineData("a/b", "bad-id")]
    [InlineData("..", "bad-id")]
    [InlineData("Averna", "bad-id")]
    [InlineData("index.html", "bad-id")]
    public async Task A_slug_that_is_taken_or_leads_elsewhere_is_a_problem(string slug, string code)
    {
        using SmallProject project = new();
        project.Change("data/countries.csv", ",averna,", $",{slug},");

        var result = await project.BuildAsync();

        Assert.Contains(result.Problems, p => p.Code == code && p.At.File == "data/countries.csv");
        Assert.Empty(result.Files);
    }

    [Fact]
    public async Task A_script_that_is_gone_is_a_problem_and_no_crash()
    {
        using SmallProject project = new();
        File.Delete(project.Folder.At("input/assets/map.js"));

        var problem = Assert.Single((await project.BuildAsync()).Problems, p => p.Code == SiteProblemCode.BrokenLink);

        Assert.Contains("'assets/map.js', which the site does not have", problem.Message, StringComparison.Ordinal);
    }

    private static void SpoilData(SmallProject project)
    {
        foreach (var (file, text) in new[]
        {
            ("countries", "Averna"), ("levers", "Policy"), ("levers", "Is it paid for?"), ("criteria", "Accredited"),
            ("criteria", "Not costed"), ("sources", "Community Health Act 2021"), ("sources", "Parliament of Averna"),
            ("policies", "Community Health Policy 2021-2027"), ("policies", "Politique de santé communautaire"),
            ("policies", "\"Renewed once, in time.\""), ("cadres", "Agent de santé"),
            ("cadres", "Community Health Worker"),
            ("assessments", "The act sets the qualification."), ("assessments", "Section 4"),
            ("guidelines", "What good programmes share"), ("guidelines", "Averna University"),
            ("funding", "Averna Foundation"),
            ("funding", "Salaries of new workers"), ("indicators", "Countries with a proCHW policy"),
        })
        {
            var path = $"data/{file}.csv";
            var cells = File.ReadAllText(project.Folder.At(path));
            Assert.Contains(
                $",{text},", cells.Replace("\n", ",\n", StringComparison.Ordinal), StringComparison.Ordinal);
            project.Folder.Write(path, cells.Replace(text, Quoted(Hostile), StringComparison.Ordinal));
        }

        project.Change("data/countries.csv", "South Asia", Quoted(Hostile));
        project.Change(
            "data/scoreboard.json", "Small scoreboard", System.Text.Json.JsonEncodedText.Encode(Hostile).ToString());
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Dictionary<string, IDocument> Pages(IEnumerable<SiteFile> files)
    {
        HtmlParser parser = new();
        return files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => (IDocument)parser.ParseDocument(Encoding.UTF8.GetString(f.Content)));
    }

    private static void AssertHarmless(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll(
            "img:not([src^='../../maps/']), b[onclick], iframe, object, embed, i, textarea"));
        var scripts = page.QuerySelectorAll("script").ToLookup(s => s.GetAttribute("type") == "application/ld+json");
        Assert.All(scripts[false], s => Assert.Contains("assets/", s.GetAttribute("src"), StringComparison.Ordinal));
        Assert.All(scripts[true], s => JsonDocument.Parse(s.TextContent).Dispose());
        Assert.All(page.All, element => Assert.DoesNotContain(
            element.Attributes, a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.All(page.QuerySelectorAll("[href]"), element => Assert.DoesNotMatch(
            "^(?!https?:|mailto:|webcal://scoreboard.test/small/)[a-z]+:",
            element.GetAttribute("href")!.Trim().ToLowerInvariant()));
    }
}
