using System.Text;
using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Quality;
using Scoreboard.Renewals;
using Scoreboard.Scoring;

namespace Scoreboard.Site.Commands;

/// <summary>
/// What maintainers look at before they merge a release: the facts to check again, country by country, and the changes
/// that the quarter's page will list. For people who edit the data, so it is in the data's own language, English.
/// </summary>
public static class ReleaseNotes
{
    private const int MonthsAhead = 3;

    /// <param name="quarter">To be released.</param>
    /// <param name="data">What it is released from.</param>
    /// <param name="scores">What it will say.</param>
    public static string Of(Quarter quarter, Dataset data, Scores scores)
    {
        var text = new StringBuilder();
        text.Append("# Release ").Append(quarter).Append("\n\n## Facts to check again\n");
        var toCheck = Facts(data, scores).GroupBy(f => f.Iso3).OrderBy(g => NameOf(data, g.Key), StringComparer.Ordinal)
            .ToList();
        foreach (var country in toCheck)
        {
            text.Append("\n### ").Append(NameOf(data, country.Key)).Append('\n').Append('\n');
            foreach (var fact in country.DistinctBy(f => f.What))
            {
                text.Append("- [ ] ").Append(fact.What).Append('\n');
            }
        }

        text.Append(toCheck.Count == 0 ? "\nNone.\n" : "").Append("\n## Changes\n\n");
        var changes = Log(quarter, data, scores.AsOf).Changes;
        foreach (var change in changes)
        {
            text.Append("- ").Append(Sentence(change)).Append('\n');
        }

        return text.Append(changes.Count == 0 ? "None.\n" : "").ToString();
    }

    private static ChangeLog Log(Quarter quarter, Dataset data, DateOnly asOf) => ChangeLog.Of(
        quarter, History.Of(data, asOf), RenewalEvent.Until(asOf, data), data.Releases);

    /// <summary>Facts gone stale, documents about to end, and required verdicts that rest on news.</summary>
    private static IEnumerable<(string Iso3, string What)> Facts(Dataset data, Scores scores)
    {
        var onNews = DataQuality.NewsOnly(data).Select(w => w.At.Line).ToHashSet();
        foreach (var assessment in data.Assessments.Where(a => a.SourceId is not null))
        {
            var source = data.SourceById[assessment.SourceId!];
            if (DataQuality.IsStale(source, data.Settings, scores.AsOf))
            {
                yield return (
                    assessment.Iso3,
                    $"stale: {assessment.Criterion} of {assessment.CadreId}, source {source.SourceId} last read "
                    + $"{PartialDate.Of(source.AccessedOn)} ({source.Url})");
            }

            if (onNews.Contains(assessment.At.Line))
            {
                yield return (
                    assessment.Iso3,
                    $"rests on news: {assessment.Criterion} of {assessment.CadreId}, source {source.SourceId} "
                    + $"({source.Url})");
            }
        }

        var soon = scores.AsOf.AddMonths(MonthsAhead);
        foreach (var policy in scores.Countries.SelectMany(c => c.Windows).Where(w => w.DaysLeft >= 0)
            .Select(w => w.Policy)
            .Where(p => p.EndsOn?.Last <= soon))
        {
            yield return (
                policy.Iso3, $"ends {policy.EndsOn}: {policy.Title} ({policy.PolicyId}); is there a successor?");
        }
    }

    private static string Sentence(Change change) => change.Policy is { } policy
        ? $"{Spelling.Of(change.Cause)}: {change.Country.NameIn("en")}, {policy.Title} ({PartialDate.Of(change.On)})"
        : $"{Spelling.Of(change.Cause)}: {change.Country.NameIn("en")}, {Spelling.Of(change.From!.Value)} to "
            + $"{Spelling.Of(change.To!.Value)} ({PartialDate.Of(change.On)})";

    private static string NameOf(Dataset data, string iso3) => data.CountryById[iso3].NameIn("en");
}
