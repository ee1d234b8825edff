using Scoreboard.Data;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Quality;

/// <summary>Why a fact is worth opening its source again before a release.</summary>
public enum CheckReason
{
    /// <summary>Nobody has read its source for too long.</summary>
    Stale,

    /// <summary>It meets a required criterion by the word of the press alone.</summary>
    NewsOnly,

    /// <summary>The document ends soon, and nothing has taken its place.</summary>
    Ending,
}

/// <summary>A fact that a maintainer checks again before the scoreboard is released.</summary>
/// <param name="Iso3">Of the country.</param>
/// <param name="Reason">Why.</param>
/// <param name="Assessment">The finding; null where the fact is a document.</param>
/// <param name="Policy">The document; null where the fact is a finding.</param>
public sealed record FactToCheck(string Iso3, CheckReason Reason, Assessment? Assessment, Policy? Policy)
{
    /// <summary>
    /// Findings in the order of the file, then the documents that end within the months that the settings look ahead.
    /// What is said of one cadre and criterion twice is there once.
    /// </summary>
    public static IReadOnlyList<FactToCheck> All(Dataset data, Scores scores) =>
    [
        .. Findings(data, scores.AsOf)
            .DistinctBy(f => $"{f.Reason} {f.Assessment!.CadreId} {f.Assessment.Criterion} {f.Assessment.SourceId}"),
        .. Documents(data, scores),
    ];

    private static IEnumerable<FactToCheck> Findings(Dataset data, DateOnly asOf)
    {
        var onNews = DataQuality.NewsOnly(data).Select(w => w.At.Line).ToHashSet();
        foreach (var assessment in data.Assessments.Where(a => a.SourceId is not null))
        {
            if (DataQuality.IsStale(data.SourceById[assessment.SourceId!], data.Settings, asOf))
            {
                yield return new FactToCheck(assessment.Iso3, CheckReason.Stale, assessment, null);
            }

            if (onNews.Contains(assessment.At.Line))
            {
                yield return new FactToCheck(assessment.Iso3, CheckReason.NewsOnly, assessment, null);
            }
        }
    }

    private static IEnumerable<FactToCheck> Documents(Dataset data, Scores scores)
    {
        var soon = scores.AsOf.AddMonths(data.Settings.LookAheadMonths);
        return scores.Countries.SelectMany(c => c.Windows)
            .Where(w => w.DaysLeft >= 0 && w.Policy.EndsOn?.Last <= soon)
            .Select(w => new FactToCheck(w.Policy.Iso3, CheckReason.Ending, null, w.Policy));
    }
}
