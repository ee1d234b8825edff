using Scoreboard.Site.Pages;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Feeds;

/// <summary>What changed on the scoreboard, as a feed: the newest changes first, each leading to its place on its quarter's page.</summary>
public static class ChangesFeed
{
    public const string Path = "changes.atom";

    private const int Entries = 60;

    public static SiteFile File(SiteModel site, Words words)
    {
        var frame = new PageFrame(site, words, new SiteAddress(words.Language, ""), "", "", "");
        var page = new SiteAddress(words.Language, "changes/").Canonical(site.BaseUrl).AbsoluteUri;
        return new SiteFile(Path, Atom.Write(
            page, words["changes.feed.title"], site.Settings.Title, new Uri(site.BaseUrl, Path).AbsoluteUri, page, site.AsOf,
            [.. site.Changes
                .SelectMany(log => log.Changes.Select(change => (log, change, row: ChangeRow.Of(frame, change))))
                .OrderByDescending(e => e.change.On).ThenBy(e => e.row.Id, StringComparer.Ordinal)
                .Take(Entries)
                .Select(e => new FeedEntry(
                    $"tag:{site.Settings.BaseUrl.Host},2026:changes/{e.log.Quarter.Slug}/{e.row.Id}", e.change.On,
                    words.Format("changes.entry", ("country", e.row.Country), ("cause", e.row.CauseName)), e.row.What,
                    new SiteAddress(words.Language, QuarterPageModel.PathOf(e.log.Quarter)).Canonical(site.BaseUrl).AbsoluteUri + "#" + e.row.Id))]));
    }
}
