using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Pages.Embeds;

public sealed class EmbedTests(RealSite site) : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("index.html", "embed/map/", "embed/headline/")]
    [InlineData("countries/kenya/index.html", "embed/countries/kenya/")]
    public void The_line_to_copy_is_a_frame_of_a_page_that_is_there(string page, params string[] framed)
    {
        var lines = new HtmlParser().ParseDocument(site.Page(page)).QuerySelectorAll("#embed pre");

        Assert.Equal(framed, lines.Select(line =>
        {
            var pasted = new HtmlParser().ParseDocument(line.TextContent).Body!;
            var frame = (IHtmlInlineFrameElement)pasted.Children.Single();
            Assert.False(string.IsNullOrEmpty(frame.Title));
            Assert.Contains($"{frame.Source!["https://example.org/".Length..]}index.html", site.Files.Keys);
            return frame.Source["https://example.org/".Length..];
        }));
    }

    [Fact]
    public void Search_engines_are_led_to_the_whole_page_alone()
    {
        var page = new HtmlParser().ParseDocument(site.Page("embed/countries/kenya/index.html"));

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(
            "https://example.org/countries/kenya/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.DoesNotContain("/embed/", site.Page("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_that_left_the_scope_says_so_where_others_show_it()
    {
        var data = Dataset.Load(_project.Folder.At("data"), "data", [])!;
        Directory.CreateDirectory(_project.Folder.At("data/releases"));
        File.WriteAllBytes(
            _project.Folder.At("data/releases/2026-q3.csv"),
            NewRelease.Of(new Quarter(2026, 3), Scores.Of(data, new DateOnly(2026, 9, 30)), data));
        _project.Change("data/countries.csv", "South Asia,,yes", "South Asia,,no");
        var gone = data.Countries.Single(c => c.Region == "South Asia" && c.IncomeGroup.Length == 0);

        var page = Text(await _project.FilesAsync(), $"embed/countries/{gone.Slug}/index.html");

        Assert.Contains($"{gone.NameIn("en")} is no longer followed here.", page, StringComparison.Ordinal);
        Assert.Contains("../../../countries/index.html", page, StringComparison.Ordinal);
    }

    private static string Text(IReadOnlyList<SiteFile> files, string path) =>
        Encoding.UTF8.GetString(files.Single(f => f.Path == path).Content);
}
