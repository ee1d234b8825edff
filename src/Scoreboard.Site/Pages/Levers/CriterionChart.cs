using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>One criterion: how many countries meet it, today and over time.</summary>
public sealed record CriterionChart
{
    /// <summary>Of the criterion.</summary>
    public required string Name { get; init; }

    /// <summary>What it asks.</summary>
    public required string Question { get; init; }

    /// <summary>Today's verdicts, in words.</summary>
    public required string Counts { get; init; }

    /// <summary>Today's verdicts as a bar.</summary>
    public required Plot Today { get; init; }

    /// <summary>The verdicts at the ends of the years.</summary>
    public required Plot OverTime { get; init; }

    public static CriterionChart Of(PageFrame frame, Criterion criterion)
    {
        var (words, points) = (frame.Words, frame.Board.Movement.Points);
        var name = frame.Phrases.Name(criterion);
        var counts = words.Format("lever.counts",
            ("yes", Count(points[^1], Verdict.Yes)), ("partial", Count(points[^1], Verdict.Partial)),
            ("no", Count(points[^1], Verdict.No)), ("unknown", Count(points[^1], Verdict.Unknown)),
            ("total", points[^1].Countries.Count));
        IReadOnlyList<string> classes = [.. LeverTables.Verdicts.Select(ClassOf)];
        return new()
        {
            Name = name,
            Question = words.OfData(DataTexts.Question(criterion)),
            Counts = counts,
            Today = BarPlots.Row(
                words.Format("lever.today.label", ("criterion", name), ("counts", counts)), Parts(points[^1]), classes),
            OverTime = ColumnPlots.Stacked(
                words.Format("lever.time.label", ("criterion", name), ("first", Count(points[0], Verdict.Yes)),
                    ("year", words.Formats.Date(points[0].AsOf.Year)), ("last", Count(points[^1], Verdict.Yes)),
                    ("total", points[^1].Countries.Count)),
                [.. points.Select(p => new PlotColumn(words.Formats.Date(p.AsOf.Year), Parts(p)))],
                classes, words.Formats.Percent, [.. LeverTables.Verdicts.Select(frame.Phrases.Name)], "plot--small"),
        };

        int Count(Scores point, Verdict verdict) =>
            new GroupStanding(point.Countries).Count(criterion.CriterionId, verdict);

        IReadOnlyList<int> Parts(Scores point) => [.. LeverTables.Verdicts.Select(v => Count(point, v))];
    }

    /// <summary>The class of the stylesheet for a verdict's part of a chart.</summary>
    internal static string ClassOf(Verdict verdict) => $"part--{Spelling.Of(verdict)}";
}
