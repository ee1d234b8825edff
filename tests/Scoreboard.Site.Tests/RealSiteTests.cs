using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Tests;

/// <summary>What holds on every page that the committed data makes.</summary>
public class RealSiteTests
{
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
                    + "[data-none], [data-whatif] input, [data-slider], [data-picker], [data-lever-legend])")
                    .Select(e => e.OuterHtml));
            Assert.Single(page.QuerySelectorAll("h1"));
        });
    }
}
