using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>
/// One criterion on paper and in practice, by the countries' best cadres; each list in the order of the file.
/// </summary>
public sealed record CriterionPractice
{
    public required Criterion Criterion { get; init; }

    /// <summary>Countries whose policy provides it at least in part and whose practice is known.</summary>
    public required IReadOnlyList<CountryScore> Tested { get; init; }

    /// <summary>Those of them where less is seen than is laid down.</summary>
    public required IReadOnlyList<CountryScore> FallingShort { get; init; }

    /// <summary>Countries where it is seen in full while no policy that was found provides it in full.</summary>
    public required IReadOnlyList<CountryScore> WithoutPolicy { get; init; }

    public static CriterionPractice Of(Scores scores, Criterion criterion)
    {
        var known = scores.Countries
            .Select(c => (Country: c, Evidence: c.Best.Evidence.GetValueOrDefault(criterion.CriterionId)))
            .Where(c => c.Evidence is not null).ToList();
        return new CriterionPractice
        {
            Criterion = criterion,
            Tested = [.. known.Where(c => c.Evidence!.IsTested).Select(c => c.Country)],
            FallingShort = [.. known.Where(c => c.Evidence!.FallsShort).Select(c => c.Country)],
            WithoutPolicy = [.. known.Where(c => c.Evidence!.IsWithoutPolicy).Select(c => c.Country)],
        };
    }
}
