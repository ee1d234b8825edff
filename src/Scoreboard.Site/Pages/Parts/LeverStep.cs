using System.Globalization;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The five steps a lever's score is coloured in, from quiet to loud. What is not ranked is dotted.</summary>
/// <param name="ClassName">Of the map's countries and the legend's mark.</param>
/// <param name="Label">From which score to which.</param>
/// <param name="Count">How many countries.</param>
public sealed record LeverStep(string ClassName, string Label, string Count)
{
    public const int Steps = 5;

    private const int Width = 100 / Steps;

    /// <summary>0 to 4, by the score as it is shown; null where too little is known.</summary>
    public static int? Of(Score score, ScoringSettings settings) => CountryScore.IsRanked(score, settings)
        ? Math.Min(Steps - 1, Formats.Whole(score.Value!.Value) / Width)
        : null;

    /// <param name="step">Null where too little is known.</param>
    public static string ClassNameOf(int? step) =>
        step is { } s ? string.Create(CultureInfo.InvariantCulture, $"step-{s}") : "unknown";

    /// <summary>The country and its score, as a link's name.</summary>
    public static string Title(PageFrame frame, string country, Score score) =>
        CountryScore.IsRanked(score, frame.Board.Settings)
            ? frame.Words.Format(
                "lever.map.country", ("country", country), ("score", frame.Phrases.Figures(score).Value))
            : frame.Words.Format("lever.map.unranked", ("country", country));

    /// <summary>
    /// For the picker: each lever's id, step and score, such as <c>policy:4:83</c>; without the two where not ranked.
    /// </summary>
    public static string Machine(PageFrame frame, CountryScore country) => string.Join(
        ' ', frame.Board.Data.Levers.Select(l => Machine(frame, l, country.Best.Levers[l.LeverId])));

    /// <summary>The loudest first, what is not ranked last.</summary>
    public static IReadOnlyList<LeverStep> Legend(PageFrame frame, string leverId)
    {
        var counts = frame.Board.Scores.Countries.ToLookup(c => Of(c.Best.Levers[leverId], frame.Board.Settings));
        return
        [
            .. Enumerable.Range(0, Steps).Reverse().Select(step => new LeverStep(
                ClassNameOf(step), Range(frame, step), frame.Words.Formats.Number(counts[step].Count()))),
            new LeverStep(
                ClassNameOf(null), frame.Words["lever.step.unranked"],
                frame.Words.Formats.Number(counts[null].Count())),
        ];
    }

    private static string Machine(PageFrame frame, Lever lever, Score score) =>
        Of(score, frame.Board.Settings) is { } step
            ? string.Create(
                CultureInfo.InvariantCulture, $"{lever.LeverId}:{step}:{Formats.Whole(score.Value!.Value)}")
            : $"{lever.LeverId}::";

    private static string Range(PageFrame frame, int step) => frame.Words.Format(
        "lever.step", ("from", step * Width), ("to", step == Steps - 1 ? 100 : ((step + 1) * Width) - 1));
}
