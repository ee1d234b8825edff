using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>What was published by name can still be found by it.</summary>
internal static class ReleaseRules
{
    /// <summary>
    /// Warns of a document that was published and that no row has, or says that it had, as its id: who renamed it meant
    /// to keep its address, and nothing else would say that it is gone.
    /// </summary>
    public static void Check(DataTables data, IEnumerable<Release> releases, ICollection<Problem> problems)
    {
        if (!data.Policies.HasEveryRecord)
        {
            return;
        }

        var known = data.Policies.SelectMany(p => p.Ids).ToHashSet(StringComparer.Ordinal);
        foreach (var (release, row) in releases.SelectMany(r => r.Rows.Values.Select(row => (r, row))))
        {
            if (row.Cells.GetValueOrDefault("policy_id") is { Length: > 0 } id && !known.Contains(id))
            {
                problems.Add(new Problem(row.PolicyAt, ProblemCode.LostId,
                    $"'{id}' was published in {release.Quarter}, and {data.Policies.File} knows it no more; where the "
                        + "document has another id now, write this one in its former_ids; where it was removed, its "
                        + "address is gone" + Nearest.DidYouMean(id, data.Policies.Ids),
                    Severity.Warning)
                {
                    Header = "policy_id",
                });
            }
        }
    }
}
