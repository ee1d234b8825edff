using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>What nobody knows, as a list of work.</summary>
public sealed class GapsPageTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Each_gap_has_a_form_that_is_filled_in_with_what_it_is_about()
    {
        var page = await PageAsync();

        var gap = page.QuerySelectorAll(".gap-list li").First(li =>
            li.TextContent.Contains("Village Volunteer, Salaried", StringComparison.Ordinal));
        Assert.Contains("policy not found, practice stands in", gap.TextContent, StringComparison.Ordinal);
        Assert.Contains("decides the status", gap.TextContent, StringComparison.Ordinal);
        var form = Uri.UnescapeDataString(gap.QuerySelectorAll("a")[^1].GetAttribute("href")!);
        Assert.Contains("&title=Update: Béla & Móra, Village Volunteer, Salaried", form, StringComparison.Ordinal);
        Assert.Contains("&country=Béla & Móra", form, StringComparison.Ordinal);
        Assert.EndsWith("&wrong=Village Volunteer, Salaried: policy not found, practice stands in", form,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_gap_stands_under_its_country_and_is_counted_by_criterion()
    {
        var page = await PageAsync();

        var listed = page.QuerySelectorAll("#countries li").Length;
        var counted = page.QuerySelectorAll("#criteria tbody tr")
            .Sum(row => row.QuerySelectorAll("td").Skip(1).Sum(cell => int.Parse(cell.TextContent, null)));
        Assert.True(listed > 3);
        Assert.Equal(listed, counted);
    }

    [Fact]
    public async Task Share_of_what_is_known_is_told_with_the_day() => Assert.Contains(
        "4 of 6 cells are known (67%) as of 22 November 2026: 3 on paper, 1 in practice",
        (await PageAsync()).QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);

    private async Task<IDocument> PageAsync() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(
        (await _project.FilesAsync()).Single(f => f.Path == "data/unknown/index.html").Content));
}
