using Scoreboard.Data;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>The ends of documents as calendars: one of all countries, and one for each that has any.</summary>
public static class RenewalCalendar
{
    private const int AlarmDaysBefore = 90;

    public static bool HasEvents(CountryScore score) => score.Windows.Any(IsEvent);

    public static IEnumerable<SiteFile> Files(SiteModel site, Words words)
    {
        var phrases = new Phrases(site, words);
        var countries = site.Scores.Countries.Where(HasEvents).ToList();
        yield return new SiteFile(Routes.RenewalCalendar, ICalendar.Write(
            words["calendar.all"],
            countries.SelectMany(c => c.Windows.Where(IsEvent).Select(w => Entry(site, words, phrases, c, w)))
                .OrderBy(e => e.On).ThenBy(e => e.Uid, StringComparer.Ordinal)));
        foreach (var country in countries)
        {
            yield return new SiteFile(Routes.CalendarOf(country.Country), ICalendar.Write(
                words.Format("calendar.country", ("country", phrases.Name(country.Country))),
                country.Windows.Where(IsEvent).Select(w => Entry(site, words, phrases, country, w))
                    .OrderBy(e => e.On).ThenBy(e => e.Uid, StringComparer.Ordinal)));
        }
    }

    /// <summary>A document that ended long ago was probably replaced: nobody needs its day in a calendar.</summary>
    private static bool IsEvent(RenewalWindow window) =>
        window.DaysLeft is not null && window.State != RenewalState.Lapsed;

    private static CalendarEntry Entry(
        SiteModel site, Words words, Phrases phrases, CountryScore score, RenewalWindow window)
    {
        var policy = window.Policy;
        var (country, document, end) = (phrases.Name(score.Country), policy.Title, phrases.End(policy));
        var address = new SiteAddress(words.Language, Routes.Window(policy)).Canonical(site.BaseUrl);
        var precision = policy.EndsOn!.Value.Day is null ? " " + words["calendar.precision"] : "";
        var description = words.Format(
            "calendar.description", ("document", document), ("end", end), ("ask", phrases.Asks(score)));
        return new CalendarEntry
        {
            Uid = $"renewal-{policy.PolicyId}@{site.SiteSettings.BaseUrl.Host}",
            On = policy.EndsOn.Value.Last,
            Stamp = Checked(site.Data, score, policy),
            Summary = words.Format("calendar.summary", ("country", country), ("document", document), ("end", end)),
            Description = $"{description}{precision}\n{address.AbsoluteUri}",
            Url = address,
            AlarmDaysBefore = AlarmDaysBefore,
        };
    }

    /// <summary>
    /// The day the newest source was read of all that the entry rests on: for the end, and for what to ask for.
    /// </summary>
    private static DateOnly Checked(Dataset data, CountryScore score, Policy policy)
    {
        var required = data.Criteria.Where(c => c.IsRequired)
            .Select(c => score.Best.Facts.GetValueOrDefault(c.CriterionId)?.Assessment.SourceId).OfType<string>();
        return policy.SourceIds.Concat(required).Max(id => data.SourceById[id].AccessedOn);
    }
}
