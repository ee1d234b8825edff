using Scoreboard.Data;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>
/// When what happened became known to the scoreboard, which may be years later: the day its sources were read or, where
/// that is earlier, of the first release that told it. The latter, since sources are read again.
/// </summary>
/// <param name="data">With the sources.</param>
/// <param name="history">Up to the day that is spoken of.</param>
/// <param name="releases">What was published by then, the oldest first.</param>
public sealed class FirstKnown(Dataset data, History history, IReadOnlyList<Release> releases)
{
    public DateOnly Of(RenewalEvent happened) => OfDocument(happened.On, happened.Successor ?? happened.Policy);

    /// <summary>Never before it happened, and never after the day that is spoken of.</summary>
    public DateOnly Of(Change change)
    {
        if (change.Policy is { } policy)
        {
            return OfDocument(change.On, change.Successor ?? policy);
        }

        var country = history.Countries.First(c => c.Country == change.Country);
        var facts = change.Corrects is null ? change.Facts : country.ChangeBehind(change.On)?.Facts ?? [];
        return Earlier(
            change.On,
            facts.Select(f => f.Assessment.SourceId).OfType<string>().Select(id => data.SourceById[id].AccessedOn),
            releases.Where(r => r.AsOf >= change.On && Restatement.Of(r, country) is null));
    }

    /// <summary>A document is known once one of its sources was read; others are found later.</summary>
    private DateOnly OfDocument(DateOnly on, Policy document) => Earlier(
        on, [document.SourceIds.Min(id => data.SourceById[id].AccessedOn)],
        releases.Where(r => r.AsOf >= on && r.Rows.GetValueOrDefault(document.Iso3) is { } row
            && document.Ids.Contains(row.Cells["policy_id"])));

    private DateOnly Earlier(DateOnly on, IEnumerable<DateOnly> read, IEnumerable<Release> told)
    {
        var known = read.Append(on).Max();
        return told.Select(r => r.AsOf).Append(known).Append(history.Until).Min();
    }
}
