using Scoreboard.Data;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Renewals;

public class RenewalWindowTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("2026-11-22", RenewalState.Open, 0)]
    [InlineData("2026-11-21", RenewalState.Overdue, -1)]
    [InlineData("2024-11-22", RenewalState.Overdue, -730)]
    [InlineData("2024-11-21", RenewalState.Lapsed, -731)]
    [InlineData("2028-05-22", RenewalState.Open, 547)]
    [InlineData("2028-05-23", RenewalState.Next, 548)]
    [InlineData("2029-11-22", RenewalState.Next, 1096)]
    [InlineData("2029-11-23", RenewalState.Later, 1097)]
    [InlineData("2026-11", RenewalState.Open, 8)]
    [InlineData("2026", RenewalState.Open, 39)]
    [InlineData("2025", RenewalState.Overdue, -326)]
    [InlineData("2028", RenewalState.Next, 770)]
    public void State_follows_from_the_last_day_the_end_can_mean(string ends, RenewalState state, int daysLeft)
    {
        var window = On(Today, Sample.Policy(starts: "2010", ends: ends))!;

        Assert.Equal((state, daysLeft), (window.State, window.DaysLeft!.Value));
        Assert.Equal(state is RenewalState.Open or RenewalState.Overdue, window.IsActionable);
    }

    [Theory]
    [InlineData("2025-08-31", "2027-02-28", RenewalState.Open)]
    [InlineData("2025-08-31", "2027-03-01", RenewalState.Next)]
    [InlineData("2026-08-31", "2028-02-29", RenewalState.Open)]
    [InlineData("2026-08-31", "2028-03-01", RenewalState.Next)]
    [InlineData("2028-02-29", "2026-02-28", RenewalState.Overdue)]
    [InlineData("2028-02-29", "2026-02-27", RenewalState.Lapsed)]
    public void Months_end_on_their_last_day_where_they_have_no_such_day(string day, string ends, RenewalState state) =>
        Assert.Equal(state, On(Sample.Day(day), Sample.Policy(starts: "2010", ends: ends))!.State);

    [Fact]
    public void Document_without_an_end_is_open_ended_only_if_it_is_a_law()
    {
        Assert.Equal(RenewalState.NoDate, On(Today, Sample.Policy(starts: "2010"))!.State);
        Assert.Equal(RenewalState.OpenEnded, On(Today, Sample.Policy(starts: "2010", kind: PolicyKind.Law))!.State);
        Assert.Null(On(Today, Sample.Policy(starts: "2010"))!.DaysLeft);
        Assert.False(On(Today, Sample.Policy(starts: "2010"))!.IsActionable);
    }

    [Theory]
    [InlineData("2026-11-22", RenewalState.Open)]
    [InlineData("2026-11-21", RenewalState.Overdue)]
    [InlineData("2040", RenewalState.Later)]
    public void Law_with_an_end_comes_up_for_renewal_like_any_other_document(string ends, RenewalState state) =>
        Assert.Equal(state, On(Today, Sample.Policy(starts: "2010", ends: ends, kind: PolicyKind.Law))!.State);

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    public void Document_with_an_end_but_no_start_counts_from_the_year_of_its_source(string day, bool has) =>
        Assert.Equal(has, On(Sample.Day(day), Sample.Policy(ends: "2025")) is not null);

    [Fact]
    public void Successor_replaces_a_document_on_the_day_it_starts_even_before_its_own_end()
    {
        var old = Sample.Policy("old", starts: "2021", ends: "2030");
        var next = Sample.Policy("next", starts: "2026-11-22", ends: "2035", supersedes: "old");

        Assert.NotNull(On(Today.AddDays(-1), old, next));
        Assert.Null(On(Today, old, next));
    }

    [Fact]
    public void Before_all_dates_no_document_has_a_window()
    {
        var data = Dataset.Load(Repository.FirstData, "data", [])!;

        Assert.All(Scores.Of(data, new DateOnly(1899, 12, 31)).Countries, c => Assert.Empty(c.Windows));
    }

    [Fact]
    public void After_all_ends_every_document_with_an_end_has_lapsed()
    {
        var data = Dataset.Load(Repository.FirstData, "data", [])!;
        var last = data.Policies.Where(p => p.EndsOn is not null).Max(p => p.EndsOn!.Value.Last);

        Assert.Contains(Windows(last.AddMonths(24)), w => w.State == RenewalState.Overdue);
        Assert.All(Windows(last.AddDays(1)), w => Assert.Contains(
            w.State, new[] { RenewalState.Overdue, RenewalState.Lapsed, RenewalState.NoDate, RenewalState.OpenEnded }));
        Assert.DoesNotContain(Windows(last.AddMonths(24).AddDays(1)), w => w.IsActionable);

        IEnumerable<RenewalWindow> Windows(DateOnly day) => Scores.Of(data, day).Countries.SelectMany(c => c.Windows);
    }

    [Fact]
    public void Guidelines_and_drafts_have_no_window()
    {
        Assert.Null(On(Today, Sample.Policy(starts: "2020", ends: "2027", kind: PolicyKind.Guideline)));
        Assert.Null(On(Today, Sample.Policy(starts: "2020", ends: "2027", status: PolicyStatus.Draft)));
    }

    [Theory]
    [InlineData("2019-05-31", false)]
    [InlineData("2019-06-01", true)]
    public void Document_has_a_window_once_it_is_adopted_even_before_its_period(string day, bool has) =>
        Assert.Equal(
            has, On(Sample.Day(day), Sample.Policy(adopted: "2019-06", starts: "2020", ends: "2024")) is not null);

    [Fact]
    public void Superseded_document_has_no_window_from_the_day_its_successor_starts()
    {
        var old = Sample.Policy("old", starts: "2015", ends: "2027", status: PolicyStatus.Superseded);
        var next = Sample.Policy("next", starts: "2026-11-23", ends: "2031", supersedes: "old");

        Assert.NotNull(On(Today, old, next));
        Assert.Null(On(Today.AddDays(1), old, next));
    }

    [Fact]
    public void Word_superseded_counts_where_no_successor_is_listed() =>
        Assert.Null(On(Today, Sample.Policy(starts: "2015", ends: "2027", status: PolicyStatus.Superseded)));

    [Fact]
    public void Draft_supersedes_nothing() =>
        Assert.Equal(
            RenewalState.Open,
            On(
                Today, Sample.Policy("old", starts: "2015", ends: "2027"),
                Sample.Policy("next", starts: "2020", status: PolicyStatus.Draft, supersedes: "old"))!.State);

    [Fact]
    public void Country_takes_its_most_urgent_community_document_before_any_sector_document()
    {
        var overdueSector = Window(Sample.Policy("a", ends: "2025", focus: PolicyFocus.Sector));
        var later = Window(Sample.Policy("b", ends: "2035"));
        var open = Window(Sample.Policy("c", ends: "2027"));
        var sooner = Window(Sample.Policy("d", ends: "2026"));

        Assert.Equal(later, RenewalWindow.OfCountry([overdueSector, later]));
        Assert.Equal(sooner, RenewalWindow.OfCountry([overdueSector, later, open, sooner]));
        Assert.Equal(overdueSector, RenewalWindow.OfCountry([overdueSector]));
        Assert.Null(RenewalWindow.OfCountry([]));
    }

    [Fact]
    public void States_are_ranked_by_urgency()
    {
        List<Policy> policies =
        [
            Sample.Policy(ends: "2025"), Sample.Policy(ends: "2027"), Sample.Policy(ends: "2028"),
            Sample.Policy(ends: "2040"),
            Sample.Policy(ends: "2012"), Sample.Policy(), Sample.Policy(kind: PolicyKind.Law),
        ];
        var windows = policies.Select(Window).ToList();

        Assert.Equal(Enum.GetValues<RenewalState>(), windows.Select(w => w.State));
        Assert.All(windows, (w, i) => Assert.Equal(w, RenewalWindow.OfCountry(windows.Skip(i).Reverse())));
    }

    [Fact]
    public void Of_two_documents_with_one_end_the_first_by_id_stands_for_the_country()
    {
        var (a, b) = (Window(Sample.Policy("a", ends: "2027")), Window(Sample.Policy("b", ends: "2027")));

        Assert.Equal(a, RenewalWindow.OfCountry([b, a]));
    }

    private static RenewalWindow Window(Policy policy) => On(Today, policy with { StartsOn = Sample.Date("2010") })!;

    private static RenewalWindow? On(DateOnly day, Policy policy, params Policy[] others) =>
        RenewalWindow.On(day, policy, [policy, .. others], Sample.Sources, Sample.Renewal);

    [Theory]
    [InlineData(1461, 48.0)]
    [InlineData(-1461, -48.0)]
    [InlineData(null, null)]
    public void Months_left_are_months_of_average_length(int? days, double? months) =>
        Assert.Equal(months, new RenewalWindow(Sample.Policy(), RenewalState.Later, days).MonthsLeft);
}
