using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

public class HistoryTests
{
    private static readonly string[] Known =
    [
        "xaa-chw accredited partial 2015",
        "xaa-chw accredited yes 2018-03",
        "xaa-chw salaried partial 2019-07-15",
        "xaa-chw salaried yes xaa-act-2021",
        "xaa-chw salaried no 2025-10-01",
        "xbb-volunteer accredited no 2020",
        "xbb-volunteer salaried no global-review-2024",
    ];

    /// <summary>
    /// Several rows for two countries, three cadres and three criteria, one of which is not required.
    /// </summary>
    public static Gen<string[]> Rows { get; } =
        (from cadre in Gen.Elements("xaa-chw", "xaa-helper", "xbb-volunteer")
         from criterion in Gen.Elements("accredited", "salaried", "costed")
         from verdict in Gen.Elements("yes", "partial", "no", "unknown")
         from day in Gen.Elements("2014", "2016-03", "2016-03-01", "2021", "2021-01-01", "2024-07-15", "2025",
             "xaa-act-2021", "global-review-2024", "xbb-herald-2025")
         select (cadre, criterion, verdict, day)).ArrayOf()
        // Two rows on one criterion are told apart by their dates alone.
        .Select(rows => rows.DistinctBy(r => (r.cadre, r.criterion, char.IsDigit(r.day[0]) ? r.day : ""))
            .Select(r => $"{r.cadre} {r.criterion} {r.verdict} {r.day}").ToArray());

    [Theory]
    [InlineData("2026-11-22", 0, 0)]
    [InlineData("2021-12-31", 1, 1)]
    [InlineData("2019-01-01", 2, 1)]
    public void Headline_change_tells_how_many_were_only_newly_known(string since, int delta, int known)
    {
        var history = History.Of(TimeData.Of(
            "xaa-chw accredited yes 2019-03", "xaa-chw salaried yes 2020",
            "xbb-volunteer accredited yes global-review-2024", "xbb-volunteer salaried yes global-review-2024"),
                SmallData.Day);

        var change = history.ChangeSince(Sample.Day(since));

        Assert.Equal(new HeadlineChange(delta - known, 0, known, 0), change);
        Assert.Equal(delta, change.Delta);
    }

    [Theory]
    [InlineData("2020-12-31", null)]
    [InlineData("2021-06-30", "2021-01-01")]
    [InlineData("2025-10-01", null)]
    public void Win_is_the_change_that_brought_the_policy_a_country_has_on_the_day(string day, string? on)
    {
        var history = History.Of(TimeData.Of(Known), SmallData.Day);

        var win = history.WinOf(history.Countries[0].Country, Sample.Day(day));

        Assert.Equal(on is null ? null : Sample.Day(on), win?.On);
    }

    [Theory]
    [InlineData("2014-12-31", Status.Unknown)]
    [InlineData("2015-01-01", Status.Partial)]
    [InlineData("2018-03-01", Status.Partial)]
    [InlineData("2019-07-14", Status.Partial)]
    [InlineData("2019-07-15", Status.Nearly)]
    [InlineData("2020-12-31", Status.Nearly)]
    [InlineData("2021-01-01", Status.Won)]
    [InlineData("2025-09-30", Status.Won)]
    [InlineData("2025-10-01", Status.Partial)]
    [InlineData("2100-01-01", Status.Partial)]
    public void Status_on_a_day_is_that_of_the_latest_row_that_holds(string day, Status status) =>
        Assert.Equal(status, Averna(Known).StatusOn(Sample.Day(day)));

    [Fact]
    public void Change_is_dated_where_a_source_dates_it_and_known_by_where_none_does()
    {
        Assert.Equal(
            [(2015, false), (2019, false), (2021, true), (2025, false)],
            Averna(Known).Changes.Select(c => (c.On.Year, c.IsKnownBy)));
        Assert.Equal(
            [true], History.Of(TimeData.Of(Known), SmallData.Day).Countries[1].Changes.Select(c => c.IsKnownBy));
    }

    [Fact]
    public void Change_names_the_findings_of_its_day() => Assert.Equal(
        ["accredited", "salaried", "salaried", "salaried"],
        Averna(Known).Changes.Select(c => Assert.Single(c.Facts).Assessment.Criterion));

    [Fact]
    public void Headline_and_what_of_it_is_only_known_by_are_counted_on_any_day()
    {
        var history = History.Of(TimeData.Of(Known), SmallData.Day);

        Assert.Equal((0, 0),
            (history.Headline(new DateOnly(2020, 12, 31)), history.HeadlineKnownBy(new DateOnly(2020, 12, 31))));
        Assert.Equal(
            (1, 1), (history.Headline(new DateOnly(2021, 1, 1)), history.HeadlineKnownBy(new DateOnly(2021, 1, 1))));
        Assert.Equal((0, 0), (history.Headline(SmallData.Day), history.HeadlineKnownBy(SmallData.Day)));
    }

    [Theory]
    [InlineData("2021,2027", 2021, false)]
    [InlineData(",2027", 2024, true)]
    public void Change_that_a_document_brings_is_dated_where_the_document_is(string period, int year, bool isKnownBy)
    {
        // A policy in force is required, and the only one is of Belmora, in a source of 2024.
        var data = SmallData.Load(
            SmallData.Changed("criteria.csv", "Expired,no,policies", "Expired,yes,policies"),
            SmallData.Changed(
                "policies.csv",
                "xbb-health-plan-2024,XBB,National Health Plan 2024-2028,,plan,sector,,2024-01,2028-12-31,",
                $"xbb-health-plan-2024,XBB,Community Health Plan,,plan,community,,{period},"));

        var history = History.Of(
            TimeData.Of(data,
            [
                "xbb-volunteer accredited yes 2015", "xbb-volunteer salaried yes 2015",
                "xbb-volunteer costed yes 2021", "xbb-volunteer costed no xbb-plan-2024",
            ]),
            SmallData.Day);

        var change = history.Countries[1].Changes[^1];
        Assert.Equal((Status.Won, year, isKnownBy), (change.To, change.On.Year, change.IsKnownBy));
        // What was found that day about a criterion that is not required did not bring it.
        Assert.Empty(change.Facts);
    }

    [Fact]
    public void Finding_of_the_same_day_that_changes_nothing_dates_nothing()
    {
        var change = Averna(
            "xaa-chw accredited yes xaa-act-2021", "xaa-chw salaried yes xaa-act-2021",
            "xaa-helper accredited partial 2021").Changes.Single();

        Assert.Equal((Status.Won, true), (change.To, change.IsKnownBy));
    }

    [Fact]
    public void Finding_of_the_same_day_that_changes_nothing_dates_nothing_where_an_earlier_one_is_dated()
    {
        var change = Averna(
            "xaa-chw accredited yes 2015", "xaa-chw salaried yes xaa-act-2021",
            "xaa-helper accredited partial 2021").Changes[^1];

        Assert.Equal((Status.Won, true), (change.To, change.IsKnownBy));
    }

    [Fact]
    public void Status_that_needs_a_dated_finding_can_not_be_older_than_that()
    {
        var change = Averna("xaa-chw accredited yes 2021", "xaa-chw salaried yes xaa-act-2021").Changes.Single();

        Assert.Equal((Status.Won, false), (change.To, change.IsKnownBy));
    }

    [Fact]
    public void Cadre_that_is_first_assessed_on_another_criterion_may_leave_the_country_unknown()
    {
        var changes = Averna(
            "xaa-chw accredited no 2015", "xaa-chw salaried no 2015", "xaa-helper costed yes 2018").Changes;

        Assert.Equal([Status.NotYet, Status.Unknown], changes.Select(c => c.To));
        Assert.Equal("costed", Assert.Single(changes[1].Facts).Assessment.Criterion);
    }

    [Fact]
    public void Nothing_after_its_day_is_in_it()
    {
        var history = History.Of(TimeData.Of(Known), new DateOnly(2020, 5, 1));

        Assert.All(history.Countries.SelectMany(c => c.Changes), c => Assert.True(c.On <= history.Until));
        Assert.Equal(new Quarter(2020, 2), history.Quarters[^1].Quarter);
        Assert.Equal(new DateOnly(2020, 5, 1), history.Quarters[^1].Day);
    }

    [Fact]
    public void Quarters_run_from_the_first_dated_change_without_a_gap()
    {
        var history = History.Of(TimeData.Of([.. Known, "xbb-volunteer accredited partial 2016-05"]), SmallData.Day);

        Assert.Equal(new Quarter(2015, 1), history.First);
        Assert.Equal(
            Enumerable.Range(0, history.Quarters.Count), history.Quarters.Select(q => history.IndexOf(q.Quarter)));
        Assert.All(history.Quarters.SkipLast(1), q => Assert.Equal(q.Quarter.End, q.Day));
    }

    [Fact]
    public void Quarters_begin_with_what_is_dated_and_not_with_what_was_known_by_a_year_before() => Assert.Equal(
        new Quarter(2023, 2),
        History.Of(TimeData.Of("xaa-chw accredited yes xaa-act-2021", "xbb-volunteer accredited yes 2023-05-01"),
            SmallData.Day).First);

    [Fact]
    public void Data_without_a_dated_fact_has_the_quarter_under_way_alone()
    {
        var history = History.Of(TimeData.Of(), SmallData.Day);

        Assert.Equal([(new Quarter(2026, 4), SmallData.Day)], history.Quarters);
        Assert.Equal(0, history.Headline(SmallData.Day));
    }

    [Fact]
    public void Status_on_any_day_is_what_that_day_gives_alone() => Property.Holds(
        Rows, rows => Assert.All([TimeData.Base, TimeData.BaseWithRequiredPolicy], like =>
            AssertSameAsAlone(TimeData.Of(like, rows), Days(new DateOnly(2013, 12, 31), new DateOnly(2028, 12, 31)))));

    [Fact]
    public void Status_at_the_end_of_every_quarter_since_1976_is_what_that_day_gives_alone()
    {
        var data = Dataset.Load(Repository.FirstData, "data", [])!;

        AssertSameAsAlone(data, Days(new DateOnly(1975, 12, 31), SmallData.Day));
    }

    private static void AssertSameAsAlone(Dataset data, List<DateOnly> days)
    {
        var history = History.Of(data, days[^1]);
        foreach (var day in days)
        {
            Assert.Equal(
                Scores.Of(data, day).Countries.Select(c => (day, c.Country.Iso3, c.Status)),
                history.Countries.Select(c => (day, c.Country.Iso3, c.StatusOn(day))));
        }
    }

    /// <summary>The last day of every quarter, and the last of all.</summary>
    private static List<DateOnly> Days(DateOnly first, DateOnly last)
    {
        List<DateOnly> days = [];
        for (var quarter = Quarter.Of(first); quarter.End < last; quarter = quarter.Next)
        {
            days.Add(quarter.End);
        }

        return [.. days, last];
    }

    private static CountryHistory Averna(params string[] rows) =>
        History.Of(TimeData.Of(rows), SmallData.Day).Countries[0];
}
