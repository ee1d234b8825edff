using Scoreboard.Tables;

namespace Scoreboard.Scoring;

public class CriterionEvidenceTests
{
    [Theory]
    [InlineData(Basis.Policy, Verdict.Yes, Verdict.No, Verdict.Yes, false)]
    [InlineData(Basis.Practice, Verdict.Yes, Verdict.No, Verdict.No, false)]
    [InlineData(Basis.Policy, Verdict.No, Verdict.Yes, Verdict.No, false)]
    [InlineData(Basis.Policy, Verdict.Unknown, Verdict.Partial, Verdict.Partial, true)]
    [InlineData(Basis.Practice, Verdict.Partial, Verdict.Unknown, Verdict.Partial, true)]
    [InlineData(Basis.Policy, null, Verdict.No, Verdict.No, true)]
    [InlineData(Basis.Practice, Verdict.Yes, null, Verdict.Yes, true)]
    [InlineData(Basis.Policy, Verdict.Unknown, Verdict.Unknown, Verdict.Unknown, false)]
    [InlineData(Basis.Policy, null, Verdict.Unknown, Verdict.Unknown, false)]
    public void Scored_basis_decides_where_it_is_known_and_the_other_stands_in_where_it_is_not(
        Basis scoredBy, Verdict? policy, Verdict? practice, Verdict expected, bool isStandIn)
    {
        var evidence = Of(scoredBy, policy, practice);

        Assert.Equal((expected, isStandIn), (evidence.Verdict, evidence.IsStandIn));
    }

    [Theory]
    [InlineData(Verdict.Yes, Verdict.Partial, true, true)]
    [InlineData(Verdict.Partial, Verdict.No, true, true)]
    [InlineData(Verdict.Partial, Verdict.Yes, true, false)]
    [InlineData(Verdict.Yes, Verdict.Yes, true, false)]
    [InlineData(Verdict.Yes, Verdict.Unknown, false, false)]
    [InlineData(Verdict.Yes, null, false, false)]
    public void Practice_falls_short_only_where_both_are_known_and_less_is_seen_than_laid_down(
        Verdict? policy, Verdict? practice, bool isKnownTwice, bool fallsShort)
    {
        var evidence = Of(Basis.Policy, policy, practice);

        Assert.Equal((isKnownTwice, fallsShort), (evidence.IsKnownTwice, evidence.FallsShort));
    }

    [Fact]
    public void Paper_and_practice_of_one_cell_each_have_their_latest_row()
    {
        Assessment[] rows =
        [
            Sample.Assessment(Verdict.No, "2015"), Sample.Assessment(Verdict.Yes, "2020"),
            Sample.Assessment(Verdict.Partial, "2018", basis: Basis.Practice),
        ];

        var held = Fact.HoldingOn(SmallData.Day, rows, Sample.Sources).Select(f => f.Assessment);

        Assert.Equal([rows[1], rows[2]], held);
    }

    [Fact]
    public void Practice_that_is_read_later_does_not_take_a_policy_from_a_country()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xaa-chw salaried yes 2018", "xaa-chw salaried no 2024 practice");

        var averna = Scores.Of(data, SmallData.Day).Countries[0];

        Assert.Equal((Status.Won, Verdict.Yes), (averna.Status, averna.Best.Verdicts["salaried"]));
        Assert.True(averna.Best.Evidence["salaried"].FallsShort);
    }

    [Fact]
    public void Policy_that_becomes_known_takes_the_place_of_the_practice_that_stood_in()
    {
        var data = TimeData.Of(
            "xaa-chw accredited yes 2018", "xaa-chw salaried yes 2018 practice", "xaa-chw salaried partial 2024");

        Assert.Equal(Status.Won, Scores.Of(data, new DateOnly(2023, 12, 31)).Countries[0].Status);
        Assert.Equal(Status.Nearly, Scores.Of(data, SmallData.Day).Countries[0].Status);
    }

    private static CriterionEvidence Of(Basis scoredBy, Verdict? policy, Verdict? practice) =>
        CriterionEvidence.Of(Sample.Criterion("salaried") with { ScoredBy = scoredBy },
        [
            .. new[] { (Basis.Policy, policy), (Basis.Practice, practice) }
                .Where(v => v.Item2 is not null)
                .Select(v => Fact.Of(Sample.Assessment(v.Item2!.Value, basis: v.Item1), Sample.Sources)),
        ]);
}
