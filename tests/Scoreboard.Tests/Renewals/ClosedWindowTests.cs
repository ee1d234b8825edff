using Scoreboard.Data;
using Scoreboard.Scoring;

namespace Scoreboard.Renewals;

public class ClosedWindowTests
{
    private const string Columns =
        "policy_id,iso3,title,kind,focus,starts_on,ends_on,status,supersedes,source_ids,former_ids";

    [Fact]
    public void Document_that_was_succeeded_has_a_closed_window_from_that_day_on()
    {
        var data = With("xaa-next,XAA,Next,policy,community,2026-03,2030,in_force,xaa-chw-policy-2021,xaa-act-2021,");

        Assert.DoesNotContain("xaa-chw-policy-2021", Closed(data, "2026-02-28").Select(c => c.Policy.PolicyId));
        var closed = Closed(data, "2026-03-01").Single(c => c.Policy.PolicyId == "xaa-chw-policy-2021");
        Assert.Equal("xaa-next", closed.Successor?.PolicyId);
        Assert.Equal(Sample.Day("2026-03-01"), closed.SucceededOn);
        Assert.Equal(Sample.Date("2027"), closed.End);
    }

    [Fact]
    public void No_window_is_both_open_and_closed()
    {
        var data = SmallData.Load();

        Assert.All(["2014-01-01", "2018-01-01", "2022-01-01", "2027-06-01", "2040-01-01"], day => Assert.Empty(
            Closed(data, day).Select(c => c.Policy).Intersect(
                Scores.Of(data, Sample.Day(day)).Countries.SelectMany(c => c.Windows).Select(w => w.Policy))));
    }

    [Fact]
    public void Document_without_a_successor_keeps_its_window() => Assert.DoesNotContain(
        "xaa-chw-policy-2021", Closed(SmallData.Load(), "2040-01-01").Select(c => c.Policy.PolicyId));

    [Fact]
    public void Document_that_was_said_to_be_superseded_names_no_successor()
    {
        var data = With("xaa-old,XAA,Old,plan,sector,2010,2014,superseded,,xaa-act-2021,");

        var closed = Closed(data, "2026-11-22").Single(c => c.Policy.PolicyId == "xaa-old");

        Assert.Null(closed.Successor);
        Assert.Null(closed.SucceededOn);
    }

    [Theory]
    [InlineData("xaa-chw-policy-2021", "")]
    [InlineData("xaa-renamed", "xaa-chw-policy-2021")]
    public void Document_published_with_an_end_that_is_known_no_more_has_the_end_it_was_published_with(
        string id, string former)
    {
        var release = TimeData.Released(SmallData.Load(), "2026-Q3", "2026-09-25");
        var data = TimeData.With(
            SmallData.Load(
                SmallData.Only(
                    "policies.csv", Columns,
                    $"{id},XAA,A policy,policy,community,2021,,in_force,,xaa-act-2021,{former}"),
                SmallData.Only("assessments.csv", "iso3,cadre_id,criterion,verdict")),
            release);

        var closed = ClosedWindow.Until(SmallData.Day, data, data.Releases).Single();

        Assert.Equal(id, closed.Policy.PolicyId);
        Assert.Equal(Sample.Date("2027"), closed.End);
        Assert.Empty(ClosedWindow.Until(SmallData.Day, data, []));
    }

    private static IReadOnlyList<ClosedWindow> Closed(Dataset data, string day) =>
        ClosedWindow.Until(Sample.Day(day), data, []);

    private static Dataset With(string row) => SmallData.Load(SmallData.With("policies.csv", Columns, row));
}
