using Scoreboard.Csv;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>
/// Documents that entered the window, went overdue or were renewed, as a feed: what became known last comes first.
/// </summary>
public static class RenewalFeed
{
    private const int Entries = 50;

    public static SiteFile File(SiteModel site, Words words)
    {
        PageFrame frame = new(
            site, words, new SiteAddress(words.Language, Routes.Renewals), words["renewals.feed.title"], "");
        SiteFeed feed = new(frame, Routes.RenewalFeed, "renewals");
        var (known, withPage) = (site.Board.Known, site.WithWindowPage.ToHashSet());
        var newest = site.Board.Events
            .Select(e => (e.On, Entry: Entry(feed, e, withPage) with { Updated = known.Of(e) }))
            .OrderByDescending(e => e.Entry.Updated).ThenByDescending(e => e.On)
            .ThenBy(e => e.Entry.Id, StringComparer.Ordinal).Take(Entries);
        return feed.File(newest.Select(e => e.Entry));
    }

    private static FeedEntry Entry(SiteFeed feed, RenewalEvent happened, HashSet<Policy> withPage)
    {
        var (site, words, phrases) = (feed.Frame.Site, feed.Frame.Words, feed.Frame.Phrases);
        var policy = happened.Policy;
        var country = site.Board.Data.CountryById[policy.Iso3];
        return new FeedEntry
        {
            Id = feed.IdOf($"{policy.FirstId}/{Spelling.Of(happened.Kind)}"),
            Updated = happened.On,
            Title = words.Format(
                TitleKey(happened.Kind), ("country", phrases.Name(country)), ("document", phrases.Title(policy))),
            Summary = words.Format(
                "feed.summary", ("what", SummaryOf(words, phrases, happened)), ("date", phrases.Date(happened.On))),
            Url = new SiteAddress(
                words.Language, withPage.Contains(policy) ? Routes.Window(policy) : Routes.Country(country))
                .Canonical(site.BaseUrl),
        };
    }

    private static string SummaryOf(Words words, Phrases phrases, RenewalEvent happened) =>
        happened.Successor is { } successor
            ? words.Format(
                "event.renewed.summary", ("document", phrases.Title(happened.Policy)),
                ("successor", phrases.Title(successor)))
            : words.Format(
                SummaryKey(happened.Kind), ("document", phrases.Title(happened.Policy)),
                ("end", phrases.Date(happened.Policy.EndsOn!.Value)));

    private static string TitleKey(RenewalEventKind kind) => kind switch
    {
        RenewalEventKind.Entered => "event.entered.title",
        RenewalEventKind.Overdue => "event.overdue.title",
        RenewalEventKind.Renewed => "event.renewed.title",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Where no successor is known.</summary>
    private static string SummaryKey(RenewalEventKind kind) => kind switch
    {
        RenewalEventKind.Entered => "event.entered.summary",
        RenewalEventKind.Overdue => "event.overdue.summary",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
