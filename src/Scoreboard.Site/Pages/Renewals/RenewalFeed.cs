using Scoreboard.Csv;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;


namespace Scoreboard.Site.Pages.Renewals;

/// <summary>Documents that entered the window, went overdue or were renewed, as a feed.</summary>
public static class RenewalFeed
{
    public const string Path = "renewals.atom";

    private const int Entries = 50;

    public static SiteFile File(SiteModel site, Words words)
    {
        var phrases = new Phrases(site, words);
        var page = new SiteAddress(words.Language, "renewals/").Canonical(site.BaseUrl).AbsoluteUri;
        return new SiteFile(Path, Atom.Write(
            $"tag:{site.Settings.BaseUrl.Host},2026:renewals", words["renewals.feed.title"], site.Settings.Title, new Uri(site.BaseUrl, Path).AbsoluteUri, page, site.AsOf,
            [.. site.Events.Take(Entries).Select(e => Entry(site, words, phrases, e))]));
    }

    private static FeedEntry Entry(SiteModel site, Words words, Phrases phrases, RenewalEvent happened)
    {
        var policy = happened.Policy;
        var score = site.Scores.Countries.First(c => c.Country.Iso3 == policy.Iso3);
        var hasPage = score.Windows.Any(w => w.Policy == policy);
        var address = new SiteAddress(words.Language, hasPage ? WindowRow.PathOf(policy) : $"countries/{score.Country.Slug}/");
        var kind = Spelling.Of(happened.Kind);
        return new FeedEntry(
            $"tag:{site.Settings.BaseUrl.Host},2026:renewals/{policy.PolicyId}/{kind}", happened.On,
            words.Format($"event.{kind}.title", ("country", phrases.Name(score.Country)), ("document", policy.Title)),
            happened.Successor is { } successor
                ? words.Format("event.renewed.summary", ("document", policy.Title), ("successor", successor.Title))
                : words.Format($"event.{kind}.summary", ("document", policy.Title), ("end", phrases.Date(policy.EndsOn!.Value))),
            address.Canonical(site.BaseUrl).AbsoluteUri);
    }
}
