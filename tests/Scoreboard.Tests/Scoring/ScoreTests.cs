using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

public class ScoreTests
{
    private const double Tolerance = 1e-9;

    /// <summary>One to eight criteria with their weights and verdicts.</summary>
    private static Gen<(double Weight, Verdict Verdict)[]> Answers { get; } =
        from count in Gen.Choose(1, 8)
        from answers in (from weight in Gen.Choose(1, 1000)
                         from verdict in Gen.Elements(Enum.GetValues<Verdict>())
                         select (weight / 100.0, verdict)).ArrayOf(count)
        select answers;

    [Fact]
    public void Value_lies_between_low_and_high_and_coverage_between_0_and_1() => Property.Holds(Answers, answers =>
    {
        var score = Of(answers);

        Assert.InRange(score.Coverage, 0, 1);
        Assert.InRange(score.Low, 0, score.High + Tolerance);
        Assert.InRange(score.High, score.Low - Tolerance, 100 + Tolerance);
        Assert.InRange(score.Value ?? score.Low, score.Low - Tolerance, score.High + Tolerance);
    });

    [Fact]
    public void Low_and_high_are_the_scores_with_every_unknown_a_no_or_a_yes() => Property.Holds(Answers, answers =>
    {
        var score = Of(answers);

        Assert.Equal(Of(WithUnknownAs(Verdict.No)).Value!.Value, score.Low, Tolerance);
        Assert.Equal(Of(WithUnknownAs(Verdict.Yes)).Value!.Value, score.High, Tolerance);

        (double, Verdict)[] WithUnknownAs(Verdict verdict) =>
            [.. answers.Select(a => (a.Weight, a.Verdict == Verdict.Unknown ? verdict : a.Verdict))];
    });

    [Fact]
    public void Better_verdict_never_lowers_a_score() => Property.Holds(
        from answers in Answers
        from which in Gen.Choose(0, answers.Length - 1)
        where answers[which].Verdict is Verdict.No or Verdict.Partial
        select (answers, which), x =>
    {
        var better = x.answers.ToArray();
        better[x.which].Verdict++;

        var (before, after) = (Of(x.answers), Of(better));

        Assert.True(after.Value > before.Value && after.Low > before.Low && after.High > before.High);
        Assert.Equal(before.Coverage, after.Coverage);
    });

    [Fact]
    public void Unknown_criterion_lowers_coverage_but_not_the_score() => Property.Holds(Answers, answers =>
    {
        var known = answers.Where(a => a.Verdict != Verdict.Unknown).ToArray();
        var score = Of([.. answers, (1, Verdict.Unknown)]);

        Assert.Equal(known.Length == 0 ? null : Of(known).Value, score.Value);
        Assert.True(known.Length == 0 ? score.Coverage == 0 : score.Coverage < Of(answers).Coverage);
        Assert.Equal((known.Length, answers.Length + 1), (score.Known, score.Total));
    });

    [Fact]
    public void Only_the_proportion_of_weights_counts() => Property.Holds(
        from answers in Answers
        from factor in Gen.Choose(1, 500)
        select (answers, factor: factor / 10.0), x =>
    {
        var (before, after) = (Of(x.answers), Of([.. x.answers.Select(a => (a.Weight * x.factor, a.Verdict))]));

        Assert.Equal(before.Value ?? -1, after.Value ?? -1, Tolerance);
        Assert.Equal(before.Low, after.Low, Tolerance);
        Assert.Equal(before.High, after.High, Tolerance);
        Assert.Equal(before.Coverage, after.Coverage, Tolerance);
    });

    [Fact]
    public void Lever_with_nothing_known_has_no_score_rather_than_zero() =>
        Assert.Equal(new Score(null, 0, 100, 0, 0, 2), Of([(1, Verdict.Unknown), (3, Verdict.Unknown)]));

    [Fact]
    public void Lever_is_scored_by_hand()
    {
        var score = Of([(1, Verdict.Yes), (2, Verdict.Partial), (1, Verdict.No), (4, Verdict.Unknown)]);

        Assert.Equal(new Score(50, 25, 75, 0.5, 3, 4), score);
    }

    [Fact]
    public void Criterion_without_a_verdict_counts_as_unknown() =>
        Assert.Equal(
            new Score(100, 50, 100, 0.5, 1, 2),
            Score.OfCriteria(
                [Sample.Criterion("accredited"), Sample.Criterion("salaried")],
                new Dictionary<string, Verdict> { ["accredited"] = Verdict.Yes }));

    [Fact]
    public void Overall_is_the_weighted_mean_of_levers_that_have_a_score()
    {
        var policy = new Score(80, 40, 90, 0.5, 1, 2);
        var funding = new Score(20, 20, 20, 1, 2, 2);
        var nothing = new Score(null, 0, 100, 0, 0, 3);

        Assert.Equal(new Score(40, 20, 57.5, 0.625, 3, 7), Score.OfLevers([(policy, 1), (funding, 2), (nothing, 1)]));
    }

    [Fact]
    public void Overall_of_levers_without_a_score_is_none() =>
        Assert.Equal(
            new Score(null, 0, 100, 0, 0, 3),
            Score.OfLevers([(new Score(null, 0, 100, 0, 0, 1), 1), (new Score(null, 0, 100, 0, 0, 2), 1)]));

    [Fact]
    public void Overall_lies_within_its_levers() => Property.Holds(
        from levers in (from answers in Answers
                        from weight in Gen.Choose(1, 100)
                        select (Of(answers), (double)weight)).NonEmptyListOf()
        select levers.ToArray(), levers =>
    {
        var overall = Score.OfLevers(levers);

        var values = levers.Select(l => l.Item1.Value).Where(v => v is not null).ToList();
        Assert.Equal(values.Count == 0, overall.Value is null);
        Assert.InRange(overall.Value ?? 0, (values.Min() ?? 0) - Tolerance, (values.Max() ?? 0) + Tolerance);
        Assert.InRange(overall.Low, 0, overall.High + Tolerance);
        Assert.InRange(overall.Coverage, 0, 1 + Tolerance);
    });

    [Fact]
    public void Unknown_verdict_has_no_credit() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Credit(Verdict.Unknown));

    private static Score Of((double Weight, Verdict Verdict)[] answers) => Score.OfCriteria(
        [.. answers.Select((a, i) => Sample.Criterion($"c{i}", a.Weight))],
        answers.Select((a, i) => (Id: $"c{i}", a.Verdict)).ToDictionary(a => a.Id, a => a.Verdict));
}
