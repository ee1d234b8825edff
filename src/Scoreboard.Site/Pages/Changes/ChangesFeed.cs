using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;


namespace Scoreboard.Site.Pages.Changes;

/// <summary>What changed on the scoreboard, as a feed: the newest changes first, each leading to its place on its quarter's page.</summary>
public static class ChangesFeed
{
    public const string Path = "changes.atom";

    private const int Entries = 60;

    public static SiteFile File(SiteModel site, Words words)
    {
        var (phrases, tag) = (new Phrases(site, words), $"tag:{site.Settings.BaseUrl.Host},2026:changes");
        var page = new SiteAddress(words.Language, "changes/").Canonical(site.BaseUrl).AbsoluteUri;
        return new SiteFile(Path, Atom.Write(
            tag, words["changes.feed.title"], site.Settings.Title, new Uri(site.BaseUrl, Path).AbsoluteUri, page, site.AsOf,
            [.. site.Changes
                .SelectMany(log => log.Changes.Select(change => (log.Quarter, Change: change, Id: ChangeRow.IdOf(change))))
                .OrderByDescending(e => e.Change.On).ThenBy(e => e.Id, StringComparer.Ordinal)
                .Take(Entries)
                .Select(e => new FeedEntry(
                    $"{tag}/{e.Quarter.Slug}/{e.Id}", e.Change.On,
                    words.Format("changes.entry", ("country", phrases.Name(e.Change.Country)), ("cause", phrases.Name(e.Change.Cause))), phrases.Sentence(e.Change),
                    new SiteAddress(words.Language, QuarterPageModel.PathOf(e.Quarter)).Canonical(site.BaseUrl).AbsoluteUri + "#" + e.Id))]));
    }
}
