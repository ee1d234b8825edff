using Scoreboard.Data;
using Scoreboard.Documents;
using Scoreboard.Releases;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>A value that a release froze, and that today's data says otherwise of the same day.</summary>
public sealed record RestatedValue
{
    /// <summary>In scope.</summary>
    public required Country Country { get; init; }

    /// <summary>What it is a value of, as <see cref="NewRelease.Frozen"/> names it.</summary>
    public required string Of { get; init; }

    /// <summary>Its cells in the release.</summary>
    public required IReadOnlyList<string> Published { get; init; }

    /// <summary>The same by today's data; empty where that has no such value.</summary>
    public required IReadOnlyList<string> Now { get; init; }

    /// <summary>The findings it rests on now whose source was read after the release; may be empty.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The same of the documents.</summary>
    public required IReadOnlyList<Policy> Documents { get; init; }

    /// <summary>
    /// Everything that a release froze, against today's recount of that day: by country in the order of the file, then
    /// in the order of the release.
    /// </summary>
    public static IReadOnlyList<RestatedValue> All(Release release, Dataset data) =>
    [
        .. Scores.Of(data, release.AsOf).Countries
            .Where(score => release.Rows.ContainsKey(score.Country.Iso3))
            .SelectMany(score => OfCountry(release, release.Rows[score.Country.Iso3], score, data)),
    ];

    private static IEnumerable<RestatedValue> OfCountry(
        Release release, ReleaseRow row, CountryScore score, Dataset data)
    {
        var today = NewRelease.Frozen(score, data);
        foreach (var (name, columns) in ReleaseFile.Columns([.. row.Cells.Keys]))
        {
            IReadOnlyList<string> published = [.. columns.Select(c => row.Cells[c])];
            var now = today.GetValueOrDefault(name, []);
            if (!published.SequenceEqual(now))
            {
                yield return new()
                {
                    Country = score.Country,
                    Of = name,
                    Published = published,
                    Now = now,
                    Facts = [.. FactsBehind(name, score, data).Where(f => f.Assessment.SourceId is { } id
                        && data.SourceById[id].AccessedOn > release.AsOf)],
                    Documents = [.. DocumentsBehind(name, score, data).Where(p =>
                        p.SourceIds.Any(id => data.SourceById[id].AccessedOn > release.AsOf))],
                };
            }
        }
    }

    private static IEnumerable<Fact> FactsBehind(string name, CountryScore score, Dataset data) => data.Criteria
        .Where(c => name == ReleaseFile.Status ? c.IsRequired : c.LeverId == name)
        .Select(c => score.Best.Facts.GetValueOrDefault(c.CriterionId)).OfType<Fact>();

    private static IEnumerable<Policy> DocumentsBehind(string name, CountryScore score, Dataset data)
    {
        if (name == ReleaseFile.Renewal)
        {
            return score.Renewal is { } window ? [window.Policy] : [];
        }

        var isComputed = data.Criteria.Any(c => c.TakenFrom == TakenFrom.Policies
            && (name == ReleaseFile.Status ? c.IsRequired : c.LeverId == name));
        return isComputed ? score.Documents.Select(d => d.Policy).Where(PolicyForce.Counts) : [];
    }
}
