using Scoreboard.Tables;

namespace Scoreboard.Documents;

/// <summary>What a document is on a day.</summary>
public enum Force
{
    /// <summary>Neither its dates nor what was read about it tell.</summary>
    NotKnown,

    /// <summary>Its period starts later, or it was not known yet.</summary>
    NotYet,

    /// <summary>Its period is over, or another document has taken its place.</summary>
    Ended,

    Draft,

    /// <summary>In force, and nothing says until when.</summary>
    InForcePeriodNotKnown,

    /// <summary>In force, with a known end or open-ended by law.</summary>
    InForce,
}

/// <summary>
/// Decides what is in force on a day: by the dates, and by the status word only where they do not tell.
/// </summary>
public static class PolicyForce
{
    /// <summary>What decides first. A document that has not begun says nothing.</summary>
    private static readonly Force[] ByWeight = [
        Force.InForce, Force.InForcePeriodNotKnown, Force.Draft, Force.NotKnown, Force.Ended];

    /// <summary>
    /// The day a document starts to count: when its period starts, or it was adopted, or by when it was known.
    /// </summary>
    /// <returns>The earliest day that date can mean.</returns>
    public static DateOnly From(Policy policy, IReadOnlyDictionary<string, Source> sources) =>
        DatedFrom(policy) ?? policy.SourceIds.Min(id => sources[id].KnownBy);

    /// <summary>
    /// The same where the document's own dates tell; null where it is only known by a day. A draft's period is a plan:
    /// the draft is there before it starts.
    /// </summary>
    internal static DateOnly? DatedFrom(Policy policy) =>
        (policy.Status == PolicyStatus.Draft ? policy.AdoptedOn : policy.StartsOn ?? policy.AdoptedOn)?.First;

    /// <summary>
    /// The day from which a document is known of: its adoption, where that is before its period starts.
    /// </summary>
    public static DateOnly ExistsFrom(Policy policy, IReadOnlyDictionary<string, Source> sources) =>
        policy is { AdoptedOn: { } adopted, StartsOn: { } starts } && adopted.First < starts.First
            ? adopted.First
            : From(policy, sources);

    /// <summary>The document that has replaced another by a day; a draft replaces nothing.</summary>
    public static Policy? SuccessorOn(
        DateOnly day, Policy policy, IEnumerable<Policy> policies, IReadOnlyDictionary<string, Source> sources) =>
        SuccessorOf(policy, policies) is { } successor && From(successor, sources) <= day ? successor : null;

    /// <summary>The document that replaces another, whenever it does.</summary>
    internal static Policy? SuccessorOf(Policy policy, IEnumerable<Policy> policies) =>
        policies.FirstOrDefault(p => p.Supersedes == policy.PolicyId && p.Status != PolicyStatus.Draft);

    /// <param name="day">The day asked about.</param>
    /// <param name="policy">The document.</param>
    /// <param name="policies">The documents of the same country.</param>
    /// <param name="sources">All sources, by id.</param>
    public static Force On(
        DateOnly day, Policy policy, IEnumerable<Policy> policies, IReadOnlyDictionary<string, Source> sources)
    {
        if (From(policy, sources) > day)
        {
            return Force.NotYet;
        }

        if (policy.Status == PolicyStatus.Draft)
        {
            return Force.Draft;
        }

        if (policy.EndsOn?.Last < day || SuccessorOn(day, policy, policies, sources) is not null)
        {
            return Force.Ended;
        }

        var hasBothDates = policy.EndsOn is not null && (policy.StartsOn ?? policy.AdoptedOn) is not null;
        return policy.Status switch
        {
            _ when hasBothDates => Force.InForce,
            // It ended with its successor, so until that starts it was in force.
            PolicyStatus.Superseded when SuccessorOf(policy, policies) is not null => Force.InForce,
            PolicyStatus.InForce => policy.Kind == PolicyKind.Law || policy.EndsOn is not null
                ? Force.InForce
                : Force.InForcePeriodNotKnown,
            PolicyStatus.Superseded or PolicyStatus.Expired => Force.Ended,
            _ => Force.NotKnown,
        };
    }

    /// <summary>
    /// The verdict on "is a policy that governs the workers in force?". Documents for the whole sector
    /// and guidelines do not count.
    /// </summary>
    /// <param name="forces">Of the country's documents that count.</param>
    public static Verdict InForceVerdict(IReadOnlyCollection<Force> forces) => Deciding(forces) switch
    {
        Force.InForce => Verdict.Yes,
        Force.InForcePeriodNotKnown or Force.Draft => Verdict.Partial,
        Force.Ended => Verdict.No,
        _ => Verdict.Unknown,
    };

    /// <summary>Which of them that verdict rests on; null where none says anything.</summary>
    /// <param name="forces">Of the country's documents that count.</param>
    public static Force? Deciding(IReadOnlyCollection<Force> forces) =>
        ByWeight.Cast<Force?>().FirstOrDefault(f => forces.Contains(f!.Value));

    /// <summary>That verdict on a day.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="policies">All documents of the country.</param>
    /// <param name="sources">All sources, by id.</param>
    public static Verdict InForceVerdict(
        DateOnly day, IReadOnlyCollection<Policy> policies, IReadOnlyDictionary<string, Source> sources) =>
        InForceVerdict([.. policies.Where(Counts).Select(p => On(day, p, policies, sources))]);

    /// <summary>Whether a document can answer that question at all.</summary>
    public static bool Counts(Policy policy) =>
        policy.Focus == PolicyFocus.Community && policy.Kind != PolicyKind.Guideline;
}
