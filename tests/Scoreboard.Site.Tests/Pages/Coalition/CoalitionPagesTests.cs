using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Tests.Pages.Coalition;

public sealed class CoalitionPagesTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Site_without_a_coalition_has_neither_its_pages_nor_links_to_them()
    {
        Directory.Delete(_project.Folder.At($"data/{CoalitionTables.Folder}"), recursive: true);

        var files = await _project.FilesAsync();

        Assert.DoesNotContain(files, f => f.Path.Contains("coalition", StringComparison.Ordinal)
            || f.Path.StartsWith("commitments", StringComparison.Ordinal));
        Assert.All(
            files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)),
            f => Assert.DoesNotContain(Parse(f).QuerySelectorAll<IHtmlAnchorElement>("a"),
                a => a.GetAttribute("href")!.Contains("coalition/", StringComparison.Ordinal)));
        Assert.Null(Page(files, "renewals/index.html").QuerySelector("#unattended"));
        Assert.Null(Page(files, "countries/averna/index.html").QuerySelector("#team"));
    }

    [Fact]
    public async Task What_was_due_and_of_which_nothing_was_found_is_told_apart_from_what_was_missed()
    {
        var page = Page(await _project.FilesAsync(), "coalition/commitments/index.html");

        Assert.Equal("Due, outcome not known", StandingOf(page, "xbb-pay-2025"));
        Assert.Equal("Missed", StandingOf(page, "xbb-register-2024"));
        Assert.Equal("Kept, November 2024", StandingOf(page, "xaa-train-2024"));
        Assert.Contains("1 kept and 1 missed", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_name_the_workers_stands_apart_and_counts_nowhere()
    {
        var page = Page(await _project.FilesAsync(), "coalition/commitments/index.html");

        Assert.NotNull(page.QuerySelector("#in-general #hand-in-hand-billion"));
        Assert.Null(page.QuerySelector("[data-scorecard] #hand-in-hand-billion"));
        Assert.StartsWith("5 commitments:", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bar_never_grows_beyond_what_was_promised()
    {
        _project.Change("data/coalition/commitments.csv", "1000,1000,2024-11", "1000,3000,2024-11");

        var page = Page(await _project.FilesAsync(), "coalition/commitments/index.html");

        Assert.Equal("100", page.QuerySelector("#xaa-train-2024 .sharebar__share")!.GetAttribute("width"));
        Assert.Equal("40", page.QuerySelector("#xaa-budget-2026 .sharebar__share")!.GetAttribute("width"));
    }

    [Fact]
    public async Task Window_of_which_nobody_is_known_says_so_wherever_it_stands()
    {
        var files = await _project.FilesAsync();

        Assert.Equal(
            ["xbb-health-plan-2020"],
            Page(files, "renewals/index.html").QuerySelectorAll("tr[data-nobody]").Select(r => r.Id));
        Assert.Contains("Nobody is known", Team(files, "renewals/xbb-health-plan-2020/"), StringComparison.Ordinal);
        Assert.Contains("nobody known is not nobody", Team(files, "countries/belmora/"), StringComparison.Ordinal);
        Assert.Contains("Put the salaries", Team(files, "renewals/xaa-chw-policy-2021/"), StringComparison.Ordinal);
        Assert.Contains(
            "xbb-health-plan-2020",
            Page(files, "coalition/alignment/index.html").QuerySelector("#gaps a")!.GetAttribute("href")!,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_past_its_day_without_an_outcome_asks_for_a_look()
    {
        var page = Page(await _project.FilesAsync(), "coalition/decisions/index.html");

        Assert.Equal(
            ["ask-belmora-2024"],
            page.QuerySelectorAll(".decision:has(.decision__look)").Select(d => d.Id));
    }

    [Fact]
    public async Task Feed_has_what_was_kept_and_missed_and_the_calendar_what_is_due()
    {
        var files = await _project.FilesAsync();

        var feed = Encoding.UTF8.GetString(files.Single(f => f.Path == "commitments.atom").Content);
        var calendar = Encoding.UTF8.GetString(files.Single(f => f.Path == "commitments.ics").Content);

        Assert.Contains(":commitments/xaa-train-2024/kept", feed, StringComparison.Ordinal);
        Assert.Contains(":commitments/xbb-register-2024/missed", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("xbb-pay-2025", feed, StringComparison.Ordinal);
        Assert.Contains("UID:commitment-xaa-budget-2026@", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261231", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_meeting_the_page_says_what_is_missing()
    {
        var header = File.ReadLines(_project.Folder.At("data/coalition/meetings.csv")).First();
        _project.Folder.Write("data/coalition/meetings.csv", header + "\n");

        var rhythm = Page(await _project.FilesAsync(), "coalition/index.html").QuerySelector("#rhythm")!;

        Assert.Null(rhythm.QuerySelector("table"));
        Assert.Contains("No meeting has been published yet", rhythm.TextContent, StringComparison.Ordinal);
    }

    private static string Team(IReadOnlyList<SiteFile> files, string page) =>
        Page(files, $"{page}index.html").QuerySelector("#team")!.TextContent;

    private static string StandingOf(IHtmlDocument page, string commitment) =>
        page.QuerySelector($"#{commitment} .standing")!.TextContent.Trim();

    private static IHtmlDocument Page(IReadOnlyList<SiteFile> files, string path) =>
        Parse(files.Single(f => f.Path == path));

    private static IHtmlDocument Parse(SiteFile file) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content));
}
