using System.Text;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Tests.Feeds;

public sealed class RenewalCalendarTests(RealSite site)
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public async Task Calendar_of_all_has_every_end_that_has_not_lapsed_as_a_day_of_its_own()
    {
        var expected = site.Scores.Countries.SelectMany(c => c.Windows)
            .Where(w => w.DaysLeft is not null && w.State != RenewalState.Lapsed).Select(w => w.Policy).ToList();

        var events = (await AllAsync(site.Files)).Events.Where(e => e.Status is null).ToList();

        Assert.Equal(expected.Select(p => Uid(p.PolicyId)).Order(StringComparer.Ordinal),
            events.Select(e => e.Uid).Order(StringComparer.Ordinal));
        Assert.All(expected, p =>
        {
            var read = events.Single(e => e.Uid == Uid(p.PolicyId));
            var last = p.EndsOn!.Value.Last;
            Assert.Equal((new ReadDay($"{last:yyyy-MM-dd}", true), new ReadDay($"{last.AddDays(1):yyyy-MM-dd}", true)),
                (read.Start, read.End));
            Assert.Equal(1, read.Days);
            Assert.Contains(p.Title, read.Summary, StringComparison.Ordinal);
            Assert.Contains(
                site.Data.Countries.Single(c => c.Iso3 == p.Iso3).NameIn("en"), read.Summary, StringComparison.Ordinal);
            Assert.Contains(p.Title, read.Description, StringComparison.Ordinal);
            Assert.Equal(p.EndsOn.Value.Day is null,
                read.Description.Contains("exact day is not known", StringComparison.Ordinal));
            Assert.Equal($"https://example.org/renewals/{p.PolicyId}/", read.Url);
            Assert.EndsWith("\n" + read.Url, read.Description, StringComparison.Ordinal);
            Assert.Contains($"renewals/{p.PolicyId}/index.html", site.Files.Keys);
            Assert.Equal(
                [("DISPLAY", "-P90D", read.Summary)], read.Alarms.Select(a => (a.Action, a.Trigger, a.Description)));
        });
    }

    [Fact]
    public async Task Calendar_of_all_cancels_what_is_over_and_was_still_in_it_when_the_first_release_was_made()
    {
        var earliest = RealSite.Day.AddMonths(-site.Data.Settings.Renewal.OverdueMonths);
        var expected = ClosedWindow.Until(RealSite.Day, site.Data, site.Data.Releases)
            .Where(c => c.End.Last >= earliest).Select(c => Uid(c.Policy.PolicyId)).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            (await AllAsync(site.Files)).Events.Where(e => e.Status == "CANCELLED").Select(e => e.Uid)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_calendar_held_once_it_holds_for_good()
    {
        var (now, later) = ((await AllAsync(site.Files)).Events, (await AllAsync(site.Later)).Events);

        Assert.Empty(now.Select(e => e.Uid).Except(later.Select(e => e.Uid)));
        Assert.Empty(Calendars(site.Files).Except(Calendars(site.Later)));
    }

    [Fact]
    public async Task Calendars_of_countries_hold_together_what_that_of_all_holds()
    {
        var paths = Calendars(site.Files)
            .Where(p => p is not (Routes.RenewalCalendar or Routes.CommitmentCalendar)).ToList();

        var read = await Readers.CalendarsAsync(paths.Select(p => site.Files[p]));

        Assert.All(read, c => Assert.NotEmpty(c.Events));
        Assert.All(read, c => Assert.Equal("2.0", c.Version));
        Assert.Equal(read.Count, read.Select(c => c.Name).Distinct().Count());
        Assert.Equal(
            (await AllAsync(site.Files)).Events.Select(e => (e.Uid, e.Start, e.Summary, e.Description, e.Sequence))
                .Order(),
            read.SelectMany(c => c.Events).Select(e => (e.Uid, e.Start, e.Summary, e.Description, e.Sequence)).Order());
    }

    [Fact]
    public void Two_builds_of_one_day_give_the_same_bytes() =>
        Assert.All(Calendars(site.Files).Append("renewals.atom"),
            path => Assert.Equal(site.Files[path], site.Again[path]));

    [Fact]
    public async Task Importing_a_later_calendar_again_updates_and_never_duplicates()
    {
        var (now, later) = ((await AllAsync(site.Files)).Events, (await AllAsync(site.Later)).Events);

        Assert.Equal(now.Count, now.Select(e => e.Uid).Distinct().Count());
        // A calendar program keeps one entry per UID and takes the one whose sequence is not lower.
        Assert.NotEmpty(now.IntersectBy(later.Select(e => e.Uid), e => e.Uid));
        Assert.All(
            now.Join(later, e => e.Uid, e => e.Uid, (a, b) => (a, b)),
            x => Assert.Equal((x.a.Start, x.a.Stamp, x.a.Sequence), (x.b.Start, x.b.Stamp, x.b.Sequence)));
        Assert.Equal(
            now.Union(later).Select(e => (e.Summary.Split(':')[0], e.Url)).Distinct().Count(),
            now.Union(later).Select(e => e.Uid).Distinct().Count());
    }

    [Fact]
    public async Task Stamp_is_a_day_on_which_a_source_was_read()
    {
        var read = site.Data.Sources.Select(s => $"{s.AccessedOn:yyyy-MM-dd}T00:00:00Z").ToHashSet();

        Assert.All((await AllAsync(site.Files)).Events, e => Assert.Contains(e.Stamp, read));
    }

    [Fact]
    public void Lines_end_as_asked_for_and_have_at_most_75_bytes_of_whole_characters() =>
        Assert.All(Calendars(site.Files), path =>
    {
        var text = Strict.GetString(site.Files[path]);

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Strict.GetByteCount(line), 0, 75));
    });

    private static string Uid(string policyId) => $"renewal-{policyId}@example.org";

    private static IEnumerable<string> Calendars(IReadOnlyDictionary<string, byte[]> files) =>
        files.Keys.Where(p => p.EndsWith(".ics", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static async Task<ReadCalendar> AllAsync(IReadOnlyDictionary<string, byte[]> files) =>
        (await Readers.CalendarsAsync(files[Routes.RenewalCalendar]))[0];
}
