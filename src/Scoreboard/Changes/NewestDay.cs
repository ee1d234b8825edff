using Scoreboard.Data;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>
/// The newest day that is known of what is said about a document's renewal, so that who has it from an earlier day sees
/// that this is newer: the day a source of it was last read or, where a release said otherwise, the day after that.
/// </summary>
public static class NewestDay
{
    /// <summary>Of a window: when it ends, and what to ask for there.</summary>
    public static DateOnly Of(Dataset data, IReadOnlyList<Release> releases, CountryScore score, Policy policy)
    {
        var required = data.Criteria.Where(c => c.IsRequired)
            .Select(c => score.Best.Facts.GetValueOrDefault(c.CriterionId)?.Assessment.SourceId).OfType<string>();
        return Read(data, policy.SourceIds.Concat(required))
            .Concat(DaysAfter(releases, policy, end => end != (policy.EndsOn?.ToString() ?? ""))).Max();
    }

    /// <summary>Of one that is no more: any release that tells of it says otherwise.</summary>
    public static DateOnly Of(Dataset data, IReadOnlyList<Release> releases, ClosedWindow closed)
    {
        var (policy, successor) = (closed.Policy, closed.Successor);
        return Read(data, policy.SourceIds.Concat(successor?.SourceIds ?? []))
            .Concat(closed.SucceededOn is { } day ? [day] : [])
            .Concat(DaysAfter(releases, policy, _ => true)).Max();
    }

    private static IEnumerable<DateOnly> Read(Dataset data, IEnumerable<string> sourceIds) =>
        sourceIds.Select(id => data.SourceById[id].AccessedOn);

    private static IEnumerable<DateOnly> DaysAfter(
        IReadOnlyList<Release> releases, Policy policy, Func<string, bool> isOtherwise) =>
        from release in releases
        where release.Rows.GetValueOrDefault(policy.Iso3) is { } row
            && policy.Ids.Contains(row.Cells["policy_id"])
            && isOtherwise(row.Cells["ends_on"])
        select release.AsOf.AddDays(1);
}
