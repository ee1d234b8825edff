using Scoreboard.Dates;
using Scoreboard.Documents;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Renewals;

/// <summary>Where a document stands on its way to renewal, most urgent first.</summary>
public enum RenewalState
{
    /// <summary>Ended a short while ago, and nothing supersedes it.</summary>
    Overdue,

    /// <summary>Ends within the window.</summary>
    Open,

    /// <summary>Ends soon after the window.</summary>
    Next,

    /// <summary>Ends later.</summary>
    Later,

    /// <summary>Ended long ago: probably replaced or abandoned, to be verified.</summary>
    Lapsed,

    /// <summary>No end date is known, though one would be expected.</summary>
    NoDate,

    /// <summary>A law without an end.</summary>
    OpenEnded,
}

/// <summary>One document and when it comes up for renewal.</summary>
/// <param name="Policy">Never superseded, a draft or a guideline.</param>
/// <param name="State">On the day asked about.</param>
/// <param name="DaysLeft">To the last day the end can mean; negative when it is over; null without an end date.</param>
public sealed record RenewalWindow(Policy Policy, RenewalState State, int? DaysLeft)
{
    /// <summary>The window of a document on a day.</summary>
    /// <returns>Null when it has none: superseded, a draft, a guideline, or not adopted yet on that day.</returns>
    public static RenewalWindow? On(
        DateOnly day, Policy policy, IEnumerable<Policy> policies, IReadOnlyDictionary<string, Source> sources,
        RenewalSettings settings)
    {
        if (!CanHave(policy) || PolicyForce.ExistsFrom(policy, sources) > day
            || IsSuperseded(day, policy, policies, sources))
        {
            return null;
        }

        if (policy.EndsOn is not { } end)
        {
            return new RenewalWindow(
                policy, policy.Kind == PolicyKind.Law ? RenewalState.OpenEnded : RenewalState.NoDate, null);
        }

        var last = end.Last;
        var state = last < day
            ? last < day.AddMonths(-settings.OverdueMonths) ? RenewalState.Lapsed : RenewalState.Overdue
            : last <= day.AddMonths(settings.WindowMonths) ? RenewalState.Open
            : last <= day.AddMonths(settings.NextMonths) ? RenewalState.Next
            : RenewalState.Later;
        return new RenewalWindow(policy, state, last.DayNumber - day.DayNumber);
    }

    /// <summary>
    /// The window that stands for a country: the most urgent of its documents that govern the workers alone,
    /// or where it has none, of its sector documents. Of two equally urgent the one that ends first.
    /// </summary>
    public static RenewalWindow? OfCountry(IEnumerable<RenewalWindow> windows) => windows
        .OrderBy(w => w.Policy.Focus).ThenBy(w => w.State).ThenBy(w => w.Policy.EndsOn?.Last)
        .ThenBy(w => w.Policy.PolicyId, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The same in months of average length; null without an end date.</summary>
    public double? MonthsLeft => DaysLeft / AverageYear.DaysPerMonth;

    /// <summary>
    /// Whether something can be won there now: the document ends within the window or ended without a successor.
    /// </summary>
    public bool IsActionable => State is RenewalState.Open or RenewalState.Overdue;

    /// <summary>Whether a document of its kind comes up for renewal at all.</summary>
    internal static bool CanHave(Policy policy) =>
        policy.Kind != PolicyKind.Guideline && policy.Status != PolicyStatus.Draft;

    /// <summary>By the successor's date where one is listed; otherwise by the status word.</summary>
    private static bool IsSuperseded(
        DateOnly day, Policy policy, IEnumerable<Policy> policies, IReadOnlyDictionary<string, Source> sources) =>
        PolicyForce.SuccessorOn(day, policy, policies, sources) is not null
        || (policy.Status == PolicyStatus.Superseded
            && PolicyForce.SuccessorOf(policy, policies) is null);
}
