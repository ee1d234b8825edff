using Scoreboard.Documents;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Tests.Documents;

public class PolicyForceTests
{
    [Theory]
    [InlineData("2019-12-31", Force.NotYet)]
    [InlineData("2020-01-01", Force.InForce)]
    [InlineData("2024-12-31", Force.InForce)]
    [InlineData("2025-01-01", Force.Ended)]
    public void Period_of_years_lasts_from_1_January_to_31_December(string day, Force expected) =>
        Assert.Equal(expected, On(day, Sample.Policy(starts: "2020", ends: "2024")));

    [Theory]
    [InlineData("2020-03-30", Force.NotYet)]
    [InlineData("2020-03-31", Force.InForce)]
    [InlineData("2024-02-29", Force.InForce)]
    [InlineData("2024-03-01", Force.Ended)]
    public void Period_of_days_counts_both_its_ends(string day, Force expected) =>
        Assert.Equal(expected, On(day, Sample.Policy(starts: "2020-03-31", ends: "2024-02")));

    [Fact]
    public void Start_of_the_period_goes_before_the_day_of_adoption()
    {
        var policy = Sample.Policy(adopted: "2019-06", starts: "2020", ends: "2024");

        Assert.Equal(Force.NotYet, On("2019-12-31", policy));
        Assert.Equal(Force.InForce, On("2019-12-31", policy with { StartsOn = null }));
    }

    [Theory]
    [InlineData(PolicyStatus.Unknown)]
    [InlineData(PolicyStatus.InForce)]
    [InlineData(PolicyStatus.Superseded)]
    [InlineData(PolicyStatus.Expired)]
    public void Dates_go_before_the_status_word(PolicyStatus status)
    {
        var policy = Sample.Policy(starts: "2020", ends: "2024", status: status);

        Assert.Equal(Force.NotYet, On("2019-12-31", policy));
        Assert.Equal(Force.InForce, On("2022-06-01", policy));
        Assert.Equal(Force.Ended, On("2025-01-01", policy));
    }

    [Theory]
    [InlineData(null, "2020")]
    [InlineData("2027", "2031")]
    [InlineData("2019", null)]
    public void Draft_is_a_draft_whatever_its_period_from_when_it_was_known(string? starts, string? ends)
    {
        var draft = Sample.Policy(starts: starts, ends: ends, status: PolicyStatus.Draft, source: "of-2024");

        Assert.Equal(Force.NotYet, On("2023-12-31", draft));
        Assert.Equal(Force.Draft, On("2024-01-01", draft));
    }

    [Theory]
    [InlineData(PolicyStatus.InForce, PolicyKind.Policy, Force.InForcePeriodNotKnown)]
    [InlineData(PolicyStatus.InForce, PolicyKind.Law, Force.InForce)]
    [InlineData(PolicyStatus.Superseded, PolicyKind.Policy, Force.Ended)]
    [InlineData(PolicyStatus.Expired, PolicyKind.Law, Force.Ended)]
    [InlineData(PolicyStatus.Unknown, PolicyKind.Policy, Force.NotKnown)]
    [InlineData(PolicyStatus.Unknown, PolicyKind.Law, Force.NotKnown)]
    public void Without_an_end_the_status_word_decides(PolicyStatus status, PolicyKind kind, Force expected)
    {
        Assert.Equal(expected, On("2026-11-22", Sample.Policy(starts: "2020", status: status, kind: kind)));
        Assert.Equal(expected, On("2026-11-22", Sample.Policy(status: status, kind: kind)));
    }

    [Theory]
    [InlineData(PolicyStatus.InForce, Force.InForce)]
    [InlineData(PolicyStatus.Unknown, Force.NotKnown)]
    public void Without_a_start_the_status_word_decides_until_the_end(PolicyStatus status, Force expected)
    {
        var policy = Sample.Policy(ends: "2027", status: status, source: "of-2024");

        Assert.Equal(Force.NotYet, On("2023-12-31", policy));
        Assert.Equal(expected, On("2024-01-01", policy));
        Assert.Equal(expected, On("2027-12-31", policy));
        Assert.Equal(Force.Ended, On("2028-01-01", policy));
    }

    [Theory]
    [InlineData(PolicyStatus.InForce)]
    [InlineData(PolicyStatus.Superseded)]
    public void Document_is_in_force_until_its_successor_starts(PolicyStatus status)
    {
        var old = Sample.Policy("old", starts: "2015", ends: "2030", status: status);
        var next = Sample.Policy("next", starts: "2020-07", ends: "2030", supersedes: "old");

        Assert.Equal(Force.InForce, On("2020-06-30", old, next));
        Assert.Equal(Force.Ended, On("2020-07-01", old, next));
    }

    [Fact]
    public void Superseded_document_without_an_end_was_in_force_until_its_successor_started()
    {
        var old = Sample.Policy("old", starts: "2015", status: PolicyStatus.Superseded);
        var next = Sample.Policy("next", starts: "2020", supersedes: "old");

        Assert.Equal(Force.InForce, On("2019-12-31", old, next));
        Assert.Equal(Force.Ended, On("2020-01-01", old, next));
        Assert.Equal(Force.Ended, On("2019-12-31", old));
    }

    [Fact]
    public void Draft_supersedes_nothing()
    {
        var old = Sample.Policy("old", starts: "2015", ends: "2030");
        var draft = Sample.Policy("next", starts: "2020", status: PolicyStatus.Draft, supersedes: "old");

        Assert.Equal(Force.InForce, On("2026-11-22", old, draft));
    }

    [Theory]
    [InlineData(Verdict.Unknown)]
    [InlineData(Verdict.Yes, Force.Ended, Force.InForce, Force.Draft)]
    [InlineData(Verdict.Partial, Force.Ended, Force.InForcePeriodNotKnown, Force.NotKnown)]
    [InlineData(Verdict.Partial, Force.Ended, Force.Draft)]
    [InlineData(Verdict.Unknown, Force.Ended, Force.NotKnown)]
    [InlineData(Verdict.No, Force.Ended, Force.NotYet)]
    [InlineData(Verdict.Unknown, Force.NotYet)]
    public void Best_document_decides_the_verdict(Verdict expected, params Force[] forces) =>
        Assert.Equal(expected, PolicyForce.InForceVerdict(forces));

    [Fact]
    public void Sector_documents_and_guidelines_do_not_count()
    {
        Assert.True(PolicyForce.Counts(Sample.Policy(kind: PolicyKind.Plan)));
        Assert.False(PolicyForce.Counts(Sample.Policy(kind: PolicyKind.Guideline)));
        Assert.False(PolicyForce.Counts(Sample.Policy(focus: PolicyFocus.Sector)));
    }

    private static Force On(string day, Policy policy, params Policy[] others) =>
        PolicyForce.On(Sample.Day(day), policy, [policy, .. others], Sample.Sources);
}
