using Scoreboard.Site.Building;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Building;

public sealed class PageKindsTests(RealSite site)
{
    private IEnumerable<string> Pages => site.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal))
        .Select(f => f.EndsWith("index.html", StringComparison.Ordinal) ? f[..^"index.html".Length] : f);

    [Fact]
    public void Every_page_is_of_exactly_one_kind() =>
        Assert.All(Pages, page => Assert.Single(PageKinds.All, kind => kind.Has(page)));

    [Fact]
    public void Every_kind_has_a_page() =>
        Assert.All(PageKinds.All, kind => Assert.Contains(Pages, kind.Has));

    [Theory]
    [InlineData("", "nav.map")]
    [InlineData("history/2019/", "nav.map")]
    [InlineData("countries/kenya/", "nav.countries")]
    [InlineData("changes/2026-q4/", "nav.changes")]
    [InlineData("about/", "nav.about")]
    [InlineData("explore/", "nav.explore")]
    [InlineData("404.html", null)]
    public void Page_is_in_the_section_of_its_kind(string page, string? expected) =>
        Assert.Equal(expected, PageKinds.Navigation.SingleOrDefault(entry => entry.Holds(page))?.Words);

    [Fact]
    public void Entries_of_the_navigation_lead_to_pages() =>
        Assert.All(PageKinds.Navigation, entry => Assert.Contains(entry.Path, Pages));
}
