using Scoreboard.Tables;

namespace Scoreboard.Documents;

/// <summary>Documents that supersede each other.</summary>
public static class Succession
{
    /// <summary>
    /// The line a document stands in, the oldest first; drafts belong to it, though they replace nothing yet.
    /// </summary>
    /// <param name="policy">One of <paramref name="known"/>.</param>
    /// <param name="known">
    /// The country's documents known of on the day: a predecessor may have come to be known only later.
    /// </param>
    public static IReadOnlyList<Policy> LineOf(Policy policy, IReadOnlyCollection<Policy> known)
    {
        var line = new LinkedList<Policy>([policy]);
        for (var before = PredecessorOf(policy, known); before is not null; before = PredecessorOf(before, known))
        {
            line.AddFirst(before);
        }

        for (var after = NextAfter(policy, known); after is not null; after = NextAfter(after, known))
        {
            line.AddLast(after);
        }

        return [.. line];
    }

    private static Policy? PredecessorOf(Policy policy, IEnumerable<Policy> known) =>
        known.FirstOrDefault(p => p.PolicyId == policy.Supersedes);

    private static Policy? NextAfter(Policy policy, IEnumerable<Policy> known) =>
        known.FirstOrDefault(p => p.Supersedes == policy.PolicyId);
}
