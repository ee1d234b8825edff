using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>The pages of the quarters and years, the strip of a country and the feed of changes.</summary>
public class HistoryPagesTests
{
    private const string Release = "data/releases/2026-q3.csv";

    [Fact]
    public async Task Page_of_changes_lists_every_quarter_with_what_it_adds_up_to()
    {
        using SmallProject project = new();

        var rows = Page(await project.FilesAsync(), "changes/").QuerySelectorAll(".quarters tbody tr");

        Assert.Equal(
            ["Q4 2026", "Q3 2026", "Q1 2026", "Q2 2025", "Q1 2025", "Q3 2024", "Q1 2021", "Q3 2019"],
            rows.SelectMany(r => r.QuerySelectorAll("th, li a")).Select(e => e.TextContent));
        var won = rows.Single(r => r.QuerySelector("th")?.TextContent == "Q1 2021");
        Assert.Equal("1", won.QuerySelectorAll("td")[0].TextContent);
        Assert.Contains("The headline went from 0 to 1: Won: 1 more.", won.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quarters_in_which_no_country_moved_are_folded_and_the_others_name_those_that_did()
    {
        using SmallProject project = new();

        var rows = Page(await project.FilesAsync(), "changes/").QuerySelectorAll(".quarters tbody tr");

        Assert.All(rows, row => Assert.Equal(
            row.QuerySelector("details") is null, row.QuerySelector("th") is not null));
        Assert.Contains(rows, row => row.QuerySelector("summary")?.TextContent.EndsWith(
            ": no country changed its status", StringComparison.Ordinal) == true);
        Assert.Contains(rows, row => row.TextContent.Contains("Won: Averna", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_is_told_with_country_cause_finding_and_source()
    {
        using SmallProject project = new();

        var page = Page(await project.FilesAsync(), "changes/2021-q1/");

        var won = page.GetElementById("won-xaa-20210228")!;
        Assert.Contains("Averna", won.TextContent, StringComparison.Ordinal);
        Assert.Contains("Accredited", won.TextContent, StringComparison.Ordinal);
        Assert.Contains("The act sets the qualification.", won.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.org/averna/act.pdf", won.QuerySelector("a[href^=http]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("#published"));
    }

    [Fact]
    public async Task Quarter_that_was_published_otherwise_shows_both_numbers()
    {
        using var project = Restated();
        var files = await project.FilesAsync();

        var page = Page(files, "changes/2026-q3/");
        var published = page.GetElementById("published")!;
        Assert.Contains("Published: 1 countries", published.TextContent, StringComparison.Ordinal);
        Assert.Equal("0", page.QuerySelectorAll(".quarter__score b")[1].TextContent);
        Assert.Equal(
            [
                "Averna | Status | proCHW policy | One step short",
                "Averna | Policy | 100 (100–100), 100% known | 83.3 (83.3–83.3), 100% known",
                "Averna | Overall | 100 (66.7–100), 67% known | 83.3 (55.6–88.9), 67% known",
            ],
            published.QuerySelectorAll("tbody tr")
                .Select(r => string.Join(" | ", r.Children.Take(4).Select(c => c.TextContent))));
        Assert.EndsWith(
            Release, published.QuerySelector("a[download]")!.GetAttribute("href"), StringComparison.Ordinal);

        var next = Page(files, "changes/2026-q4/");
        Assert.Equal(["1", "0"], next.QuerySelectorAll(".quarter__score b").Select(b => b.TextContent));
        Assert.Contains("Averna", next.GetElementById("corrected-xaa-20260930")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("went from 1 to 0 by what was found", Text(next), StringComparison.Ordinal);

        var row = Page(files, "changes/").QuerySelectorAll(".quarters tbody tr")
            .Single(r => r.QuerySelector("th")?.TextContent == "Q3 2026");
        Assert.Equal(["0", "1"], row.QuerySelectorAll("td.number").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Restated_value_says_what_was_read_since_or_that_a_row_was_corrected()
    {
        using var project = Restated();
        project.Change("data/sources.csv", "primary,2026-10-01\nxbb", "primary,2026-11-11\nxbb");
        project.Change("data/policies.csv", "2020-01,2025-12-31", "2020-01,2024-12-31");
        project.Change("data/sources.csv", "news,2026-10-02", "news,2026-09-01");

        var rows = Page(await project.FilesAsync(), "changes/2026-q3/").QuerySelectorAll("#published tbody tr");

        Assert.Contains("Salaried", rows[0].Children[4].TextContent, StringComparison.Ordinal);
        Assert.Contains("The act puts them on the payroll.", rows[0].Children[4].TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "https://example.org/averna/act.pdf", rows[0].QuerySelector("td a[href^=http]")!.GetAttribute("href"));
        var window = rows.Single(r => r.Children[1].TextContent == "Renewal");
        Assert.Contains("31 December 2025", window.Children[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("31 December 2024", window.Children[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("a row of the tables was corrected", window.Children[4].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_corrected_since_the_last_release_is_not_told_as_a_quarter_to_come()
    {
        using SmallProject project = new();
        Publish(project, "2026-Q4", new DateOnly(2026, 11, 20));
        project.Change("data/assessments.csv", "salaried,policy,yes", "salaried,policy,partial");
        var files = await project.FilesAsync();

        var pending = Page(files, "changes/").QuerySelectorAll(".quarters tbody tr")[0];
        Assert.Equal("Since the release of Q4 2026", pending.QuerySelector("th")!.TextContent);
        var page = Page(files, "changes/2027-q1/");
        Assert.Equal("Since the release of Q4 2026", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Not released yet", page.GetElementById("pending")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById("corrected-xaa-20261120"));
        Assert.Null(Page(files, "changes/2026-q4/").GetElementById("pending"));
    }

    [Fact]
    public async Task Quarter_that_was_published_as_it_is_says_so()
    {
        using SmallProject project = new();
        Publish(project);

        var published = Page(await project.FilesAsync(), "changes/2026-q3/").GetElementById("published")!;

        Assert.Contains("Today's data says the same", published.TextContent, StringComparison.Ordinal);
        Assert.Empty(published.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task Look_back_knows_nothing_of_what_was_published_later()
    {
        using SmallProject project = new();
        Publish(project);

        var result = await SiteBuilder.BuildAsync(
            project.Options with { AsOf = new DateOnly(2026, 8, 1) }, _ => { }, TestContext.Current.CancellationToken);

        Assert.Empty(Page(result.Files, "changes/2026-q3/").QuerySelectorAll("#published"));
    }

    [Fact]
    public async Task Ids_of_the_feed_stay_when_more_is_known()
    {
        using SmallProject project = new();
        var before = Ids(await project.FilesAsync());
        Assert.Equal(before, Ids(await project.FilesAsync()));

        project.Change("data/assessments.csv", "salaried,practice,partial,2025-05", "salaried,practice,yes,2025-05");
        Publish(project);
        var later = await SiteBuilder.BuildAsync(
            project.Options with { AsOf = new DateOnly(2027, 3, 1) }, _ => { }, TestContext.Current.CancellationToken);

        var after = Ids(later.Files);
        Assert.Equal(before.Count, before.Distinct().Count());
        Assert.Equal(after.Count, after.Distinct().Count());
        Assert.Equal(["tag:scoreboard.test,2026:changes/xbb/advanced"], before.Except(after));
        Assert.Contains("tag:scoreboard.test,2026:changes/xbb/won", after);
    }

    [Fact]
    public async Task Entries_of_the_feed_lead_to_their_place_on_a_page()
    {
        using var project = Restated();
        var files = await project.FilesAsync();

        Assert.All(Feed(files).Descendants().Where(e => e.Name.LocalName == "entry"), entry =>
        {
            var link = new Uri(entry.Elements().Single(e => e.Name.LocalName == "link").Attribute("href")!.Value);
            Assert.NotNull(
                Page(files, link.AbsolutePath["/small/".Length..]).GetElementById(link.Fragment.TrimStart('#')));
        });
    }

    [Fact]
    public async Task Strip_of_a_country_tells_each_change_and_links_the_page_it_is_on()
    {
        using SmallProject project = new();
        project.Change("data/assessments.csv", "salaried,practice,partial,2025-05", "salaried,practice,yes,2026-10-20");
        Publish(project, "2026-Q4", new DateOnly(2026, 10, 10));
        var files = await project.FilesAsync();

        var rows = Page(files, "countries/belmora/").QuerySelectorAll("#history ol li");

        Assert.Equal(
            ["since 20 October 2026", "known by 2025"], rows.Select(r => r.QuerySelector("span")!.TextContent));
        Assert.Equal(
            ["2027-q1", "2025-q1"], rows.Select(r => r.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^2]));
        Assert.NotNull(Page(files, "changes/2027-q1/").GetElementById("won-xbb-20261020"));
    }

    [Theory]
    [InlineData("1800-01-01")]
    [InlineData("1976-01-01")]
    [InlineData("2019-06-30")]
    [InlineData("2200-12-31")]
    public async Task Real_site_of_any_day_can_be_made_and_says_what_it_is(string day)
    {
        var result = await SiteBuilder.BuildAsync(
            Repository.Real("output") with
            {
                AsOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
                Today = SmallProject.Day,
            },
            _ => { }, TestContext.Current.CancellationToken);

        Assert.False(result.HasErrors, string.Join('\n', result.Problems.Take(5)));
        var isPast = string.CompareOrdinal(day, "2026") < 0;
        Assert.All(["", "countries/kenya/", "changes/", "renewals/"], path => Assert.Equal(
            isPast, Text(Page(result.Files, path))
                .Contains("A look back: this is what today's data says of", StringComparison.Ordinal)));
    }

    /// <summary>A third quarter published with one country, which by today's data was one step short.</summary>
    private static SmallProject Restated()
    {
        SmallProject project = new();
        Publish(project);
        project.Change("data/assessments.csv", "salaried,policy,yes", "salaried,policy,partial");
        return project;
    }

    private static void Publish(SmallProject project, string name = "2026-Q3", DateOnly? day = null)
    {
        Assert.True(Quarter.TryParse(name, out var quarter));
        var data = Dataset.Load(project.Folder.At("data"), "data", [])!;
        project.Folder.Write(
            $"data/releases/{quarter.Slug}.csv",
            Encoding.UTF8.GetString(NewRelease.Of(quarter, Scores.Of(data, day ?? quarter.End), data)));
    }

    private static IDocument Page(IReadOnlyList<SiteFile> files, string path) =>
        new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(files.Single(f => f.Path == $"{path}index.html").Content));

    private static string Text(IDocument page) => page.Body!.TextContent;

    private static XDocument Feed(IReadOnlyList<SiteFile> files) =>
        XDocument.Parse(Encoding.UTF8.GetString(files.Single(f => f.Path == "changes.atom").Content));

    private static List<string> Ids(IReadOnlyList<SiteFile> files) =>
        [.. Feed(files).Descendants().Where(e => e.Name.LocalName == "entry")
            .Select(e => e.Elements().Single(c => c.Name.LocalName == "id").Value)];
}
