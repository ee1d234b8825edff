using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Site.Building;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Pages.Compare;

public sealed class CompareTests(RealSite site)
{
    [Theory]
    [InlineData("kenya", "Kenya", "Ethiopia", "Somalia", "South Sudan", "Tanzania", "Uganda")]
    [InlineData("madagascar", "Madagascar")]
    [InlineData("lesotho", "Lesotho", "South Africa")]
    [InlineData("zambia", "Zambia", "Angola", "Botswana", "Democratic Republic of the Congo", "Malawi", "Mozambique",
        "Namibia", "Tanzania", "Zimbabwe")]
    public void A_country_stands_beside_those_it_has_a_land_border_with(string slug, params string[] expected) =>
        Assert.Equal(expected, Page(slug).QuerySelectorAll("[data-of=whole] th").Select(th => th.TextContent));

    [Fact]
    public void Each_criterion_has_every_country_with_its_verdict_and_evidence()
    {
        var page = Page("kenya");

        Assert.All(site.Data.Criteria, criterion =>
        {
            var rows = page.QuerySelectorAll($"[data-of={criterion.CriterionId}] tr");
            Assert.Equal(
                ["KEN", "ETH", "SOM", "SSD", "TZA", "UGA"],
                rows.Select(row => row.GetAttribute("data-iso3")).Distinct());
            Assert.All(rows, row => Assert.NotNull(row.QuerySelector(".verdict")));
        });
        Assert.NotNull(page.QuerySelector("[data-of=salaried] tr[data-iso3=KEN] .source a"));
    }

    [Fact]
    public void Borders_are_of_countries_that_are_there_and_stand_once()
    {
        var (outlines, borders) = SiteInputs.Read(Repository.Real("output")).Map;
        var codes = outlines.Select(o => o.Iso3).ToHashSet();

        Assert.All(borders, b =>
        {
            Assert.True(string.CompareOrdinal(b.Iso3, b.Neighbour) < 0);
            Assert.Contains(b.Iso3, codes);
            Assert.Contains(b.Neighbour, codes);
        });
        Assert.Equal(borders.Count, borders.Distinct().Count());
    }

    private IHtmlDocument Page(string slug) =>
        new HtmlParser().ParseDocument(site.Page($"compare/{slug}/index.html"));
}
