using FsCheck.Fluent;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

public class ChangeLogTests
{
    private static readonly string[] Known =
        ["xaa-chw accredited yes 2018", "xaa-chw salaried partial 2019", "xbb-volunteer accredited partial 2020-05-10"];

    private static Dataset Real { get; } = Dataset.Load(Repository.FirstData, "data", [])!;

    [Theory]
    [InlineData("won xaa-chw 2021-04-01", "xaa-chw salaried yes 2021-04")]
    [InlineData("newly_assessed xaa-chw 2021-01-01", "xaa-chw salaried yes xaa-act-2021")]
    [InlineData("advanced xbb-volunteer 2021-06-30", "xbb-volunteer salaried yes 2021-06-30")]
    [InlineData("fell_back xaa-chw 2021-04-01", "xaa-chw salaried no 2021-04")]
    [InlineData("lost xaa-chw 2022-02-01", "xaa-chw salaried yes 2017", "xaa-chw salaried partial 2022-02")]
    public void Change_of_a_status_has_its_cause(string expected, params string[] more)
    {
        var logs = All(TimeData.Of(
            [.. Known.Where(r => more.Length < 2 || !r.Contains("salaried", StringComparison.Ordinal)), .. more]));

        var parts = expected.Split(' ');
        var change = Assert.Single(
            logs.SelectMany(l => l.Changes), c => c.Policy is null && c.On >= new DateOnly(2021, 1, 1));
        Assert.Equal(
            (parts[0], parts[1], Sample.Day(parts[2])),
            (Spelling.Of(change.Cause), change.Facts[0].Assessment.CadreId, change.On));
    }

    [Fact]
    public void First_finding_that_nothing_is_met_moves_no_country_up()
    {
        var changes = All(TimeData.Of("xbb-volunteer accredited no 2021", "xbb-volunteer salaried no 2022-03-01"))
            .SelectMany(l => l.Changes).Where(c => c.Country.Iso3 == "XBB");

        Assert.Equal(
            (ChangeCause.NewlyAssessed, Status.NotYet), (Assert.Single(changes).Cause, Assert.Single(changes).To));
    }

    [Fact]
    public void Documents_enter_the_window_and_are_renewed()
    {
        var changes = All(TimeData.Of()).SelectMany(l => l.Changes)
            .Select(c => (c.Cause, c.On, c.Policy!.PolicyId, c.Successor?.PolicyId));

        Assert.Equal(
            [
                (ChangeCause.EnteredWindow, new DateOnly(2026, 7, 1), "xaa-chw-policy-2021", null),
                (ChangeCause.Renewed, new DateOnly(2021, 1, 1), "xaa-chw-policy-2015", "xaa-chw-policy-2021"),
                (ChangeCause.EnteredWindow, new DateOnly(2019, 7, 1), "xaa-chw-policy-2015", null),
            ],
            changes);
    }

    [Fact]
    public void What_happens_to_a_document_on_the_day_of_a_release_belongs_to_its_quarter_and_to_no_other()
    {
        // The policy of 2021 enters its window on 1 July 2026.
        var release = TimeData.Released(TimeData.Of(), "2026-Q3", "2026-07-01");

        Assert.Equal(
            [new Quarter(2026, 3)],
            All(TimeData.Of(), "2026-11-22", release).Where(l => l.Changes.Any(c => c.On == release.AsOf))
                .Select(l => l.Quarter));
    }

    [Fact]
    public void Document_without_a_successor_expires()
    {
        var policies = SmallData.Text("policies.csv")
            .Replace(",superseded,", ",expired,", StringComparison.Ordinal)
            .Replace(",xaa-chw-policy-2015,", ",,", StringComparison.Ordinal);
        var data = SmallData.Load(("policies.csv", System.Text.Encoding.UTF8.GetBytes(policies)));

        Assert.Contains(All(data).SelectMany(l => l.Changes),
            c => (c.Cause, c.On) == (ChangeCause.Expired, new DateOnly(2021, 1, 1)));
    }

    [Fact]
    public void Log_of_a_release_and_the_same_data_has_nothing_to_correct()
    {
        var data = TimeData.Of(Known);

        var logs = All(data, "2027-02-01", TimeData.Released(data, "2026-Q4", "2026-11-22"));

        Assert.DoesNotContain(logs.SelectMany(l => l.Changes), c => c.On >= new DateOnly(2026, 11, 22));
        Assert.Equal(["2027-Q1", "2026-Q4"], logs.Take(2).Select(l => $"{l.Quarter}"));
    }

    [Fact]
    public void Fact_of_before_the_release_that_was_found_later_is_a_correction_and_no_win()
    {
        var log = AfterRelease("xaa-chw salaried yes 2026-03");

        var change = Assert.Single(log.Changes);
        Assert.Equal(
            (ChangeCause.Corrected, Status.Nearly, Status.Won, new DateOnly(2026, 11, 22)),
            (change.Cause, change.From, change.To, change.On));
        Assert.Equal((0, 1), (log.Before, log.After));
    }

    [Fact]
    public void Fact_of_after_the_release_is_a_win()
    {
        var change = Assert.Single(AfterRelease("xaa-chw salaried yes 2027-01-15").Changes);

        Assert.Equal((ChangeCause.Won, new DateOnly(2027, 1, 15)), (change.Cause, change.On));
    }

    [Fact]
    public void Country_that_was_published_as_unknown_is_newly_assessed()
    {
        var published = TimeData.Released(TimeData.Of(Known[..2]), "2026-Q4", "2026-11-22");

        var change = Assert.Single(All(TimeData.Of(Known), "2027-02-01", published)[0].Changes);

        Assert.Equal(("XBB", ChangeCause.NewlyAssessed), (change.Country.Iso3, change.Cause));
    }

    [Fact]
    public void Change_between_a_release_and_the_end_of_its_quarter_is_in_the_next_log_at_once()
    {
        var data = TimeData.Of([.. Known, "xaa-chw salaried yes 2026-12-05"]);
        var release = TimeData.Released(data, "2026-Q4", "2026-11-22");

        Assert.Equal(new Quarter(2026, 4), All(data, "2026-12-04", release)[0].Quarter);
        foreach (var day in new[] { "2026-12-05", "2026-12-31", "2027-01-01", "2027-06-01" })
        {
            var log = Assert.Single(All(data, day, release), l => l.Changes.Any(c => c.Cause == ChangeCause.Won));
            Assert.Equal((new Quarter(2027, 1), new DateOnly(2026, 11, 22)), (log.Quarter, log.Since));
        }
    }

    [Fact]
    public void Changes_before_the_first_dated_one_are_told_too()
    {
        var logs = All(TimeData.Of("xaa-chw accredited yes xaa-act-2021", "xbb-volunteer accredited yes 2023-05-01"));

        Assert.Contains(
            logs, l => l.Quarter == new Quarter(2021, 1) && l.Changes.Any(c => c.Cause == ChangeCause.NewlyAssessed));
    }

    [Fact]
    public void Country_that_came_into_scope_after_a_release_corrects_nothing()
    {
        var data = TimeData.Of(Known);
        var release = TimeData.Released(data, "2026-Q4", "2026-11-22");
        var without = release with { Rows = release.Rows.Where(r => r.Key != "XBB").ToDictionary() };

        Assert.All(All(data, "2027-02-01", without), AssertAddsUp);
        Assert.DoesNotContain(
            All(data, "2027-02-01", without).SelectMany(l => l.Changes), c => c.Cause == ChangeCause.Corrected);
    }

    [Theory]
    [InlineData("1985-05-05")]
    [InlineData("2019-06-30")]
    [InlineData("2026-11-22")]
    [InlineData("2030-01-01")]
    public void Every_change_of_the_real_data_is_in_exactly_one_log_and_all_add_up(string day)
    {
        var (history, logs) = (History.Of(Real, Sample.Day(day)),
            All(Real, day, [.. Real.Releases.Where(r => r.AsOf <= Sample.Day(day))]));

        AssertComplete(history, logs);
        Assert.Equal(
            RenewalEvent.Until(history.Until, Real).Select(e => (e.On, e.Policy.PolicyId, e.Successor?.PolicyId))
                .Order(),
            logs.SelectMany(l => l.Changes.Where(c => c.Policy is not null))
                .Select(c => (c.On, c.Policy!.PolicyId, c.Successor?.PolicyId)).Order());
    }

    [Fact]
    public void Changes_between_any_two_data_sets_add_up_to_the_difference_of_the_headlines() => Property.Holds(
        from before in HistoryTests.Rows
        from after in HistoryTests.Rows
        from released in Gen.Elements("2021-01-01", "2021-03-31", "2021-02-10", "2024-07-15")
        from until in Gen.Elements("2021-03-31", "2024-08-01", "2025-01-01", "2026-11-22")
        select (before, after, released, until),
        pair =>
        {
            var data = TimeData.Of(TimeData.BaseWithRequiredPolicy, pair.after);
            var day = Sample.Day(pair.released);
            Release[] releases = day > Sample.Day(pair.until)
                ? []
                : [TimeData.Released(
                    TimeData.Of(TimeData.BaseWithRequiredPolicy, pair.before), $"{Quarter.Of(day)}", pair.released)];

            AssertComplete(History.Of(data, Sample.Day(pair.until)), All(data, pair.until, releases));
        });

    private static void AssertComplete(History history, IReadOnlyList<ChangeLog> logs)
    {
        Assert.All(logs, AssertAddsUp);
        Assert.Equal(logs.Select(l => l.Quarter).OrderDescending().Distinct(), logs.Select(l => l.Quarter));
        Assert.Equal(
            history.Countries.SelectMany(c => c.Changes.Select(s => (s.On, c.Country.Iso3, s.From, s.To))).Order(),
            // A correction speaks of the day of the release, the last before its quarter.
            logs.SelectMany(l => l.Changes.Where(c => c.Policy is null && c.On > l.Since))
                .Select(c => (c.On, c.Country.Iso3, c.From!.Value, c.To!.Value)).Order());
        Assert.Equal(history.Headline(history.Until), logs[0].After);
    }

    private static void AssertAddsUp(ChangeLog log) =>
        Assert.Equal(log.After - log.Before, log.Changes.Sum(c => c.HeadlineDelta));

    private static ChangeLog AfterRelease(string newFact) => All(
        TimeData.Of([.. Known, newFact]), "2027-02-01",
        TimeData.Released(TimeData.Of(Known), "2026-Q4", "2026-11-22"))[0];

    private static IReadOnlyList<ChangeLog> All(Dataset data, string day = "2026-11-22", params Release[] releases) =>
        ChangeLog.All(History.Of(data, Sample.Day(day)), RenewalEvent.Until(Sample.Day(day), data), releases);
}
