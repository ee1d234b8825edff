using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>How much is known of some cells; a cell is one criterion of one assessed cadre.</summary>
/// <param name="Cells">How many there are.</param>
/// <param name="OnPaper">Of how many the policy is known.</param>
/// <param name="InPractice">Of how many practice is known.</param>
/// <param name="Both">Of how many both are.</param>
public sealed record Knowledge(int Cells, int OnPaper, int InPractice, int Both)
{
    /// <summary>Of how many anything is known.</summary>
    public int Known => OnPaper + InPractice - Both;

    /// <summary>0 to 1; null where there is no cell.</summary>
    public double? Share => Cells > 0 ? (double)Known / Cells : null;

    /// <param name="countries">Whose assessed cadres count.</param>
    /// <param name="criteria">Those taken from assessments count.</param>
    public static Knowledge Of(IEnumerable<CountryScore> countries, IEnumerable<Criterion> criteria)
    {
        var cadres = countries.SelectMany(c => c.Cadres).ToList();
        var asked = criteria.Where(c => c.TakenFrom == TakenFrom.Assessments).Select(c => c.CriterionId).ToHashSet();
        var evidence = cadres.SelectMany(c => c.Evidence.Values)
            .Where(e => asked.Contains(e.Criterion.CriterionId)).ToList();
        return new Knowledge(
            cadres.Count * asked.Count, evidence.Count(e => IsKnown(e.Policy)),
            evidence.Count(e => IsKnown(e.Practice)), evidence.Count(e => e.IsKnownTwice));
    }

    private static bool IsKnown(Fact? fact) => fact is { Assessment.Verdict: not Verdict.Unknown };
}
