using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>The small data set with other assessments, for tests that look back in time.</summary>
internal static class TimeData
{
    /// <summary>
    /// Averna has a cadre <c>xaa-chw</c> and one more, <c>xaa-helper</c>; Belmora has <c>xbb-volunteer</c>.
    /// </summary>
    public static Dataset Base { get; } = SmallData.Load(
        SmallData.With("cadres.csv", "cadre_id,iso3,name", "xaa-helper,XAA,Helper"));

    /// <summary>The same, where a policy in force is required too.</summary>
    public static Dataset BaseWithRequiredPolicy { get; } = SmallData.Load(
        SmallData.With("cadres.csv", "cadre_id,iso3,name", "xaa-helper,XAA,Helper"),
        SmallData.Changed("criteria.csv", "Expired,no,policies", "Expired,yes,policies"));

    /// <param name="rows">
    /// Written <c>cadre criterion verdict day</c>, and <c>practice</c> after it where it is not policy; the day is a
    /// source's id where only that says by when it was known.
    /// </param>
    public static Dataset Of(params IEnumerable<string> rows) => Of(Base, rows);

    public static Dataset Of(Dataset like, IEnumerable<string> rows)
    {
        var (_, content) = SmallData.Only(
            "assessments.csv", "iso3,cadre_id,criterion,basis,verdict,effective_on,source_id,note",
            rows.Select(r => r.Split(' ')).Select(r => $"{Iso3(r[0])},{r[0]},{r[1]},"
                + $"{r.ElementAtOrDefault(4) ?? "policy"},{r[2]},"
                + (like.SourceById.ContainsKey(r[3]) ? $",{r[3]}" : $"{r[3]},global-review-2024") + ",A note."));
        var problems = new List<Problem>();
        var assessments = Table.Read("data/assessments.csv", content, Assessment.Shape, Assessment.Read, problems);
        var data = Dataset.Of(like.Tables with { Assessments = assessments }, like.Settings, [], problems);
        Assert.DoesNotContain(problems, p => p.Severity == Severity.Error);
        return data!;
    }

    /// <summary>What would have been published of a data set.</summary>
    public static Release Released(Dataset data, string quarter, string day)
    {
        Assert.True(Quarter.TryParse(quarter, out var parsed));
        var problems = new List<Problem>();
        var release = ReleaseFile.Read(
            $"data/releases/{parsed.Slug}.csv", NewRelease.Of(parsed, Scores.Of(data, Sample.Day(day)), data),
            data.Countries, data.Settings.Statuses, problems);
        Assert.Empty(problems);
        return release!;
    }

    /// <summary>The same data once these had been published.</summary>
    public static Dataset With(Dataset data, params IReadOnlyList<Release> releases) =>
        Dataset.Of(data.Tables, data.Settings, releases, [])!;

    private static string Iso3(string cadre) => cadre[..3].ToUpperInvariant();
}
