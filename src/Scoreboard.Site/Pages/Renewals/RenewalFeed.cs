using Scoreboard.Csv;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>Documents that entered the window, went overdue or were renewed, as a feed.</summary>
public static class RenewalFeed
{
    private const int Entries = 50;

    public static SiteFile File(SiteModel site, Words words)
    {
        var phrases = new Phrases(site, words);
        var head = new FeedHead
        {
            Id = TagOf(site),
            Title = words["renewals.feed.title"],
            Author = site.SiteSettings.Title,
            Self = new Uri(site.BaseUrl, Routes.RenewalFeed),
            Page = new SiteAddress(words.Language, Routes.Renewals).Canonical(site.BaseUrl),
            Updated = site.AsOf,
        };
        return new SiteFile(
            Routes.RenewalFeed,
            Atom.Write(head, [.. site.Events.Take(Entries).Select(e => Entry(site, words, phrases, e))]));
    }

    private static FeedEntry Entry(SiteModel site, Words words, Phrases phrases, RenewalEvent happened)
    {
        var policy = happened.Policy;
        var score = site.Scores.Countries.First(c => c.Country.Iso3 == policy.Iso3);
        var hasPage = score.Windows.Any(w => w.Policy == policy);
        return new FeedEntry
        {
            Id = $"{TagOf(site)}/{policy.PolicyId}/{Spelling.Of(happened.Kind)}",
            Updated = happened.On,
            Title = words.Format(
                TitleKey(happened.Kind), ("country", phrases.Name(score.Country)), ("document", policy.Title)),
            Summary = happened.Successor is { } successor
                ? words.Format("event.renewed.summary", ("document", policy.Title), ("successor", successor.Title))
                : words.Format(
                    SummaryKey(happened.Kind), ("document", policy.Title), ("end", phrases.Date(policy.EndsOn!.Value))),
            Url = new SiteAddress(words.Language, hasPage ? Routes.Window(policy) : Routes.Country(score.Country))
                .Canonical(site.BaseUrl),
        };
    }

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

    /// <summary>By the host the settings name, so that a copy elsewhere keeps the ids.</summary>
    private static string TagOf(SiteModel site) => $"tag:{site.SiteSettings.BaseUrl.Host},2026:renewals";
}
