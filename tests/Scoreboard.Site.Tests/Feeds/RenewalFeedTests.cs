using Scoreboard.Csv;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Feeds;

namespace Scoreboard.Site.Tests.Feeds;

public sealed class RenewalFeedTests(RealSite site)
{
    [Fact]
    public async Task Feed_tells_the_newest_events_with_the_days_they_became_known_on()
    {
        var known = Board.Of(site.Data, RealSite.Day).Known;
        var events = RenewalEvent.Until(RealSite.Day, site.Data)
            .OrderByDescending(known.Of).ThenByDescending(e => e.On)
            .ThenBy(e => $"{e.Policy.PolicyId}/{Spelling.Of(e.Kind)}", StringComparer.Ordinal).Take(50).ToList();

        var feed = await ReadAsync(site.Files);

        Assert.Equal(
            events.Select(e => ($"tag:example.org,2026:renewals/{e.Policy.PolicyId}/{Spelling.Of(e.Kind)}",
                $"{known.Of(e):yyyy-MM-dd}T00:00:00Z")),
            feed.Entries!.Select(e => (e.Id, e.Updated)));
        Assert.All(events,
            (e, i) => Assert.Contains(e.Policy.Title, feed.Entries![i].Title.Value, StringComparison.Ordinal));
        Assert.Equal(feed.Entries!.Max(e => e.Updated), feed.Updated);
        Assert.NotEmpty(feed.Authors[0].Name);
    }

    [Fact]
    public async Task Ids_are_unique_and_stay_the_same()
    {
        var (now, later) = (await ReadAsync(site.Files), await ReadAsync(site.Later));

        Assert.Equal(now.Entries!.Count, now.Entries.Select(e => e.Id).Distinct().Count());
        Assert.Equal(now.Id, later.Id);
        var known = now.Entries.ToDictionary(e => e.Id);
        Assert.All(later.Entries!, e => Assert.Equal(e.Updated, known.GetValueOrDefault(e.Id)?.Updated ?? e.Updated));
        Assert.NotEmpty(later.Entries!.Select(e => e.Id).Except(known.Keys));
    }

    [Fact]
    public async Task Both_feeds_keep_their_ids_under_another_address()
    {
        var elsewhere = await SiteBuilder.BuildAsync(
            Repository.Real("output") with { BaseUrl = new Uri("https://example.net/chw/") }, _ =>
                { }, TestContext.Current.CancellationToken);

        foreach (var path in new[] { Routes.RenewalFeed, Routes.ChangesFeed })
        {
            var moved = await Readers.FeedAsync(elsewhere.Files.Single(f => f.Path == path).Content);
            var here = await Readers.FeedAsync(site.Files[path]);
            Assert.Equal(
                here.Entries!.Select(e => e.Id).Prepend(here.Id), moved.Entries!.Select(e => e.Id).Prepend(moved.Id));
            Assert.StartsWith("https://example.net/chw/", moved.Entries![0].Links[0].Href, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Links_are_whole_and_lead_to_pages_of_the_site()
    {
        var feed = await ReadAsync(site.Files);

        Assert.All(feed.Entries!.SelectMany(e => e.Links).Concat(feed.Links), link =>
        {
            Assert.StartsWith("https://example.org/", link.Href, StringComparison.Ordinal);
            var path = link.Href["https://example.org/".Length..];
            Assert.Contains(path.EndsWith('/') ? path + "index.html" : path, site.Files.Keys);
        });
        Assert.Equal("https://example.org/renewals.atom", feed.Links.Single(l => l.Rel == "self").Href);
    }

    [Theory]
    [InlineData("<b>Plan</b> & \"strategy\" 'of' santé, ]]> صحة 😀")]
    [InlineData("")]
    public async Task Another_program_reads_back_the_very_text(string text)
    {
        var feed = await Readers.FeedAsync(Write(text, text + "\u0001\uFFFF"));

        Assert.Equal(text, feed.Entries![0].Title?.Value ?? "");
        Assert.Equal(text, feed.Entries[0].Summary?.Value ?? "");
    }

    [Fact]
    public async Task Feed_without_entries_has_the_day_of_the_site() => Assert.Equal(
        "2026-11-22T00:00:00Z",
        (await Readers.FeedAsync(Atom.Write(Head, []))).Updated);

    private static FeedHead Head { get; } = new()
    {
        Id = "tag:example.org,2026:a",
        Language = "en",
        Title = "A",
        Author = "B",
        Self = new Uri("https://example.org/a"),
        Page = new Uri("https://example.org/"),
        Updated = RealSite.Day,
    };

    private static byte[] Write(string title, string summary) => Atom.Write(Head, [new FeedEntry
    {
        Id = "tag:example.org,2026:a/1",
        Updated = RealSite.Day,
        Title = title,
        Summary = summary,
        Url = new Uri("https://example.org/a"),
    }]);

    private static Task<ReadFeed> ReadAsync(IReadOnlyDictionary<string, byte[]> files) =>
        Readers.FeedAsync(files[Routes.RenewalFeed]);
}
