using Scoreboard.Data;
using Scoreboard.Documents;
using Scoreboard.Renewals;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>What a country reaches on a day.</summary>
/// <param name="Country">In scope.</param>
/// <param name="Status">The highest rung any of its cadres reaches.</param>
/// <param name="Best">
/// The cadre whose scores are the country's: highest rung, then highest proven total (see methodology).
/// </param>
/// <param name="Cadres">The assessed ones, the best first; empty where none is.</param>
/// <param name="InForce">Whether a policy that governs the workers the scoreboard is about is in force.</param>
/// <param name="Documents">Those known of by that day, in the order of the file, and what each is.</param>
/// <param name="Windows">Of its documents that have one, most urgent first.</param>
/// <param name="Renewal">The window that stands for the country; null where it has none.</param>
/// <param name="Headcount">The sum of its cadres' known headcounts; null where none is known.</param>
public sealed record CountryScore(
    Country Country, Status Status, CadreScore Best, IReadOnlyList<CadreScore> Cadres, Verdict InForce,
    IReadOnlyList<(Policy Policy, Force Force)> Documents, IReadOnlyList<RenewalWindow> Windows, RenewalWindow? Renewal,
    int? Headcount)
{
    /// <summary>Weights with decimals do not add up exactly in binary: a half may come out a trifle less.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>
    /// Whether it has what the highest rung asks for, and that is known not to be kept: of each cadre that has it less
    /// is seen in practice than is laid down.
    /// </summary>
    public bool IsWonOnPaperOnly => Status == Status.Won
        && Cadres.Where(c => c.Status == Status.Won).All(c => c.ShortInPractice.Count > 0);

    /// <summary>Whether a lever's score is known well enough to stand in a ranking.</summary>
    public static bool IsRanked(Score score, ScoringSettings settings) =>
        score.Value is not null && score.Coverage >= settings.MinimumCoverageToRank - Tolerance;

    /// <summary>The required criteria that the best cadre does not fully meet, in the order given.</summary>
    /// <param name="criteria">Of every lever, required or not.</param>
    public IReadOnlyList<Criterion> Missing(IEnumerable<Criterion> criteria) =>
        [.. criteria.Where(c => c.IsRequired && Best.Verdicts.GetValueOrDefault(c.CriterionId) != Verdict.Yes)];

    /// <summary>
    /// Other countries of its region whose best cadre fully meets a criterion, the highest status first.
    /// </summary>
    public IReadOnlyList<CountryScore> NeighboursWith(Criterion criterion, Scores scores) =>
    [
        .. scores.Countries
            .Where(c => c.Country.Region == Country.Region && c.Country != Country
                && c.Best.Verdicts.GetValueOrDefault(criterion.CriterionId) == Verdict.Yes)
            .OrderByDescending(c => c.Status).ThenBy(c => c.Country.Iso3, StringComparer.Ordinal),
    ];

    public static CountryScore Of(Dataset data, Country country, DateOnly asOf)
    {
        // All of them, since a document that was replaced later was in force until then, whatever its status word says
        // now.
        var policies = data.PoliciesOf[country.Iso3].ToList();
        var documents = policies.Where(p => PolicyForce.ExistsFrom(p, data.SourceById) <= asOf)
            .Select(p => (Policy: p, Force: PolicyForce.On(asOf, p, policies, data.SourceById))).ToList();
        var inForce = PolicyForce.InForceVerdict(
            [.. documents.Where(d => PolicyForce.Counts(d.Policy)).Select(d => d.Force)]);
        var cadres = Fact.HoldingOn(asOf, data.AssessmentsOf[country.Iso3], data.SourceById)
            .GroupBy(f => f.Assessment.CadreId)
            .Select(g => CadreScore.Of(data, data.CadreById[g.Key], g, inForce))
            .OrderByDescending(c => c.Status).ThenByDescending(c => c.Overall.Low)
            .ThenBy(c => c.Cadre!.CadreId, StringComparer.Ordinal)
            .ToList();
        var windows = policies
            .Select(p => RenewalWindow.On(asOf, p, policies, data.SourceById, data.Settings.Renewal))
            .OfType<RenewalWindow>()
            .OrderBy(w => w.State).ThenBy(w => w.Policy.EndsOn?.Last)
            .ThenBy(w => w.Policy.PolicyId, StringComparer.Ordinal)
            .ToList();
        var headcounts = data.CadresOf[country.Iso3]
            .Where(c => c.Headcount is not null && !(c.HeadcountYear > asOf.Year)).Select(c => c.Headcount!.Value)
            .ToList();
        return new CountryScore(
            country, Ladder.OfCountry([.. cadres.Select(c => c.Status)]),
            cadres.FirstOrDefault() ?? CadreScore.Of(data, null, [], inForce), cadres, inForce, documents, windows,
            RenewalWindow.OfCountry(windows), headcounts.Count > 0 ? headcounts.Sum() : null);
    }
}
