using Scoreboard.Changes;
using Scoreboard.Dates;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>
/// What changed on the scoreboard, as a feed: what became known last comes first, each change leading to its place on
/// its quarter's page.
/// </summary>
public static class ChangesFeed
{
    private const int Entries = 60;

    public static SiteFile File(SiteModel site, Words words)
    {
        PageFrame frame = new(
            site, words, new SiteAddress(words.Language, Routes.Changes), words["changes.feed.title"], "");
        SiteFeed feed = new(frame, Routes.ChangesFeed, "changes");
        var newest = EntriesOf(feed)
            .OrderByDescending(e => e.Entry.Updated).ThenByDescending(e => e.On)
            .ThenBy(e => e.Entry.Id, StringComparer.Ordinal).Take(Entries);
        return feed.File(newest.Select(e => e.Entry));
    }

    private static IEnumerable<(DateOnly On, FeedEntry Entry)> EntriesOf(SiteFeed feed)
    {
        var (site, words, phrases) = (feed.Frame.Site, feed.Frame.Words, feed.Frame.Phrases);
        var (ids, known) = (FeedIds.Of(site.Board.Changes.SelectMany(log => log.Changes)), site.Board.Known);
        return from log in site.Board.Changes
               from change in log.Changes
               select (change.On, Entry: new FeedEntry
               {
                   Id = feed.IdOf(ids[change]),
                   Updated = known.Of(change),
                   Title = words.Format(
                       "changes.entry", ("country", phrases.Name(change.Country)),
                       ("cause", phrases.Name(change.Cause))),
                   Summary = words.Format(
                       "feed.summary", ("what", phrases.Sentence(change)), ("date", phrases.Date(change.On))),
                   Url = AddressOf(site, words, log.Quarter, change),
               });
    }

    private static Uri AddressOf(SiteModel site, Words words, Quarter quarter, Change change)
    {
        var page = new SiteAddress(words.Language, Routes.Quarter(quarter)).Canonical(site.BaseUrl);
        return new Uri($"{page.AbsoluteUri}#{ChangeRow.IdOf(change)}");
    }
}
