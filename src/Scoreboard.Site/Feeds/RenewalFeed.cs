using Scoreboard.Reading;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Feeds;

/// <summary>Documents that entered the window, went overdue or were renewed, as a feed.</summary>
public static class RenewalFeed
{
    public const string Path = "renewals.atom";

    private const int Entries = 50;

    public static SiteFile File(SiteModel site, Words words)
    {
        var frame = new PageFrame(site, words, new SiteAddress(words.Language, ""), "", "", "");
        var page = new SiteAddress(words.Language, "renewals/").Canonical(site.BaseUrl).AbsoluteUri;
        return new SiteFile(Path, Atom.Write(
            $"tag:{site.Settings.BaseUrl.Host},2026:renewals", words["renewals.feed.title"], site.Settings.Title, new Uri(site.BaseUrl, Path).AbsoluteUri, page, site.AsOf,
            [.. RenewalEvent.Until(site.AsOf, site.Data).Take(Entries).Select(e => Entry(frame, e))]));
    }

    private static FeedEntry Entry(PageFrame frame, RenewalEvent happened)
    {
        var (site, words, policy) = (frame.Site, frame.Words, happened.Policy);
        var score = site.Scores.Countries.First(c => c.Country.Iso3 == policy.Iso3);
        var hasPage = score.Windows.Any(w => w.Policy == policy && policy.EndsOn is not null);
        var address = new SiteAddress(words.Language, hasPage ? WindowRow.PathOf(policy) : $"countries/{score.Country.Slug}/");
        var kind = Spelling.Of(happened.Kind);
        return new FeedEntry(
            $"tag:{site.Settings.BaseUrl.Host},2026:renewals/{policy.PolicyId}/{kind}", happened.On,
            words.Format($"event.{kind}.title", ("country", frame.Phrases.Name(score.Country)), ("document", policy.Title)),
            happened.Successor is { } successor
                ? words.Format("event.renewed.summary", ("document", policy.Title), ("successor", successor.Title))
                : words.Format($"event.{kind}.summary", ("document", policy.Title), ("end", frame.Phrases.Date(policy.EndsOn!.Value))),
            address.Canonical(site.BaseUrl).AbsoluteUri);
    }
}
