using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Scoring;

namespace Scoreboard.Renewals;

public class RenewalEventTests
{
    private static readonly DateOnly AfterAll = new(2200, 1, 1);

    [Theory]
    // 18 months before the end, day by day; a day that the month does not have is its last.
    [InlineData("2027-05-22", "2025-11-22")]
    [InlineData("2027", "2026-07-01")]
    [InlineData("2027-02", "2025-08-28")]
    [InlineData("2028-02-29", "2026-08-29")]
    [InlineData("2027-02-28", "2025-08-28")]
    // 18 months after 30 September is 30 March, so 31 March comes within reach only a day later.
    [InlineData("2028-03-31", "2026-10-01")]
    public void Document_enters_its_window_on_the_first_day_that_its_end_is_near_enough(string ends, string entered)
    {
        var data = Data($"xaa-new,2020,{ends},in_force,,");

        var happened = Of(data, "xaa-new").Single(e => e.Kind == RenewalEventKind.Entered);

        Assert.Equal(Sample.Day(entered), happened.On);
        Assert.Equal(RenewalState.Open, StateOn(happened.On, data)!.State);
        Assert.Equal(RenewalState.Next, StateOn(happened.On.AddDays(-1), data)!.State);
    }

    [Fact]
    public void States_turn_on_the_days_told_whatever_the_day_of_the_end()
    {
        // Every day of two years, one of them a leap year.
        var data = Data([.. Enumerable.Range(0, 731).Select(i =>
            $"xaa-new-{i:000},2020,{PartialDate.Of(new DateOnly(2027, 3, 1).AddDays(i))},in_force,,")]);

        var events = RenewalEvent.Until(AfterAll, data)
            .Where(e => e.Policy.PolicyId.StartsWith("xaa-new-", StringComparison.Ordinal)).ToList();

        Assert.Equal(2 * 731, events.Count);
        Assert.All(events, e => Assert.Equal(
            e.Kind == RenewalEventKind.Entered ? (RenewalState.Next, RenewalState.Open)
                : (RenewalState.Open, RenewalState.Overdue),
            (StateOn(e.On.AddDays(-1), data, e.Policy.PolicyId)!.State,
                StateOn(e.On, data, e.Policy.PolicyId)!.State)));
    }

    [Theory]
    [InlineData("2025", "2026-01-01")]
    [InlineData("2025-06", "2025-07-01")]
    [InlineData("2024-02-29", "2024-03-01")]
    [InlineData("2024-02", "2024-03-01")]
    public void Document_is_overdue_on_the_day_after_its_end(string ends, string over) => Assert.Equal(
        Sample.Day(over), On(Data($"xaa-new,2020,{ends},in_force,,"), RenewalEventKind.Overdue));

    [Fact]
    public void Document_of_a_year_enters_its_window_when_it_is_adopted() => Assert.Equal(
        new DateOnly(2025, 3, 1), On(Data("xaa-new,2025-03,2026-02,in_force,,"), RenewalEventKind.Entered));

    [Fact]
    public void Document_that_was_heard_of_after_its_end_is_overdue_from_then_and_never_entered()
    {
        // No start: it counts from the year of its source, 2024.
        var data = Data("xaa-new,,2023-06,in_force,,");

        Assert.Equal(
            [(RenewalEventKind.Overdue, new DateOnly(2024, 1, 1))], Of(data, "xaa-new").Select(e => (e.Kind, e.On)));
    }

    [Fact]
    public void Document_is_renewed_on_the_day_its_successor_starts_and_is_not_overdue_then()
    {
        var data = Data("xaa-new,2020,2025,superseded,,", "xaa-next,2025-07,2030,in_force,xaa-new,");

        Assert.Equal(
            [(RenewalEventKind.Renewed, new DateOnly(2025, 7, 1)),
                (RenewalEventKind.Entered, new DateOnly(2024, 7, 1))],
            Of(data, "xaa-new").Select(e => (e.Kind, e.On)));
        Assert.Equal("xaa-next", Of(data, "xaa-new")[0].Successor!.PolicyId);
    }

    [Fact]
    public void Late_successor_renews_what_was_overdue() => Assert.Equal(
        [RenewalEventKind.Renewed, RenewalEventKind.Overdue, RenewalEventKind.Entered],
        Of(Data("xaa-new,2020,2024,superseded,,", "xaa-next,2025-07,2030,in_force,xaa-new,"), "xaa-new")
            .Select(e => e.Kind));

    [Theory]
    [InlineData("xaa-new,2020,2025,draft,,")]
    [InlineData("xaa-new,2020,2025,in_force,,guideline")]
    [InlineData("xaa-new,2020,2025,superseded,,")]
    public void Drafts_guidelines_and_what_was_superseded_by_nothing_listed_have_no_events(string row) =>
        Assert.Empty(Of(Data(row), "xaa-new"));

    [Theory]
    [InlineData("xaa-new,2020,2025,draft,,")]
    [InlineData("xaa-new,2020,2025,unknown,,guideline")]
    public void Nor_do_drafts_and_guidelines_have_one_when_something_supersedes_them(string row) =>
        Assert.Empty(Of(Data(row, "xaa-next,2025-07,2030,in_force,xaa-new,"), "xaa-new"));

    [Fact]
    public void Draft_renews_nothing() => Assert.DoesNotContain(
        Of(Data("xaa-new,2020,2025,expired,,", "xaa-next,2026,2030,draft,xaa-new,"), "xaa-new"), e =>
            e.Kind == RenewalEventKind.Renewed);

    [Fact]
    public void Before_the_first_document_nothing_has_happened() =>
        Assert.Empty(RenewalEvent.Until(new DateOnly(1900, 1, 1), SmallData.Load()));

    [Fact]
    public void Events_come_newest_first_up_to_the_day_itself()
    {
        var data = Dataset.Load(Repository.FirstData, "data", [])!;
        var events = RenewalEvent.Until(AfterAll, data);
        var day = events[events.Count / 2].On;

        Assert.Equal(events.OrderByDescending(e => e.On).Select(e => e.On), events.Select(e => e.On));
        Assert.Equal(events.Where(e => e.On <= day), RenewalEvent.Until(day, data));
        Assert.Contains(RenewalEvent.Until(day, data), e => e.On == day);
        Assert.Equal(events.Count, events.Select(e => (e.Policy.PolicyId, e.Kind)).Distinct().Count());
    }

    [Fact]
    public void Every_real_document_in_its_window_has_entered_it_or_is_overdue_since_the_day_told()
    {
        var data = Dataset.Load(Repository.FirstData, "data", [])!;
        var happened = RenewalEvent.Until(SmallData.Day, data).ToLookup(e => (e.Policy.PolicyId, e.Kind));
        var windows = Scores.Of(data, SmallData.Day).Countries.SelectMany(c => c.Windows).Where(w => w.IsActionable)
            .ToList();

        Assert.NotEmpty(windows);
        Assert.All(windows, w => Assert.Single(happened[(
            w.Policy.PolicyId, w.State == RenewalState.Open ? RenewalEventKind.Entered : RenewalEventKind.Overdue)]));
    }

    /// <summary>
    /// Rows of id, start, end, status, what it supersedes and kind (a policy, where empty), in order of their ids.
    /// </summary>
    private static Dataset Data(params string[] rows) => SmallData.Load(SmallData.With(
        "policies.csv", "policy_id,iso3,title,kind,focus,starts_on,ends_on,status,supersedes,source_ids",
        rows.Select(Row)));

    private static string Row(string row)
    {
        var cells = row.Split(',');
        return $"{cells[0]},XAA,A policy,{(cells[5] is { Length: > 0 } kind ? kind : "policy")},community,"
            + $"{cells[1]},{cells[2]},{cells[3]},{cells[4]},global-review-2024";
    }

    private static List<RenewalEvent> Of(Dataset data, string policyId) =>
        [.. RenewalEvent.Until(AfterAll, data).Where(e => e.Policy.PolicyId == policyId)];

    private static DateOnly On(Dataset data, RenewalEventKind kind) =>
        Of(data, "xaa-new").Single(e => e.Kind == kind).On;

    private static RenewalWindow? StateOn(DateOnly day, Dataset data, string policyId = "xaa-new") => RenewalWindow.On(
        day, data.PolicyById[policyId], data.PoliciesOf["XAA"], data.SourceById, data.Settings.Renewal);
}
