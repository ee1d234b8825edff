using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests;

/// <summary>What holds on every page that the committed data makes.</summary>
public partial class RealSiteTests
{
    /// <summary>Brotli, in bytes: what a phone on a slow line has to wait for.</summary>
    private const int HeaviestCountry = 14_000, HeaviestHome = 40_000;

    [Fact]
    public async Task Every_page_forbids_code_within_it_and_hides_only_what_needs_scripts()
    {
        var result = await SiteBuilder.BuildAsync(
            Repository.Committed("output"), _ => { }, TestContext.Current.CancellationToken);
        Assert.False(result.HasErrors, string.Join('\n', result.Problems));
        var pages = result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.True(pages.Count > 100);
        Parallel.ForEach(pages, file =>
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content));
            var policy = page.QuerySelector<IHtmlMetaElement>("meta[http-equiv='Content-Security-Policy']")?.Content;
            Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
            Assert.Empty(
                page.QuerySelectorAll(
                    "[hidden]:not([data-filters], [data-explore], [data-figure], [data-which], [data-twin], "
                    + "[data-none], [data-whatif] input, [data-slider], [data-picker], [data-lever-legend], "
                    + "[data-compare], [data-keep], [data-keep] *)")
                    .Select(e => e.OuterHtml));
            Assert.Single(page.QuerySelectorAll("h1"));
            // What a record of ours is called where a page asks for one in place of its text.
            Assert.DoesNotMatch(RecordAsText(), page.Body!.TextContent);
        });
        Assert.All(
            pages.Where(f => HomePage().IsMatch(f.Path)), f => Assert.InRange(Compressed(f.Content), 1, HeaviestHome));
        Assert.All(
            pages.Where(f => f.Path.Contains("countries/", StringComparison.Ordinal))
                .OrderByDescending(f => f.Content.Length).Take(8),
            f => Assert.InRange(Compressed(f.Content), 1, HeaviestCountry));
        AssertListsAreByName(pages);
    }

    [GeneratedRegex(@"\b[A-Z]\w+ \{ [A-Z]\w+ = ")]
    private static partial Regex RecordAsText();

    [GeneratedRegex(@"^([a-z]{2}/)?index\.html\z")]
    private static partial Regex HomePage();

    /// <summary>Where a reader looks for a country: by its name, not by its code.</summary>
    private static void AssertListsAreByName(IReadOnlyList<SiteFile> pages)
    {
        var page = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(pages.Single(f => f.Path == "renewals/index.html").Content));
        var names = page.QuerySelectorAll("#no-date tbody th")
            .Select(c => Slug.Of(c.TextContent.Trim())).ToList();
        Assert.True(names.Count > 20);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    private static int Compressed(byte[] content)
    {
        using MemoryStream made = new();
        using (BrotliStream brotli = new(made, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(content);
        }

        return (int)made.Length;
    }
}
