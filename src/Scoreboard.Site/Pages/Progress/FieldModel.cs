using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Pages.Progress;

/// <summary>How the field moves, by the scoreboard's own data.</summary>
public sealed class FieldModel
{
    /// <summary>Countries won and lost each year.</summary>
    public required Plot Changes { get; init; }

    /// <summary>The same in one sentence.</summary>
    public required string ChangesText { get; init; }

    /// <summary>Its data.</summary>
    public required ChartTable ChangesTable { get; init; }

    /// <summary>Where the countries stand, all together.</summary>
    public required Plot Rungs { get; init; }

    /// <summary>Their data, by group too.</summary>
    public required ChartTable RungsTable { get; init; }

    /// <summary>Small multiples by region, then by income group.</summary>
    public required IReadOnlyList<(string Title, IReadOnlyList<GroupPlot> Groups)> Groups { get; init; }

    /// <summary>The share of workers in countries on the highest rung.</summary>
    public required Plot Workers { get; init; }

    /// <summary>The same in one sentence.</summary>
    public required string WorkersText { get; init; }

    /// <summary>Of how many workers and countries.</summary>
    public required string WorkersNote { get; init; }

    /// <summary>Its data.</summary>
    public required ChartTable WorkersTable { get; init; }

    /// <summary>How much is known.</summary>
    public required Plot Evidence { get; init; }

    /// <summary>The same in one sentence.</summary>
    public required string EvidenceText { get; init; }

    /// <summary>How it is counted, and how fresh it is.</summary>
    public required string EvidenceNote { get; init; }

    /// <summary>Its data, by group too.</summary>
    public required ChartTable EvidenceTable { get; init; }

    public static FieldModel Of(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        var countries = site.Board.Scores.Countries.Select(c => c.Country).ToList();
        var (changesText, workersText, evidenceText) = (ChangesOf(frame), WorkersOf(frame), EvidenceOf(frame));
        return new()
        {
            Changes = ColumnPlots.UpAndDown(
                changesText,
                [
                    .. site.Board.Movement.Changes.Select(c => new PlotColumn(
                        words.Formats.Date(c.Year), [c.Won.Count, c.KnownBy.Count, -c.Lost.Count])),
                ],
                ["part--won", "part--knownby", "part--lost"],
                [words["field.won"], words["field.knownby"], words["field.lost"]], words.Formats.Number),
            ChangesText = changesText,
            ChangesTable = FieldTables.Changes(site),
            Rungs = GroupPlot.Of(frame, CountryGroup.Whole, "").Rungs,
            RungsTable = FieldTables.RungsByGroup(site),
            Groups =
            [
                (words["field.regions"], SmallPlots(frame, CountryGroup.Regions(countries))),
                (words["field.incomes"], SmallPlots(frame, CountryGroup.Incomes(countries))),
            ],
            Workers = LineOf(frame, workersText, standing => standing.WorkersInWon),
            WorkersText = workersText,
            WorkersNote = WorkersNoteOf(frame),
            WorkersTable = FieldTables.Workers(site),
            Evidence = LineOf(frame, evidenceText, standing => standing.Coverage),
            EvidenceText = evidenceText,
            EvidenceNote = EvidenceNoteOf(frame),
            EvidenceTable = FieldTables.Evidence(site),
        };
    }

    private static IReadOnlyList<GroupPlot> SmallPlots(PageFrame frame, IEnumerable<CountryGroup> groups) =>
        [.. groups.Select(g => GroupPlot.Of(frame, g, "plot--small"))];

    private static Plot LineOf(PageFrame frame, string label, Func<GroupStanding, double?> share) => TimePlots.Line(
        label,
        [
            .. frame.Board.Movement.Points.Select(p => (
                frame.Words.Formats.Date(p.AsOf.Year), share(CountryGroup.Whole.On(p)))),
        ],
        frame.Words.Formats.Percent);

    private static string ChangesOf(PageFrame frame)
    {
        var changes = frame.Board.Movement.Changes;
        return frame.Words.Format("field.changes.text",
            ("won", changes.Sum(c => c.Won.Count)), ("known", changes.Sum(c => c.KnownBy.Count)),
            ("lost", changes.Sum(c => c.Lost.Count)), ("first", frame.Words.Formats.Date(changes[0].Year)));
    }

    private static string WorkersOf(PageFrame frame)
    {
        var (first, last, year) = Ends(frame);
        return frame.Words.Format("field.workers.text",
            ("then", Percent(frame, first.WorkersInWon)), ("year", year),
            ("now", Percent(frame, last.WorkersInWon)));
    }

    private static string WorkersNoteOf(PageFrame frame)
    {
        var last = Ends(frame).Last;
        return frame.Words.Format("field.workers.note",
            ("count", frame.Phrases.Large(last.Workers)), ("countries", last.Counted), ("total", last.Countries.Count));
    }

    private static string EvidenceOf(PageFrame frame)
    {
        var (first, last, year) = Ends(frame);
        return frame.Words.Format("field.evidence.text",
            ("then", Percent(frame, first.Coverage)), ("year", year), ("now", Percent(frame, last.Coverage)));
    }

    private static string EvidenceNoteOf(PageFrame frame)
    {
        var (site, last) = (frame.Site, Ends(frame).Last);
        return frame.Words.Format("field.evidence.note",
            ("fresh", Percent(frame, last.Freshness(site.Board.Data, site.Board.AsOf))),
            ("months", site.Board.Settings.StaleAfterMonths));
    }

    /// <summary>All countries at the first point and at the last, and the year of the first.</summary>
    private static (GroupStanding First, GroupStanding Last, string Year) Ends(PageFrame frame)
    {
        var points = frame.Board.Movement.Points;
        return (CountryGroup.Whole.On(points[0]), CountryGroup.Whole.On(points[^1]),
            frame.Words.Formats.Date(points[0].AsOf.Year));
    }

    private static string Percent(PageFrame frame, double? share) =>
        share is { } known ? frame.Words.Formats.Percent(known) : frame.Words["score.none"];
}
