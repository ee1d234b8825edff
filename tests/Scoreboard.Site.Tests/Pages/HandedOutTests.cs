using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>What was handed out once, be it an address, an entry of a calendar or of a feed, stays good.</summary>
public sealed class HandedOutTests : IDisposable
{
    private const string Policies = "data/policies.csv";
    private const string Window = "renewals/xaa-chw-policy-2021/index.html";
    private const string Calendar = "countries/averna/renewals.ics";
    private const string Note = "\"Renewed once, in time.\",";

    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Page_of_a_window_stays_when_its_document_is_succeeded_and_says_by_what()
    {
        Succeed();
        var files = await _project.FilesAsync();

        var page = Page(files, Window);

        Assert.Equal("Community Health Policy 2021-2027", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            "closed: Community Health Policy 2021-2027 was succeeded by The next policy (1 November 2026)",
            page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "The next policy",
            page.QuerySelectorAll("#today a").Select(a => a.TextContent));
        Assert.Equal("https://example.org/averna/act.pdf", page.QuerySelector("a[href^=http]")!.GetAttribute("href"));
        var renewed = Entries(files, "renewals.atom").Single(
            e => e.Id.EndsWith("xaa-chw-policy-2021/renewed", StringComparison.Ordinal));
        Assert.Equal("https://scoreboard.test/small/renewals/xaa-chw-policy-2021/", renewed.Link);
    }

    [Fact]
    public async Task Entry_of_a_calendar_is_cancelled_there_and_newer_than_what_was_handed_out()
    {
        var open = await EntryAsync(await _project.FilesAsync());
        Succeed();
        var closed = await EntryAsync(await _project.FilesAsync());

        Assert.Equal((open.Uid, open.Start), (closed.Uid, closed.Start));
        Assert.Equal((null, "CANCELLED"), (open.Status, closed.Status));
        Assert.True(closed.Sequence > open.Sequence, $"{closed.Sequence} after {open.Sequence}");
        Assert.Empty(closed.Alarms);
        Assert.Contains("was succeeded by The next policy", closed.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_of_what_a_release_said_makes_the_entry_newer()
    {
        Publish();
        var published = await EntryAsync(await _project.FilesAsync());
        _project.Change(Policies, "2021,2027,in_force", "2021,2028,in_force");

        var corrected = await EntryAsync(await _project.FilesAsync());

        Assert.Equal("2028-12-31", corrected.Start.Day);
        Assert.True(corrected.Sequence > published.Sequence, $"{corrected.Sequence} after {published.Sequence}");
        Assert.True(string.CompareOrdinal(corrected.Stamp, published.Stamp) > 0);
        Assert.Equal(corrected.Stamp, corrected.Modified);
    }

    [Fact]
    public async Task Calendar_says_how_often_to_ask_again()
    {
        var calendar = (await Readers.CalendarsAsync(Content(await _project.FilesAsync(), Calendar)))[0];

        Assert.Equal(("P1D", "P1D"), (calendar.Refresh, calendar.Ttl));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("renewals/index.html")]
    [InlineData("countries/averna/index.html")]
    [InlineData(Window)]
    public async Task Beside_each_download_of_a_calendar_is_a_way_to_follow_it(string path)
    {
        var page = Page(await _project.FilesAsync(), path);

        Assert.All(page.QuerySelectorAll("a[href$='renewals.ics']:not([href^=webcal])"), download =>
        {
            var here = new Uri($"https://scoreboard.test/small/{path}");
            var name = new Uri(here, download.GetAttribute("href")).AbsolutePath;
            Assert.Equal($"webcal://scoreboard.test{name}", download.NextElementSibling!.GetAttribute("href"));
        });
        Assert.NotEmpty(page.QuerySelectorAll("a[href^=webcal]"));
    }

    [Fact]
    public async Task Address_of_a_document_that_has_another_id_leads_on()
    {
        _project.Change(Policies, Note, $"{Note}xaa-first;xaa-second");
        var files = await _project.FilesAsync();

        Assert.All(["xaa-first", "xaa-second"], former => AssertLeadsOn(
            files, $"renewals/{former}/index.html", "../../renewals/xaa-chw-policy-2021/index.html",
            "https://scoreboard.test/small/renewals/xaa-chw-policy-2021/"));
        Assert.Equal("renewal-xaa-first@scoreboard.test", (await EntryAsync(files)).Uid);
    }

    [Fact]
    public async Task Addresses_of_a_country_that_has_another_slug_lead_on_and_its_calendar_is_where_it_was()
    {
        _project.Folder.Write(
            "input/words/en/share.md", "---\nfor: country\ntitle: Share\ndescription: Say it.\n---\nSay it.\n");
        _project.Change("data/countries.csv", "low income,yes,", "low income,yes,avernia");
        var files = await _project.FilesAsync();

        AssertLeadsOn(
            files, "countries/avernia/index.html", "../../countries/averna/index.html",
            "https://scoreboard.test/small/countries/averna/");
        AssertLeadsOn(
            files, "countries/avernia/words/index.html", "../../../countries/averna/words/index.html",
            "https://scoreboard.test/small/countries/averna/words/");
        Assert.Equal(Content(files, Calendar), Content(files, "countries/avernia/renewals.ics"));
        Assert.DoesNotContain(
            "avernia", Encoding.UTF8.GetString(Content(files, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Theory]
    // The site moves for good, a title is mended, a date is corrected, a document gets another id.
    [InlineData("data/scoreboard.json", "https://scoreboard.test/small/", "https://scoreboard.example.net/")]
    [InlineData(Policies, "Community Health Policy 2021-2027", "The policy of 2021")]
    [InlineData("data/assessments.csv", "yes,2021-02-28", "yes,2021-05-03")]
    [InlineData(
        Policies, "xaa-chw-policy-2015,XAA,Community Health Policy 2015-2020",
        "xaa-chw-policy-2015,XAA,Another title")]
    public async Task No_correction_and_no_new_address_makes_another_entry_of_one_that_was_read(
        string file, string from, string to)
    {
        var before = await _project.FilesAsync();
        _project.Change(file, from, to);
        var after = await _project.FilesAsync();

        Assert.All(
            ["renewals.atom", "changes.atom"],
            feed => Assert.Equal(Ids(before, feed), Ids(after, feed)));
        Assert.Equal((await EntryAsync(before)).Uid, (await EntryAsync(after)).Uid);
    }

    [Fact]
    public async Task What_became_known_last_comes_first_however_long_ago_it_was()
    {
        _project.Add(
            "data/sources.csv", "source_id,title,year,url,kind,accessed_on",
            "xbb-decree,A decree,2017,https://example.org/decree,primary,2026-11-20");
        _project.Add(
            "data/assessments.csv", "iso3,cadre_id,criterion,verdict,effective_on,note,source_id",
            "XBB,xbb-volunteer,accredited,yes,2017-04-02,A decree says so.,xbb-decree");

        var newest = Entries(await _project.FilesAsync(), "changes.atom")[0];

        Assert.Equal("2026-11-20T00:00:00Z", newest.Updated);
        Assert.StartsWith("tag:scoreboard.test,2026:changes/xbb/", newest.Id, StringComparison.Ordinal);
        Assert.Contains("(2 April 2017)", newest.Summary, StringComparison.Ordinal);
    }

    private static void AssertLeadsOn(IReadOnlyList<SiteFile> files, string from, string href, string canonical)
    {
        var page = Page(files, from);
        Assert.Equal($"0; url={href}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(href, page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal(canonical, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    /// <summary>A document that takes the place of the one in force.</summary>
    private void Succeed()
    {
        _project.Add(
            "data/sources.csv", "source_id,title,year,url,kind,accessed_on",
            "xaa-next,The next policy,2026,https://example.org/next,primary,2026-11-10");
        _project.Add(
            Policies, "policy_id,iso3,title,kind,focus,starts_on,ends_on,status,supersedes,source_ids",
            "xaa-next,XAA,The next policy,policy,community,2026-11-01,2031,in_force,xaa-chw-policy-2021,"
            + "xaa-act-2021;xaa-next");
    }

    private void Publish()
    {
        var (quarter, day) = (new Quarter(2026, 4), new DateOnly(2026, 11, 20));
        var data = Dataset.Load(_project.Folder.At("data"), "data", [])!;
        _project.Folder.Write(
            $"data/releases/{quarter.Slug}.csv",
            Encoding.UTF8.GetString(NewRelease.Of(quarter, Scores.Of(data, day), data)));
    }

    private static async Task<ReadEvent> EntryAsync(IReadOnlyList<SiteFile> files) =>
        (await Readers.CalendarsAsync(Content(files, Calendar)))[0].Events.Single(e => e.Url.EndsWith(
            "/renewals/xaa-chw-policy-2021/", StringComparison.Ordinal));

    private static List<string> Ids(IReadOnlyList<SiteFile> files, string feed) =>
        [.. Entries(files, feed).Select(e => e.Id).Order(StringComparer.Ordinal)];

    private static List<(string Id, string Updated, string Summary, string Link)> Entries(
        IReadOnlyList<SiteFile> files, string feed)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        return
        [
            .. XDocument.Parse(Encoding.UTF8.GetString(Content(files, feed))).Descendants(atom + "entry").Select(e => (
                e.Element(atom + "id")!.Value, e.Element(atom + "updated")!.Value, e.Element(atom + "summary")!.Value,
                e.Element(atom + "link")!.Attribute("href")!.Value)),
        ];
    }

    private static IDocument Page(IReadOnlyList<SiteFile> files, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Content(files, path)));

    private static byte[] Content(IReadOnlyList<SiteFile> files, string path) =>
        files.Single(f => f.Path == path).Content;
}
