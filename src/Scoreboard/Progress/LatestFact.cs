using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>A dated fact: a document that was adopted, or a verdict that became true.</summary>
/// <param name="On">As precisely as known.</param>
/// <param name="Country">In scope.</param>
/// <param name="Policy">The document adopted; null where the fact is a verdict.</param>
/// <param name="Assessment">The verdict, yes or partial; null where the fact is a document.</param>
public sealed record LatestFact(PartialDate On, Country Country, Policy? Policy, Assessment? Assessment)
{
    /// <summary>Where it can be checked.</summary>
    public string SourceId => Policy?.SourceIds[0] ?? Assessment!.SourceId!;

    /// <summary>Page, section or article of the source; empty where it has none.</summary>
    public string SourceLocator => Assessment?.SourceLocator ?? "";

    /// <summary>The newest facts, one for each country and date; of several a document comes first.</summary>
    /// <param name="data">Drafts, and verdicts that say that something is not so, are no news.</param>
    /// <param name="asOf">What can only have happened later is left out.</param>
    /// <param name="count">At most so many.</param>
    public static IReadOnlyList<LatestFact> Newest(Dataset data, DateOnly asOf, int count)
    {
        var countries = data.Countries.Where(c => c.InScope).ToDictionary(c => c.Iso3, StringComparer.Ordinal);
        var adopted =
            from policy in data.Policies
            where policy.AdoptedOn is not null && policy.Status != PolicyStatus.Draft
                && countries.ContainsKey(policy.Iso3)
            select new LatestFact(policy.AdoptedOn!.Value, countries[policy.Iso3], policy, null);
        var became =
            from assessment in data.Assessments
            where assessment.EffectiveOn is not null && assessment.Verdict is Verdict.Yes or Verdict.Partial
            where countries.ContainsKey(assessment.Iso3)
            select new LatestFact(assessment.EffectiveOn!.Value, countries[assessment.Iso3], null, assessment);
        return
        [
            .. adopted.Concat(became).Where(f => f.On.First <= asOf)
                .OrderByDescending(f => f.On.First).ThenBy(f => f.Country.Iso3, StringComparer.Ordinal)
                .DistinctBy(f => (f.Country.Iso3, f.On)).Take(count),
        ];
    }
}
