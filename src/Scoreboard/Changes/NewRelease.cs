using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Releases;
using Scoreboard.Scoring;

namespace Scoreboard.Changes;

/// <summary>What is published for a quarter, made of the scores of a day.</summary>
public static class NewRelease
{
    /// <summary>The file to keep in <c>data/releases</c>.</summary>
    public static byte[] Of(Quarter quarter, Scores scores, Dataset data) => ReleaseFile.Write(
        [.. data.Levers.Select(l => l.LeverId), ReleaseFile.Overall],
        [.. scores.Countries.Select(c => Cells(quarter, scores.AsOf, c, data))]);

    private static string[] Cells(Quarter quarter, DateOnly asOf, CountryScore score, Dataset data) =>
    [
        ReleaseFile.Version, quarter.ToString(), PartialDate.Of(asOf).ToString(), score.Country.Iso3,
        .. Frozen(score, data).SelectMany(v => v.Value),
    ];

    /// <summary>
    /// The values that are frozen of a country, in their order: its status, the score of each lever and of all, and the
    /// window that stands for it, each as the cells of its columns.
    /// </summary>
    internal static OrderedDictionary<string, IReadOnlyList<string>> Frozen(CountryScore score, Dataset data)
    {
        OrderedDictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal)
        {
            [ReleaseFile.Status] = [data.Settings.Statuses.Of(score.Status)],
        };
        foreach (var lever in data.Levers)
        {
            values[lever.LeverId] = Cells(score.Best.Levers[lever.LeverId]);
        }

        values[ReleaseFile.Overall] = Cells(score.Best.Overall);
        values[ReleaseFile.Renewal] =
        [
            score.Renewal is { } window ? Spelling.Of(window.State) : "",
            score.Renewal?.Policy.PolicyId ?? "", score.Renewal?.Policy.EndsOn?.ToString() ?? "",
        ];
        return values;
    }

    private static string[] Cells(Score score) =>
    [
        score.Value is { } value ? Number(value, "0.0") : "", Number(score.Low, "0.0"), Number(score.High, "0.0"),
        Number(score.Coverage, "0.00"),
    ];

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
