using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Scoreboard.Site.Pages.Parts.Citations;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Pages.Citations;

/// <summary>Citations as programs of npm read them (<c>read.mjs</c>).</summary>
public sealed class CitationTests(RealSite site)
{
    private const string Release = "https://example.org/releases/2026-q4/";

    private static readonly NodeFolder Node = new("Pages", "Citations");

    private static readonly IReadOnlyList<(string Path, string Title, string Permanent)> Cited =
    [
        ("countries/kenya/", "Kenya", Release + "#KEN"),
        ("countries/cote-d-ivoire/", "Côte d'Ivoire", Release + "#CIV"),
        (
            "renewals/ken-community-health-strategy-2020/", "Kenya: Kenya Community Health Strategy 2020-2025",
            Release + "#KEN"),
        ("levers/policy/", "The Policy lever", Release),
        ("changes/2026-q4/", "Q4 2026", Release),
        ("releases/2026-q4/", "As published: Q4 2026", Release),
    ];

    [Fact]
    public async Task Every_reader_finds_what_it_is_of_which_day_and_where_it_stays()
    {
        var pages = Cited.Select(c => new HtmlParser().ParseDocument(site.Page($"{c.Path}index.html"))).ToList();

        var read = await ReadAsync(
            from page in pages
            from format in page.QuerySelectorAll("#cite details")
            select (format.QuerySelector("summary")!.TextContent, format.QuerySelector("pre")!.TextContent));

        Assert.All(Cited.SelectMany(c => new[] { c, c, c }).Zip(read), pair =>
        {
            var ((path, title, permanent), item) = pair;
            Assert.Equal(title, Text(item, "title"));
            Assert.Equal($"https://example.org/{path}", Text(item, "URL"));
            Assert.Equal($"Release 2026-Q4: {permanent}", Text(item, "note"));
            Assert.StartsWith("[2026,11", item["issued"]!["date-parts"]![0]!.ToJsonString(), StringComparison.Ordinal);
            Assert.Contains("Contributors to the proCHW Policy Scoreboard", Text(item, "written"),
                StringComparison.Ordinal);
        });
        Assert.All(Cited.Zip(pages), pair =>
        {
            var text = pair.Second.QuerySelector("#cite .take__body")!.TextContent;
            Assert.EndsWith(pair.First.Permanent, text, StringComparison.Ordinal);
            Assert.Contains("as of 22 November 2026", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_title_reads_as_it_is_written()
    {
        string[] titles =
        [
            """Republic of the "Three" Rivers & Hills, 50% {new} #1_a""", "São Tomé, Curaçao et l'Île: Ærø",
            "السودان (إقليم دارفور)",
        ];

        var read = await ReadAsync(
            from title in titles
            from format in WithoutRelease(title).Formats
            select (format.Name, format.Text));

        Assert.Equal(titles.SelectMany(t => new[] { t, t, t }), read.Select(item => Text(item, "title")));
        Assert.All(read, item => Assert.Null(item["note"]));
    }

    [Fact]
    public async Task The_data_of_a_chart_is_cited_by_files_beside_it()
    {
        string[] formats = ["BibTeX", "RIS", "CSL-JSON"];
        string[] endings = ["bib", "ris", "json"];
        var read = await ReadAsync(
            formats.Zip(endings, (f, ending) => (f, site.Page($"citations/renewal-windows.{ending}"))));

        Assert.All(read, item =>
            Assert.Equal("https://example.org/data/charts/renewal-windows.csv", Text(item, "URL")));
        var page = new HtmlParser().ParseDocument(site.Page("renewals/index.html"));
        Assert.Equal(
            endings.Select(e => $"../citations/renewal-windows.{e}"),
            page.QuerySelectorAll(".chart-cite a").Take(3).Select(a => a.GetAttribute("href")));
    }

    private static Citation WithoutRelease(string title) => new()
    {
        Key = "a-key",
        Title = title,
        Author = "Contributors to A & B",
        Site = "A & B",
        Day = new(2026, 11, 22),
        Address = new("https://example.org/a/"),
        Release = null,
        Permanent = null,
        Language = "en",
        Text = "",
    };

    private static string? Text(JsonNode item, string field) => (string?)item[field];

    private static async Task<IReadOnlyList<JsonNode>> ReadAsync(IEnumerable<(string Format, string Text)> citations)
    {
        var input = JsonSerializer.Serialize(citations.Select(c => new { format = c.Format, text = c.Text }));
        return [.. JsonNode.Parse(await Node.RunAsync("read.mjs", [], input))!.AsArray().Select(item => item!)];
    }
}
