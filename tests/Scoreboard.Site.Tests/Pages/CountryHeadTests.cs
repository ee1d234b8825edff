using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>What a country's page answers in its first twenty seconds, and says only once.</summary>
public sealed partial class CountryHeadTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Ladder_has_five_rungs_and_the_country_stands_on_one_since_a_day()
    {
        var page = await PageAsync("averna");

        Assert.Equal(["Not known", "Not yet", "Partly", "One step short", "proCHW policy"],
            Texts(page, ".ladder__rung"));
        Assert.Equal(["proCHW policy"], Texts(page, ".ladder__rung[aria-current=step]"));
        Assert.Equal(4, page.QuerySelectorAll(".ladder__rung--climbed").Length);
        Assert.Equal("proCHW policy since 28 February 2021", Assert.Single(Texts(page, ".ladder-here")));
        Assert.Single((await PageAsync("belmora")).QuerySelectorAll(".ladder__rung--ahead"));
    }

    [Fact]
    public async Task Required_criteria_are_questions_with_their_evidence_and_stand_there_once()
    {
        var page = await PageAsync("averna");

        Assert.Equal(["Is the role recognised?", "Are they paid a salary?"], Texts(page, ".asked h2"));
        Assert.Equal(2, page.QuerySelectorAll(".asked .evidence .source a").Length);
        Assert.Equal(["Policy in force"], Texts(page, ".criteria th[scope=row]"));
        Assert.Equal("#criterion-salaried",
            page.QuerySelectorAll(".tally a").Single(a => a.TextContent == "Salaried").GetAttribute("href"));
    }

    [Fact]
    public async Task Locator_says_who_of_the_region_has_it_and_who_lies_across_the_borders()
    {
        // The two countries of the small map touch, and are of one region.
        _project.Change("input/basemap/countries.csv", "m400 100h200", "m300 100h200");
        _project.Change("data/countries.csv", ",South Asia,lower", ",Sub-Saharan Africa,lower");

        var page = await PageAsync("belmora");

        Assert.Equal("1 of 2 countries of the region has a proCHW policy:", Texts(page, ".locator figcaption > p")[0]);
        Assert.Equal(["Averna"], Texts(page, ".locator figcaption > ul.inline-list a"));
        Assert.Equal(["proCHW policy Averna"], Texts(page, ".locator__group"));
    }

    [Fact]
    public async Task Region_is_drawn_once_for_all_its_countries_and_the_page_adds_its_own()
    {
        var files = await _project.FilesAsync();
        var page = Page(files, "averna");

        var image = page.QuerySelector(".locator img")!;
        Assert.Equal("../../maps/sub-saharan-africa.svg", image.GetAttribute("src"));
        var map = Encoding.UTF8.GetString(files.Single(f => f.Path == "maps/sub-saharan-africa.svg").Content);
        var box = ViewBox().Match(map).Groups[1].Value;
        Assert.Equal(box, page.QuerySelector(".locator__here")!.GetAttribute("viewBox"));
        Assert.EndsWith(
            $" {image.GetAttribute("width")} {image.GetAttribute("height")}", box, StringComparison.Ordinal);
        Assert.Contains("class=\"won\" d=\"m100 100h200v200h-200z\"", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_that_is_left_or_overdue_is_said_and_drawn()
    {
        _project.Change("data/policies.csv", "2021,2027,in_force", "2021,2025,in_force");
        _project.Change("data/policies.csv", "2021-2027,Politique", "2021-2025,Politique");

        var page = await PageAsync("averna");

        Assert.Equal("10 months overdue", Assert.Single(Texts(page, ".next__time--overdue")));
        Assert.Equal("Community Health Policy 2021-2025, ended in 2025", Assert.Single(Texts(page, ".next__document")));
        Assert.Equal(["today", "2021", "2025"], Texts(page, ".next__strip text"));
        Assert.True(Number(page.QuerySelector(".next__overdue")!, "width") > 40);
    }

    [Fact]
    public async Task Day_on_which_sources_were_checked_is_said_once_and_exceptions_are_marked()
    {
        var page = await PageAsync("averna");
        Assert.Equal("All sources were checked on 1 October 2026, unless another day stands beside them.",
            Assert.Single(Texts(page, ".sources-checked")));
        var marked = Texts(page, ".source").Where(s => s.Contains("checked", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(marked);
        Assert.All(marked, s => Assert.EndsWith("checked 1 October 2025 stale", s, StringComparison.Ordinal));

        _project.Change("data/sources.csv", "2025-10-01", "2026-10-01");
        page = await PageAsync("averna");
        Assert.Equal("All sources were checked on 1 October 2026.", Assert.Single(Texts(page, ".sources-checked")));
        Assert.DoesNotContain(
            Texts(page, ".source"), s => s.Contains("checked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_nobody_has_looked_at_is_said_once()
    {
        var page = await PageAsync("belmora");

        Assert.Equal(["Nobody has looked yet: Costed."], Texts(page, ".tally__nothing"));
        Assert.Single(ScreenText(page).Split("Nobody has looked yet")[1..]);
        Assert.Equal("Looked for and not found in the sources read: Costed. line 4",
            Assert.Single(Texts(await PageAsync("averna"), ".tally__nothing")));
    }

    [Fact]
    public void Picture_of_a_region_has_the_colours_of_the_map()
    {
        string Asset(string name) => File.ReadAllText(Path.Combine(Repository.Root, "input", "assets", name));
        var site = Asset("site.css");
        var colours = Colour().Matches(Asset("regionmap.css")).Select(m => m.Value).Distinct().ToList();

        Assert.True(colours.Count > 15);
        Assert.All(colours.Where(c => c != "#fff"), c => Assert.Contains($": {c};", site, StringComparison.Ordinal));
    }

    private async Task<IDocument> PageAsync(string slug) => Page(await _project.FilesAsync(), slug);

    private static IDocument Page(IReadOnlyList<SiteFile> files, string slug) => new HtmlParser().ParseDocument(
        Encoding.UTF8.GetString(files.Single(f => f.Path == $"countries/{slug}/index.html").Content));

    private static string ScreenText(IDocument page)
    {
        page.QuerySelectorAll(".paper-only").ToList().ForEach(e => e.Remove());
        return page.Body!.TextContent;
    }

    private static List<string> Texts(IDocument page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(e => Spaces().Replace(e.TextContent, " ").Trim())];

    private static double Number(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("#[0-9a-f]{3,6}")]
    private static partial Regex Colour();

    [GeneratedRegex("viewBox=\"([^\"]+)\"")]
    private static partial Regex ViewBox();
}
