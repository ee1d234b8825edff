using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Documents;
using Scoreboard.Tables;

namespace Scoreboard.Renewals;

/// <summary>What happens to a document on its way to renewal.</summary>
public enum RenewalEventKind
{
    /// <summary>Its end came within the window, or it was adopted with an end that near.</summary>
    Entered,

    /// <summary>It ended, and nothing had taken its place.</summary>
    Overdue,

    /// <summary>A document that supersedes it started.</summary>
    Renewed,
}

/// <summary>Something that happened to a document on a day.</summary>
/// <param name="On">The first day it was so.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Policy">The document.</param>
/// <param name="Successor">What has taken its place; null unless it was renewed.</param>
public sealed record RenewalEvent(DateOnly On, RenewalEventKind Kind, Policy Policy, Policy? Successor)
{
    /// <summary>
    /// Everything that has happened to the documents of the countries in scope up to a day, the newest first.
    /// </summary>
    public static IReadOnlyList<RenewalEvent> Until(DateOnly day, Dataset data) =>
    [
        .. data.Countries.Where(c => c.InScope)
            .SelectMany(c => data.PoliciesOf[c.Iso3].SelectMany(p => OfPolicy(p, data)))
            .Where(e => e.On <= day)
            .OrderByDescending(e => e.On).ThenBy(e => e.Policy.PolicyId, StringComparer.Ordinal).ThenBy(e => e.Kind),
    ];

    private static IEnumerable<RenewalEvent> OfPolicy(Policy policy, Dataset data)
    {
        if (!RenewalWindow.CanHave(policy))
        {
            yield break;
        }

        var policies = data.PoliciesOf[policy.Iso3].ToList();
        var exists = PolicyForce.ExistsFrom(policy, data.SourceById);
        if (policy.EndsOn is { } end)
        {
            var entered = Days.Later(exists, FirstDayInWindow(end.Last, data.Settings.Renewal.WindowMonths));
            var over = Days.Later(exists, end.Last.AddDays(1));
            if (StateOn(entered) == RenewalState.Open)
            {
                yield return new RenewalEvent(entered, RenewalEventKind.Entered, policy, null);
            }

            if (StateOn(over) == RenewalState.Overdue)
            {
                yield return new RenewalEvent(over, RenewalEventKind.Overdue, policy, null);
            }
        }

        if (PolicyForce.SuccessorOf(policy, policies) is { } successor)
        {
            yield return new RenewalEvent(
                PolicyForce.From(successor, data.SourceById), RenewalEventKind.Renewed, policy, successor);
        }

        RenewalState? StateOn(DateOnly day) =>
            RenewalWindow.On(day, policy, policies, data.SourceById, data.Settings.Renewal)?.State;
    }

    /// <summary>Months are of different lengths, so counting back lands up to three days early or exactly.</summary>
    private static DateOnly FirstDayInWindow(DateOnly last, int months)
    {
        var day = last.AddMonths(-months);
        while (day.AddMonths(months) < last)
        {
            day = day.AddDays(1);
        }

        while (day.AddDays(-1).AddMonths(months) >= last)
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
