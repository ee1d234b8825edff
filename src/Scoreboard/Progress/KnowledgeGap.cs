using Scoreboard.Data;
using Scoreboard.Quality;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>Why somebody should look again.</summary>
public enum GapKind
{
    /// <summary>Nobody has looked yet.</summary>
    NotAssessed,

    /// <summary>Somebody looked and found nothing.</summary>
    Unknown,

    /// <summary>It decides the status, and practice stands in for a policy that nobody has found.</summary>
    PolicyMissing,

    /// <summary>It rests on the word of the press.</summary>
    OnNews,

    /// <summary>Nobody has read its source again for too long.</summary>
    Stale,
}

/// <summary>One criterion of one cadre on which more has to be found out.</summary>
/// <param name="Country">In scope.</param>
/// <param name="Cadre">Null for a country none of whose cadres has been assessed.</param>
/// <param name="Criterion">Taken from assessments.</param>
/// <param name="Kind">The first that holds, in the order of the kinds.</param>
public sealed record KnowledgeGap(CountryScore Country, Cadre? Cadre, Criterion Criterion, GapKind Kind)
{
    /// <summary>Whether the document that stands for the country is up for renewal now.</summary>
    public bool IsInWindow => Country.Renewal is { State: RenewalState.Open or RenewalState.Overdue };

    /// <summary>
    /// The most valuable first: what decides a status, then where a policy is up for renewal now, then the largest
    /// cadres; after that by kind, in the order of display and by country.
    /// </summary>
    public static IReadOnlyList<KnowledgeGap> All(Scores scores, Dataset data)
    {
        var criteria = data.Criteria.Where(c => c.TakenFrom == TakenFrom.Assessments).ToList();
        return
        [
            .. from country in scores.Countries
               from cadre in country.Cadres.Count > 0 ? country.Cadres : [country.Best]
               from criterion in criteria
               let kind = KindOf(cadre.Evidence.GetValueOrDefault(criterion.CriterionId), data, scores.AsOf)
               where kind is not null
               select new KnowledgeGap(country, cadre.Cadre, criterion, kind.Value) into gap
               orderby gap.Criterion.IsRequired descending, gap.IsInWindow descending,
                   gap.Cadre?.Headcount ?? 0 descending, gap.Kind, gap.Criterion.At.Line
               select gap,
        ];
    }

    private static GapKind? KindOf(CriterionEvidence? evidence, Dataset data, DateOnly asOf)
    {
        if (evidence is null)
        {
            return GapKind.NotAssessed;
        }

        return evidence switch
        {
            { Verdict: Verdict.Unknown } => GapKind.Unknown,
            { Criterion.IsRequired: true, IsStandIn: true } => GapKind.PolicyMissing,
            _ when data.SourceById[evidence.Deciding.Assessment.SourceId!] is var source => source switch
            {
                { Kind: SourceKind.News } => GapKind.OnNews,
                _ when DataQuality.IsStale(source, data.Settings, asOf) => GapKind.Stale,
                _ => null,
            },
            _ => null,
        };
    }
}
