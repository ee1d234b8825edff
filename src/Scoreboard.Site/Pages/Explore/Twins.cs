using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Scoreboard.Csv;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>The charts of all pages over time, each with its twin.</summary>
internal static class Twins
{
    public static IReadOnlyList<Twin> Of(PageFrame frame) =>
    [
        Trend(frame), RenewalTwin.Of(frame), Rungs(frame), Changes(frame), Workers(frame), Evidence(frame),
        PaceTwin.Of(frame), .. frame.Board.Data.Levers.Select(l => Criteria(frame, l)), .. MoneyTwin.Of(frame),
    ];

    /// <summary>A twin's layout: what all share, and its own axes.</summary>
    public static PlotlyJson Layout(
        PageFrame frame, LinearAxis x, LinearAxis y, params ReadOnlySpan<(string Name, object Value)> more) =>
        PlotlyJson.Of(Figures.Shared(frame.Words.Formats.Separators).With(("xaxis", x), ("yaxis", y)).With(more));

    /// <summary>A twin with one figure.</summary>
    public static IReadOnlyList<TwinPart> Single(params IEnumerable<Trace> traces) =>
        [new TwinPart("", "", PlotlyJson.Of(traces))];

    /// <summary>Where there is nothing to draw yet: links to the twin still lead somewhere.</summary>
    private static TwinPart Nothing { get; } = new("", "", PlotlyJson.Of([]));

    private static Twin Trend(PageFrame frame)
    {
        var (words, table) = (frame.Words, ScoreTables.HeadlineOf(frame.Site));
        var series = new TableSeries(
            frame, [.. table.Rows.SkipWhile(r => r.Skip(2).All(c => c.Machine is "0" or ""))], table.Columns, "until",
            IsTime: true);
        var target = (double)frame.Board.Settings.Target.Countries;
        var shown = words.Formats.Number(target);
        // Before the first country had come far there is nothing to draw.
        var ends = series.Rows.Count > 0 ? new[] { series.Rows[0][1], series.Rows[^1][1] } : [];
        return new Twin
        {
            Id = "trend",
            Name = words["trend.title"],
            Href = frame.To(Routes.Home) + "#trend",
            Csv = frame.To(Routes.Chart(table.Name)),
            Layout = Layout(
                frame, Figures.Axis("", "date"), Figures.Axis(words["trend.axis"], "linear", ("rangemode", "tozero"))),
            Parts = Single(
                Figures.LineOf(
                    series.Of(frame.Board.Statuses.Won, words["status.won"], "var(--won)"), isStepped: true),
                Figures.LineOf(
                    series.Of("known_by", words["trend.knownby"], "var(--known-by)", "dot"), isStepped: true),
                Figures.LineOf(series.Of("nearly", words["trend.nearly"], "var(--nearly)", "dash"), isStepped: true),
                Figures.Points(series.Of("reported", words["trend.reported"], "var(--paper)"), "circle"),
                Figures.LineOf(
                    new Series
                    {
                        Name = words["trend.target"],
                        Colour = "var(--ink)",
                        Points =
                        [
                            .. ends.Select(at => new SeriesPoint(
                                at.Machine, target, shown,
                                words.Format(
                                    "explore.point", ("series", words["trend.target"]), ("at", at.Shown(frame)),
                                    ("value", shown)))),
                        ],
                    },
                    isStepped: true)),
        };
    }

    private static Twin Rungs(PageFrame frame) => Shares(
        frame, FieldTables.RungsByGroup(frame.Site), "rungs", frame.Words["field.rungs.title"], Routes.Progress,
        [.. FieldTables.Rungs.Select(s =>
            (frame.Board.Statuses.Of(s), frame.Phrases.Name(s), Groupings.StatusColour(s), PatternOf(s)))]);

    private static Twin Criteria(PageFrame frame, Lever lever)
    {
        var table = LeverTables.Criteria(frame.Site, lever);
        return Shares(
            frame, table, table.Name, frame.Words.Format("explore.criteria", ("lever", frame.Phrases.Name(lever))),
            Routes.Lever(lever),
            [.. LeverTables.Verdicts.Select(v =>
                (Spelling.Of(v), frame.Phrases.Name(v), ColourOf(v), v == Verdict.Unknown ? "." : null))]);
    }

    /// <summary>Shares of a whole in columns, one figure for each value of the table's first column.</summary>
    private static Twin Shares(
        PageFrame frame, ChartTable table, string id, string name, string page,
        IReadOnlyList<(string Column, string Name, string Colour, string? Pattern)> parts) => new()
        {
            Id = id,
            Name = name,
            Href = frame.To(page),
            Csv = frame.To(Routes.Chart(table.Name)),
            Layout = Layout(
                frame, Figures.Axis("", "category"), Figures.Axis("", "linear", ("ticksuffix", "%")),
                ("barmode", "stack"), ("barnorm", "percent"), ("bargap", 0.25)),
            Parts = Grouped(frame, table, series => parts.Select(
                p => Figures.Columns(series.Of(p.Column, p.Name, p.Colour, p.Pattern)))),
        };

    private static Twin Changes(PageFrame frame)
    {
        var (words, table) = (frame.Words, FieldTables.Changes(frame.Site));
        var series = new TableSeries(frame, table.Rows, table.Columns, "year");
        return new Twin
        {
            Id = "won-lost",
            Name = words["field.changes.title"],
            Href = frame.To(Routes.Progress) + "#field",
            Csv = frame.To(Routes.Chart(table.Name)),
            Layout = Layout(
                frame, Figures.Axis("", "category"), Figures.Axis(words["trend.axis"], "linear", ("zeroline", true)),
                ("barmode", "relative"), ("bargap", 0.25)),
            Parts = Single(
                Figures.Columns(series.Of("won", words["field.won"], "var(--won)")),
                Figures.Columns(series.Of("known_by", words["field.knownby"], "var(--known-by)")),
                Figures.Columns(series.Of("lost", words["field.lost"], "var(--ink)", isHanging: true))),
        };
    }

    private static Twin Workers(PageFrame frame)
    {
        var table = FieldTables.Workers(frame.Site);
        var series = new TableSeries(frame, table.Rows, table.Columns, "until");
        return Lines(frame, table, "workers", frame.Words["field.workers.title"], Single(
            Figures.LineOf(
                series.Of(FieldTables.ShareIn(frame.Board), frame.Words["field.workers.share"], "var(--won)"))));
    }

    private static Twin Evidence(PageFrame frame)
    {
        var table = FieldTables.Evidence(frame.Site);
        return Lines(frame, table, "evidence", frame.Words["field.evidence.title"], Grouped(frame, table, series =>
        [
            Figures.LineOf(series.Of("coverage", frame.Words["field.coverage.share"], "var(--won)")),
            Figures.Points(series.Of("fresh", frame.Words["field.fresh.share"], "var(--paper)"), "circle"),
        ]));
    }

    private static Twin Lines(
        PageFrame frame, ChartTable table, string id, string name, IReadOnlyList<TwinPart> parts) => new()
        {
            Id = id,
            Name = name,
            Href = frame.To(Routes.Progress) + "#field",
            Csv = frame.To(Routes.Chart(table.Name)),
            Layout = Layout(
                frame, Figures.Axis("", "category"),
                Figures.Axis("", "linear", ("tickformat", ".0%"), ("range", new double[] { 0, 1.04 }))),
            Parts = parts,
        };

    /// <summary>A figure for each value of the first column, in the order of the table.</summary>
    private static List<TwinPart> Grouped(
        PageFrame frame, ChartTable table, Func<TableSeries, IEnumerable<Trace>> traces) =>
    [
        .. table.Rows.GroupBy(r => r[0].Machine).Select(g => new TwinPart(
            Slug.Of(g.Key), g.First()[0].Shown(frame),
            PlotlyJson.Of(traces(new TableSeries(frame, [.. g], table.Columns, "until"))))).DefaultIfEmpty(Nothing),
    ];

    private static string? PatternOf(Status status) => status switch
    {
        Status.Nearly => "/",
        Status.Unknown => ".",
        _ => null,
    };

    private static string ColourOf(Verdict verdict) => verdict switch
    {
        Verdict.Yes => "var(--won)",
        Verdict.Partial => "var(--partial)",
        Verdict.No => "var(--not-yet)",
        _ => "var(--unknown-ground)",
    };
}
