using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>
/// How much of what is known is met, how far the truth may lie, and how much is known. Pages show all or none.
/// </summary>
/// <param name="Value">
/// 0 (none met) to 100 (all met), over what is known; null when nothing is: no score is not a score of zero.
/// </param>
/// <param name="Low">The score if every unknown were a no; 0 to 100.</param>
/// <param name="High">The score if every unknown were a yes; 0 to 100.</param>
/// <param name="Coverage">0 to 1: the share of the total weight that is known.</param>
/// <param name="Known">How many criteria are known.</param>
/// <param name="Total">How many criteria there are.</param>
public sealed record Score(double? Value, double Low, double High, double Coverage, int Known, int Total)
{
    /// <summary>
    /// Scores the criteria of one lever: yes counts 1, partial one half, no 0, each times the criterion's weight.
    /// Unknown leaves both sides of the division, so silence neither rewards nor punishes a country.
    /// </summary>
    /// <param name="criteria">At least one.</param>
    /// <param name="verdicts">By criterion id; a criterion that is absent counts as unknown.</param>
    public static Score OfCriteria(
        IReadOnlyCollection<Criterion> criteria, IReadOnlyDictionary<string, Verdict> verdicts)
    {
        double met = 0, known = 0, total = 0;
        var knownCount = 0;
        foreach (var criterion in criteria)
        {
            total += criterion.Weight;
            var verdict = verdicts.GetValueOrDefault(criterion.CriterionId);
            if (verdict != Verdict.Unknown)
            {
                known += criterion.Weight;
                met += criterion.Weight * Credit(verdict);
                knownCount++;
            }
        }

        return new Score(
            known > 0 ? 100 * met / known : null, 100 * met / total, 100 * (met + total - known) / total, known / total,
            knownCount, criteria.Count);
    }

    /// <summary>
    /// The weighted mean of lever scores; a lever without a score leaves the mean and widens the interval.
    /// </summary>
    /// <param name="levers">At least one; weights positive.</param>
    public static Score OfLevers(IReadOnlyCollection<(Score Score, double Weight)> levers)
    {
        var scored = levers.Where(l => l.Score.Value is not null).ToList();
        return new Score(
            scored.Count > 0 ? Mean(scored, s => s.Value!.Value) : null,
            Mean(levers, s => s.Low), Mean(levers, s => s.High), Mean(levers, s => s.Coverage),
            levers.Sum(l => l.Score.Known), levers.Sum(l => l.Score.Total));
    }

    /// <summary>What a verdict counts; unknown counts nothing and must be left out before.</summary>
    public static double Credit(Verdict verdict) => verdict switch
    {
        Verdict.Yes => 1,
        Verdict.Partial => 0.5,
        Verdict.No => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "An unknown verdict has no credit."),
    };

    private static double Mean(IReadOnlyCollection<(Score Score, double Weight)> levers, Func<Score, double> part) =>
        levers.Sum(l => l.Weight * part(l.Score)) / levers.Sum(l => l.Weight);
}
