using Scoreboard.Data;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>What one cadre of a country reaches.</summary>
/// <param name="Cadre">
/// Null for a country none of whose cadres has been assessed: its documents are scored all the same.
/// </param>
/// <param name="Status">The rung the required criteria reach.</param>
/// <param name="Verdicts">By criterion id; absent where nobody has looked.</param>
/// <param name="Evidence">
/// By criterion id; what is known on paper and in practice, without what is computed from documents.
/// </param>
/// <param name="Levers">By lever id; every lever.</param>
/// <param name="Overall">The weighted mean of the lever scores.</param>
public sealed record CadreScore(
    Cadre? Cadre, Status Status, IReadOnlyDictionary<string, Verdict> Verdicts,
    IReadOnlyDictionary<string, CriterionEvidence> Evidence, IReadOnlyDictionary<string, Score> Levers, Score Overall)
{
    /// <summary>By criterion id, as the evidence: the assessments that decide the verdicts.</summary>
    public IReadOnlyDictionary<string, Fact> Facts { get; } =
        Evidence.ToDictionary(e => e.Key, e => e.Value.Deciding, StringComparer.Ordinal);

    /// <summary>
    /// Required criteria of which less is seen in practice than is laid down, in the order of display.
    /// </summary>
    public IReadOnlyList<CriterionEvidence> ShortInPractice => Required(e => e.FallsShort);

    /// <summary>Required criteria of which nothing but practice is known, in the order of display.</summary>
    public IReadOnlyList<CriterionEvidence> KnownInPracticeAlone => Required(e => e.IsStandIn);

    /// <param name="data">For criteria and levers.</param>
    /// <param name="cadre">Null where none has been assessed.</param>
    /// <param name="facts">Those that hold for the cadre.</param>
    /// <param name="inForce">The country's verdict on criteria that are computed from documents.</param>
    public static CadreScore Of(Dataset data, Cadre? cadre, IEnumerable<Fact> facts, Verdict inForce)
    {
        var evidence = facts.GroupBy(f => f.Assessment.Criterion, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => CriterionEvidence.Of(data.CriterionById[g.Key], [.. g]), StringComparer.Ordinal);
        var verdicts = evidence.ToDictionary(e => e.Key, e => e.Value.Verdict, StringComparer.Ordinal);
        foreach (var criterion in data.Criteria.Where(c => c.TakenFrom == TakenFrom.Policies))
        {
            verdicts[criterion.CriterionId] = inForce;
        }

        var levers = data.Levers.ToDictionary(
            l => l.LeverId,
            l => Score.OfCriteria([.. data.Criteria.Where(c => c.LeverId == l.LeverId)], verdicts),
            StringComparer.Ordinal);
        var required = data.Criteria.Where(c => c.IsRequired).Select(c => verdicts.GetValueOrDefault(c.CriterionId));
        return new CadreScore(
            cadre, cadre is null ? Status.Unknown : Ladder.OfCadre([.. required]), verdicts, evidence, levers,
            Score.OfLevers([.. data.Levers.Select(l => (levers[l.LeverId], l.Weight))]));
    }

    /// <summary>
    /// What it would reach by what is laid down alone, or by what is seen alone. Documents in force are paper, so
    /// practice is asked for nothing of theirs.
    /// </summary>
    public Score On(Basis basis, Dataset data)
    {
        var verdicts = Evidence.ToDictionary(
            e => e.Key, e => e.Value.Of(basis)?.Assessment.Verdict ?? Verdict.Unknown, StringComparer.Ordinal);
        List<Criterion> criteria = [.. data.Criteria];
        if (basis == Basis.Practice)
        {
            criteria.RemoveAll(c => c.TakenFrom == TakenFrom.Policies);
        }

        foreach (var computed in criteria.Where(c => c.TakenFrom == TakenFrom.Policies))
        {
            verdicts[computed.CriterionId] = Verdicts.GetValueOrDefault(computed.CriterionId);
        }

        return Score.OfLevers(
        [
            .. criteria.GroupBy(c => c.LeverId, StringComparer.Ordinal)
                .Select(g => (Score.OfCriteria([.. g], verdicts), data.LeverById[g.Key].Weight)),
        ]);
    }

    private IReadOnlyList<CriterionEvidence> Required(Func<CriterionEvidence, bool> counts) =>
        [.. Evidence.Values.Where(e => e.Criterion.IsRequired && counts(e)).OrderBy(e => e.Criterion.At.Line)];
}
