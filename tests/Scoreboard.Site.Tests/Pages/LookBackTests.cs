using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>The committed data as of a day in 2019: nothing dated later is on any page.</summary>
public class LookBackTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, string>>> Site = new(BuildAsync);

    [Fact]
    public async Task Every_page_says_that_it_looks_back() => Assert.All(
        (await Site.Value).Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)),
        f => Assert.Contains("<p class=\"lookback\">A look back", f.Value, StringComparison.Ordinal));

    [Theory]
    [InlineData(null, false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    public async Task Site_looks_back_when_it_is_asked_for_a_day_gone_by_and_never_because_of_a_cell(
        string? today, bool isLookBack)
    {
        using SmallProject project = new();
        project.Add(
            "data/sources.csv", "source_id,title,url,kind,accessed_on",
            "tomorrow,Read tomorrow,https://example.org/,secondary,2027-10-01");

        var result = await SiteBuilder.BuildAsync(
            project.Options with { Today = today is null ? null : DateOnly.ParseExact(today, "yyyy-MM-dd") },
            _ => { }, TestContext.Current.CancellationToken);

        var home = Encoding.UTF8.GetString(result.Files.Single(f => f.Path == "index.html").Content);
        Assert.Equal(isLookBack, home.Contains("A look back", StringComparison.Ordinal));
        Assert.Contains(result.Problems, p => p.Code == ProblemCode.FutureDate);
        Assert.DoesNotContain("October 2027", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guidelines_published_later_are_not_in_the_grid()
    {
        Assert.Equal(
            ["wha72-chw-2019", "who-guideline-2018", "au-2m-chws-2017"],
            (await PageAsync("levers/guidelines/")).QuerySelectorAll(".grid tbody tr").Select(r => r.Id!));
        Assert.Equal(3, Rows((await Site.Value)["data/charts/guidelines-grid.csv"]));
    }

    [Fact]
    public async Task Money_that_began_to_flow_later_is_not_counted()
    {
        var text = (await PageAsync("levers/funding/")).QuerySelector("#money")!.TextContent;

        Assert.Contains("US$ 5.3 billion in 1 amounts", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Africa Frontline First", text, StringComparison.Ordinal);
        Assert.Equal(1, Rows((await Site.Value)["data/charts/funding-by-funder.csv"]));
    }

    [Fact]
    public async Task Pages_of_windows_name_neither()
    {
        var pages = (await Site.Value).Where(
            f => f.Key.StartsWith("renewals/", StringComparison.Ordinal) && f.Key.Count(c => c == '/') == 2).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, f =>
        {
            Assert.DoesNotContain("Monrovia", f.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("Global Fund, 2024", f.Value, StringComparison.Ordinal);
        });
    }

    private static int Rows(string csv) => csv.TrimEnd('\n').Split('\n').Length - 1;

    private static async Task<IDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument((await Site.Value)[$"{path}index.html"]);

    private static async Task<IReadOnlyDictionary<string, string>> BuildAsync()
    {
        var result = await SiteBuilder.BuildAsync(
            Repository.Real("output") with { AsOf = new DateOnly(2019, 6, 30), Today = SmallProject.Day }, _ =>
                { }, CancellationToken.None);
        return result.Files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content), StringComparer.Ordinal);
    }
}
