using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>How far what is seen keeps what is laid down, by the countries' best cadres.</summary>
public sealed record PracticeStanding
{
    /// <summary>In the order of display, those that are assessed.</summary>
    public required IReadOnlyList<CriterionPractice> Criteria { get; init; }

    /// <summary>
    /// Countries whose policy provides a required criterion at least in part and whose practice is known on it.
    /// </summary>
    public required IReadOnlyList<CountryScore> Tested { get; init; }

    /// <summary>Those of them where no required criterion is less in practice than on paper.</summary>
    public required IReadOnlyList<CountryScore> Kept { get; init; }

    /// <summary>Countries in which a criterion is seen while no policy that was found provides it.</summary>
    /// <param name="criterion">Its id, such as the one that the settings name; null for none.</param>
    public IReadOnlyList<CountryScore> SeenWithoutPolicy(string? criterion) =>
        Criteria.FirstOrDefault(c => c.Criterion.CriterionId == criterion)?.WithoutPolicy ?? [];

    public static PracticeStanding Of(Scores scores, IEnumerable<Criterion> criteria)
    {
        List<CriterionPractice> rows =
        [
            .. criteria.Where(c => c.TakenFrom == TakenFrom.Assessments).Select(c => CriterionPractice.Of(scores, c)),
        ];
        var required = rows.Where(r => r.Criterion.IsRequired).ToList();
        List<CountryScore> tested = [.. scores.Countries.Where(c => required.Any(r => r.Tested.Contains(c)))];
        return new PracticeStanding
        {
            Criteria = rows,
            Tested = tested,
            Kept = [.. tested.Where(c => c.Best.ShortInPractice.Count == 0)],
        };
    }
}
