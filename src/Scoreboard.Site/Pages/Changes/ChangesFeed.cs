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
        var phrases = new Phrases(site, words);
        var head = new FeedHead
        {
            Id = TagOf(site, words),
            Title = words["changes.feed.title"],
            Author = words.OfData("site.title", site.SiteSettings.Title),
            Language = words.Language.Code,
            Self = new Uri(site.BaseUrl, SiteAddress.FileIn(words.Language, Routes.ChangesFeed)),
            Page = new SiteAddress(words.Language, Routes.Changes).Canonical(site.BaseUrl),
            Updated = site.AsOf,
        };
        var newest = EntriesOf(site, words, phrases)
            .OrderByDescending(e => e.Entry.Updated).ThenByDescending(e => e.On)
            .ThenBy(e => e.Entry.Id, StringComparer.Ordinal).Take(Entries);
        return new SiteFile(
            SiteAddress.FileIn(words.Language, Routes.ChangesFeed), Atom.Write(head, [.. newest.Select(e => e.Entry)]));
    }

    private static IEnumerable<(DateOnly On, FeedEntry Entry)> EntriesOf(SiteModel site, Words words, Phrases phrases)
    {
        var (ids, known) = (FeedIds.Of(site.Changes.SelectMany(log => log.Changes)), site.Known);
        return from log in site.Changes
               from change in log.Changes
               select (change.On, Entry: new FeedEntry
               {
                   Id = $"{TagOf(site, words)}/{ids[change]}",
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

    /// <summary>By who mints the ids, not by where the site is: a copy or a new address keeps them.</summary>
    private static string TagOf(SiteModel site, Words words) =>
        $"tag:{site.SiteSettings.IdAuthority}:{words.Language.Folder}changes";
}
