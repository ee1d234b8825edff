using Scoreboard.Data;
using Scoreboard.Documents;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>
/// One country's status on any day, without its scores: what <see cref="CountryScore"/> says, many times cheaper.
/// </summary>
internal sealed class StatusOverTime
{
    private readonly Dataset _data;
    private readonly List<Criterion> _required;

    /// <summary>The documents of the country; none where no required criterion is computed from them.</summary>
    private readonly List<Policy> _policies;
    private readonly List<Fact> _facts;
    private readonly ILookup<DateOnly, Fact> _factsFrom;
    private readonly HashSet<DateOnly> _documentDays;
    private readonly HashSet<DateOnly> _datedDocumentDays;

    public StatusOverTime(Dataset data, Country country)
    {
        _data = data;
        _required = [.. data.Criteria.Where(c => c.IsRequired)];
        _facts = [.. data.AssessmentsOf[country.Iso3].Select(a => Fact.Of(a, data.SourceById))];
        _factsFrom = _facts.ToLookup(f => f.HoldsFrom);
        _policies = _required.Any(c => c.TakenFrom == TakenFrom.Policies) ? data.PoliciesOf[country.Iso3].ToList() : [];
        _datedDocumentDays =
        [
            .. _policies.Select(PolicyForce.DatedFrom).OfType<DateOnly>(),
            .. _policies.Select(p => p.EndsOn?.Last.AddDays(1)).OfType<DateOnly>(),
        ];
        _documentDays = [.. _datedDocumentDays, .. _policies.Select(p => PolicyForce.From(p, data.SourceById))];
        Days =
        [
            .. _facts.Where(IsOnRequired).Select(f => f.HoldsFrom)
                .Concat(_facts.GroupBy(f => f.Assessment.CadreId).Select(g => g.Min(f => f.HoldsFrom)))
                .Concat(_documentDays).Distinct().Order(),
        ];
    }

    /// <summary>Every day on which the status may become another, in order.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    public Status On(DateOnly day) => Of(day, _facts);

    /// <summary>
    /// Whether a status may have begun before the day from which it is counted: no document is dated to that day, and
    /// the status would be the same without the findings that a source dates to it.
    /// </summary>
    public bool IsKnownBy(DateOnly day, Status status) =>
        !_datedDocumentDays.Contains(day) && (_factsFrom[day].All(f => f.IsKnownBy)
            || (_factsFrom[day].Any(f => f.IsKnownBy)
                && Of(day, _facts.Where(f => f.IsKnownBy || f.HoldsFrom != day)) == status));

    /// <summary>
    /// The findings from that day on required criteria; where there are none, those that a cadre was first assessed
    /// with.
    /// </summary>
    public IReadOnlyList<Fact> FactsBehind(DateOnly day)
    {
        List<Fact> onRequired = [.. _factsFrom[day].Where(IsOnRequired)];
        return onRequired.Count > 0 || _documentDays.Contains(day) ? onRequired : [.. _factsFrom[day]];
    }

    private Status Of(DateOnly day, IEnumerable<Fact> facts)
    {
        var inForce = PolicyForce.InForceVerdict(day, _policies, _data.SourceById);
        return Ladder.OfCountry(
        [
            .. Fact.HoldingOn(day, facts).GroupBy(f => f.Assessment.CadreId).Select(cadre => Ladder.OfCadre(
            [
                .. _required.Select(c => c.TakenFrom == TakenFrom.Policies
                    ? inForce
                    : OfCriterion(c, cadre)?.Verdict ?? Verdict.Unknown),
            ])),
        ]);
    }

    private static CriterionEvidence? OfCriterion(Criterion criterion, IEnumerable<Fact> cadre)
    {
        List<Fact> facts = [.. cadre.Where(f => f.Assessment.Criterion == criterion.CriterionId)];
        return facts.Count > 0 ? CriterionEvidence.Of(criterion, facts) : null;
    }

    private bool IsOnRequired(Fact fact) => _required.Any(c => c.CriterionId == fact.Assessment.Criterion);
}
