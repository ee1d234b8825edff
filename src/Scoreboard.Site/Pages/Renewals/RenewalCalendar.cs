using Scoreboard.Changes;
using Scoreboard.Dates;
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
/// <remarks>
/// What once stood in one stays in it: a window that is no more is cancelled there, which takes it out of programs that
/// follow, and a document that ended long ago keeps its day, where it disturbs nobody.
/// </remarks>
public static class RenewalCalendar
{
    private const int AlarmDaysBefore = 90;

    /// <summary>From the site's root; null for a country that has none.</summary>
    public static string? PathOf(SiteModel site, Country country) =>
        site.Board.Scores.Countries.First(c => c.Country == country).Windows.Any(w => Stands(site, w))
        || site.Board.Closed.Any(c => c.Policy.Iso3 == country.Iso3 && Stands(site, c.End))
            ? Routes.CalendarOf(country)
            : null;

    public static IEnumerable<SiteFile> Files(SiteModel site, Words words)
    {
        var phrases = new Phrases(site, words);
        var countries = site.Board.Scores.Countries
            .Select(c => (c.Country, Entries: EntriesOf(site, words, phrases, c)))
            .Where(c => c.Entries.Count > 0).ToList();
        var (product, language) = (phrases.SiteTitle, words.Language.Code);
        yield return File(words, Routes.RenewalCalendar, ICalendar.Write(
            product, language, words["calendar.all"], InOrder(countries.SelectMany(c => c.Entries))));
        foreach (var (country, entries) in countries)
        {
            var calendar = ICalendar.Write(
                product, language, words.Format("calendar.country", ("country", phrases.Name(country))),
                InOrder(entries));
            yield return File(words, Routes.CalendarOf(country), calendar);
            // A program that follows a calendar follows no link: the same stands wherever it was.
            foreach (var slug in country.FormerSlugs)
            {
                yield return File(words, Routes.CalendarOf(slug), calendar);
            }
        }
    }

    private static SiteFile File(Words words, string path, byte[] calendar) =>
        new(SiteAddress.FileIn(words.Language, path), calendar);

    private static IOrderedEnumerable<CalendarEntry> InOrder(IEnumerable<CalendarEntry> entries) =>
        entries.OrderBy(e => e.On).ThenBy(e => e.Uid, StringComparer.Ordinal);

    private static List<CalendarEntry> EntriesOf(SiteModel site, Words words, Phrases phrases, CountryScore score) =>
    [
        .. score.Windows.Where(w => Stands(site, w)).Select(w => Entry(site, words, phrases, score, w)),
        .. site.Board.Closed.Where(c => c.Policy.Iso3 == score.Country.Iso3 && Stands(site, c.End))
            .Select(c => Entry(site, words, phrases, score, c)),
    ];

    private static bool Stands(SiteModel site, RenewalWindow window) =>
        window.Policy.EndsOn is { } end && Stands(site, end);

    /// <summary>Whether a document had not lapsed yet when the scoreboard was first published.</summary>
    private static bool Stands(SiteModel site, PartialDate end) =>
        end.Last >= site.Board.PublishedSince.AddMonths(-site.Board.Settings.Renewal.OverdueMonths);

    private static CalendarEntry Entry(
        SiteModel site, Words words, Phrases phrases, CountryScore score, RenewalWindow window)
    {
        var policy = window.Policy;
        var (country, document, end) = (phrases.Name(score.Country), phrases.Title(policy), phrases.End(policy));
        var precision = policy.EndsOn!.Value.Day is null ? " " + words["calendar.precision"] : "";
        var description = words.Format(
            "calendar.description", ("document", document), ("end", end), ("ask", phrases.Asks(score)));
        var newest = NewestDay.Of(site.Board.Data, site.Board.Releases, score, policy);
        return Entry(site, words, policy, policy.EndsOn.Value, newest) with
        {
            Summary = words.Format("calendar.summary", ("country", country), ("document", document), ("end", end)),
            Description = $"{description}{precision}\n{AddressOf(site, words, policy).AbsoluteUri}",
        };
    }

    private static CalendarEntry Entry(
        SiteModel site, Words words, Phrases phrases, CountryScore score, ClosedWindow closed) =>
        Entry(site, words, closed.Policy, closed.End, NewestDay.Of(site.Board.Data, site.Board.Releases, closed)) with
        {
            Summary = words.Format(
                "calendar.closed", ("country", phrases.Name(score.Country)),
                ("document", phrases.Title(closed.Policy))),
            Description = $"{phrases.Sentence(closed)}\n{AddressOf(site, words, closed.Policy).AbsoluteUri}",
            IsCancelled = true,
        };

    /// <summary>What an entry is known by: neither a new address nor another id makes another of it.</summary>
    private static CalendarEntry Entry(
        SiteModel site, Words words, Policy policy, PartialDate end, DateOnly stamp) => new()
        {
            Uid = $"renewal-{policy.FirstId}@{site.SiteSettings.IdAuthority.Split(',')[0]}",
            On = end.Last,
            Stamp = stamp,
            Summary = "",
            Description = "",
            Url = AddressOf(site, words, policy),
            AlarmDaysBefore = AlarmDaysBefore,
        };

    private static Uri AddressOf(SiteModel site, Words words, Policy policy) =>
        new SiteAddress(words.Language, Routes.Window(policy)).Canonical(site.BaseUrl);
}
