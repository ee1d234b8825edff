using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Documents;
using Scoreboard.Releases;
using Scoreboard.Tables;

namespace Scoreboard.Renewals;

/// <summary>
/// A window that is no more. Its page and its entry in calendars were handed out, so they stay, and say what became of
/// it.
/// </summary>
/// <param name="Policy">The document it was about.</param>
/// <param name="End">When that ends or ended; where no end is known any more, the end it was published with.</param>
/// <param name="Successor">What has taken its place; null where that is not listed, and where nothing has.</param>
/// <param name="SucceededOn">The day its successor started; null without one.</param>
public sealed record ClosedWindow(Policy Policy, PartialDate End, Policy? Successor, DateOnly? SucceededOn)
{
    /// <summary>
    /// Of the documents of the countries in scope, in the order of the file. Whatever the data says today of one that
    /// was published with an end, its window was open once.
    /// </summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="data">Of the countries.</param>
    /// <param name="releases">What had been published by that day.</param>
    public static IReadOnlyList<ClosedWindow> Until(DateOnly day, Dataset data, IReadOnlyList<Release> releases)
    {
        var published = PublishedEnds(releases);
        return
        [
            .. data.Countries.Where(c => c.InScope)
                .SelectMany(c => Of(day, [.. data.PoliciesOf[c.Iso3]], published, data)),
        ];
    }

    private static IEnumerable<ClosedWindow> Of(
        DateOnly day, IReadOnlyList<Policy> policies, Dictionary<string, PartialDate> published, Dataset data)
    {
        foreach (var policy in policies)
        {
            var isPublished = policy.Ids.Any(published.ContainsKey);
            if (EndOf(policy, published) is { } end && (isPublished || WasOpen(day, policy, data))
                && RenewalWindow.On(day, policy, policies, data.SourceById, data.Settings.Renewal)
                    is not { DaysLeft: not null })
            {
                var successor = PolicyForce.SuccessorOn(day, policy, policies, data.SourceById);
                yield return new ClosedWindow(
                    policy, end, successor, successor is null ? null : PolicyForce.From(successor, data.SourceById));
            }
        }
    }

    private static bool WasOpen(DateOnly day, Policy policy, Dataset data) =>
        RenewalWindow.CanHave(policy) && PolicyForce.ExistsFrom(policy, data.SourceById) <= day;

    private static PartialDate? EndOf(Policy policy, Dictionary<string, PartialDate> published) =>
        policy.EndsOn ?? policy.Ids.Where(published.ContainsKey)
            .Select(id => (PartialDate?)published[id]).FirstOrDefault();

    private static Dictionary<string, PartialDate> PublishedEnds(IReadOnlyList<Release> releases)
    {
        Dictionary<string, PartialDate> ends = new(StringComparer.Ordinal);
        foreach (var cells in releases.SelectMany(r => r.Rows.Values).Select(r => r.Cells))
        {
            if (PartialDate.TryParse(cells["ends_on"], out var end))
            {
                ends[cells["policy_id"]] = end;
            }
        }

        return ends;
    }
}
