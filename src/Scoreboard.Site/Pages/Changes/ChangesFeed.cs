using Scoreboard.Changes;
using Scoreboard.Dates;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>
/// What changed on the scoreboard, as a feed: the newest changes first, each leading to its place on its quarter's
/// page.
/// </summary>
public static class ChangesFeed
{
    private const int Entries = 60;

    public static SiteFile File(SiteModel site, Words words)
    {
        var phrases = new Phrases(site, words);
        var head = new FeedHead
        {
            Id = TagOf(site),
            Title = words["changes.feed.title"],
            Author = site.SiteSettings.Title,
            Self = new Uri(site.BaseUrl, Routes.ChangesFeed),
            Page = new SiteAddress(words.Language, Routes.Changes).Canonical(site.BaseUrl),
            Updated = site.AsOf,
        };
        var newest = site.Changes.SelectMany(log => log.Changes.Select(change => (log.Quarter, Change: change)))
            .OrderByDescending(e => e.Change.On).ThenBy(e => ChangeRow.IdOf(e.Change), StringComparer.Ordinal)
            .Take(Entries);
        return new SiteFile(
            Routes.ChangesFeed,
            Atom.Write(head, [.. newest.Select(e => Entry(site, words, phrases, e.Quarter, e.Change))]));
    }

    private static FeedEntry Entry(SiteModel site, Words words, Phrases phrases, Quarter quarter, Change change)
    {
        var id = ChangeRow.IdOf(change);
        var page = new SiteAddress(words.Language, Routes.Quarter(quarter)).Canonical(site.BaseUrl);
        return new FeedEntry
        {
            Id = $"{TagOf(site)}/{quarter.Slug}/{id}",
            Updated = change.On,
            Title = words.Format(
                "changes.entry", ("country", phrases.Name(change.Country)), ("cause", phrases.Name(change.Cause))),
            Summary = phrases.Sentence(change),
            Url = new Uri($"{page.AbsoluteUri}#{id}"),
        };
    }

    /// <summary>By the host the settings name, so that a copy elsewhere keeps the ids.</summary>
    private static string TagOf(SiteModel site) => $"tag:{site.SiteSettings.BaseUrl.Host},2026:changes";
}
