using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Progress;

/// <summary>One group of countries among small multiples.</summary>
/// <param name="Name">In words.</param>
/// <param name="Won">How many are on the highest rung, out of how many.</param>
/// <param name="Evidence">How much is known there and how fresh that is.</param>
/// <param name="Rungs">Where its countries stand.</param>
public sealed record GroupPlot(string Name, string Won, string Evidence, Plot Rungs)
{
    /// <param name="frame">Of the page.</param>
    /// <param name="group">Whose countries are shown.</param>
    /// <param name="size">A class of the stylesheet that says how high the drawing is.</param>
    public static GroupPlot Of(PageFrame frame, CountryGroup group, string size)
    {
        var (site, words, name) = (frame.Site, frame.Words, frame.Phrases.Name(group));
        var points = site.Board.Movement.Points.Select(p => (Year: p.AsOf.Year, Countries: group.On(p))).ToList();
        var (first, last) = (points[0], points[^1].Countries);
        var fresh = last.Freshness(site.Board.Data, site.Board.AsOf) is { } share
            ? words.Formats.Percent(share)
            : words["score.none"];
        var label = words.Format("field.rungs.label",
            ("group", name), ("count", last.Count(Status.Won)), ("then", first.Countries.Count(Status.Won)),
            ("year", words.Formats.Date(first.Year)), ("nearly", last.Count(Status.Nearly)),
            ("total", last.Countries.Count));
        return new GroupPlot(
            name,
            words.Format(
                "field.group.won", ("count", last.Count(Status.Won)), ("total", last.Countries.Count)),
            words.Format(
                "field.group.evidence", ("coverage", words.Formats.Percent(last.Coverage ?? 0)), ("fresh", fresh)),
            ColumnPlots.Stacked(
                label,
                [
                    .. points.Select(p => new PlotColumn(
                        words.Formats.Date(p.Year), [.. FieldTables.Rungs.Select(p.Countries.Count)])),
                ],
                [.. FieldTables.Rungs.Select(s => $"part--{Spelling.Of(s)}")], words.Formats.Percent,
                [.. FieldTables.Rungs.Select(s => $"{words.Formats.Number(last.Count(s))} {frame.Phrases.Name(s)}")],
                size));
    }
}
