using System.Globalization;
using Scoreboard.Changes;
using Scoreboard.Csv;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>
/// Names of changes that rest on ids of the data alone: neither a date that is corrected nor a sentence that is mended
/// makes another change of one that a reader has seen.
/// </summary>
public static class FeedIds
{
    /// <summary>
    /// Subject and cause, such as <c>ken/won</c>. What happened to a country a second time has a number too; of what
    /// corrects a release, the quarter tells.
    /// </summary>
    public static IReadOnlyDictionary<Change, string> Of(IEnumerable<Change> changes)
    {
        Dictionary<Change, string> ids = new(ReferenceEqualityComparer.Instance);
        foreach (var same in changes.OrderBy(c => c.On).GroupBy(NameOf))
        {
            foreach (var (index, change) in same.Index())
            {
                ids.Add(change, index == 0
                    ? same.Key : string.Create(CultureInfo.InvariantCulture, $"{same.Key}/{index + 1}"));
            }
        }

        return ids;
    }

    private static string NameOf(Change change)
    {
        var subject = change.Policy?.FirstId ?? change.Country.Iso3.ToLowerInvariant();
        var name = $"{subject}/{Spelling.Of(change.Cause)}";
        return change.Corrects is { } quarter ? $"{name}/{quarter.Slug}" : name;
    }
}
