using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Progress;

/// <summary>How the field moves, by the scoreboard's own data.</summary>
/// <param name="Changes">Countries won and lost each year.</param>
/// <param name="ChangesText">The same in one sentence.</param>
/// <param name="ChangesTable">Its data.</param>
/// <param name="Rungs">Where the countries stand, all together.</param>
/// <param name="RungLegend">The rungs' marks.</param>
/// <param name="RungsTable">Their data, by group too.</param>
/// <param name="Groups">Small multiples by region, then by income group.</param>
/// <param name="Workers">The share of workers in countries with a proCHW policy.</param>
/// <param name="WorkersText">The same in one sentence.</param>
/// <param name="WorkersTable">Its data.</param>
/// <param name="Evidence">How much is known.</param>
/// <param name="EvidenceText">The same in one sentence, with how fresh it is.</param>
/// <param name="EvidenceTable">Its data, by group too.</param>
public sealed record FieldModel(
    Plot Changes, string ChangesText, ChartTable ChangesTable, Plot Rungs, IReadOnlyList<(string Class, string Label)> RungLegend,
    ChartTable RungsTable, IReadOnlyList<(string Title, IReadOnlyList<FieldGroupModel> Groups)> Groups, Plot Workers, string WorkersText,
    ChartTable WorkersTable, Plot Evidence, string EvidenceText, ChartTable EvidenceTable)
{
    public static FieldModel Of(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        var (points, changes) = (site.Movement.Points, site.Movement.Changes);
        var (first, last) = (new CountryGroup(points[0].Countries), new CountryGroup(points[^1].Countries));
        var from = words.Formats.Date(points[0].AsOf.Year);
        var changesText = words.Format("field.changes.text",
            ("won", changes.Sum(c => c.Won.Count)), ("known", changes.Sum(c => c.KnownBy.Count)), ("lost", changes.Sum(c => c.Lost.Count)),
            ("first", words.Formats.Date(changes[0].Year)));
        var workersText = words.Format("field.workers.text",
            ("then", Percent(first.WorkersInProchw)), ("year", from), ("now", Percent(last.WorkersInProchw)),
            ("count", frame.Phrases.Large(last.Countries.Sum(c => (double)(c.Headcount ?? 0)))),
            ("countries", last.Countries.Count(c => c.Headcount is not null)), ("total", last.Countries.Count));
        var evidenceText = words.Format("field.evidence.text",
            ("then", Percent(first.Coverage)), ("year", from), ("now", Percent(last.Coverage)),
            ("fresh", Percent(last.Freshness(site.Data, site.AsOf))), ("months", site.Settings.StaleAfterMonths));
        return new FieldModel(
            Plot.UpAndDown(
                changesText, [.. changes.Select(c => (words.Formats.Date(c.Year), (IReadOnlyList<int>)[c.Won.Count, c.KnownBy.Count, -c.Lost.Count]))],
                ["part--prochw", "part--knownby", "part--lost"], words.Formats.Number),
            changesText, ChartTables.Changes(site),
            FieldGroupModel.Of(frame, FieldGroup.Whole, "").Rungs,
            [.. ChartTables.Rungs.Select(s => ($"part--{Spelling.Of(s)}", frame.Phrases.Name(s)))],
            ChartTables.RungsByGroup(site),
            [
                (words["field.regions"], [.. FieldGroup.Regions(site).Select(g => FieldGroupModel.Of(frame, g, "plot--small"))]),
                (words["field.incomes"], [.. FieldGroup.Incomes(site).Select(g => FieldGroupModel.Of(frame, g, "plot--small"))]),
            ],
            Plot.Line(workersText, [.. points.Select(p => (words.Formats.Date(p.AsOf.Year), new CountryGroup(p.Countries).WorkersInProchw))], words.Formats.Percent),
            workersText, ChartTables.Workers(site),
            Plot.Line(evidenceText, [.. points.Select(p => (words.Formats.Date(p.AsOf.Year), new CountryGroup(p.Countries).Coverage))], words.Formats.Percent),
            evidenceText, ChartTables.Evidence(site));

        string Percent(double? share) => share is { } s ? words.Formats.Percent(s) : words["score.none"];
    }
}

/// <summary>One group of countries among small multiples.</summary>
/// <param name="Name">In words.</param>
/// <param name="Won">How many have a proCHW policy, out of how many.</param>
/// <param name="Evidence">How much is known there and how fresh that is.</param>
/// <param name="Rungs">Where its countries stand.</param>
public sealed record FieldGroupModel(string Name, string Won, string Evidence, Plot Rungs)
{
    public static FieldGroupModel Of(PageFrame frame, FieldGroup group, string size)
    {
        var (site, words) = (frame.Site, frame.Words);
        var points = site.Movement.Points.Select(p => (p.AsOf, Countries: group.Of(p))).ToList();
        var (first, last) = (points[0].Countries, points[^1].Countries);
        return new FieldGroupModel(
            group.Name(frame),
            words.Format("field.group.won", ("count", last.Count(Status.Prochw)), ("total", last.Countries.Count)),
            words.Format("field.group.evidence",
                ("coverage", words.Formats.Percent(last.Coverage ?? 0)), ("fresh", last.Freshness(site.Data, site.AsOf) is { } fresh ? words.Formats.Percent(fresh) : words["score.none"])),
            Plot.Stacked(
                words.Format("field.rungs.label",
                    ("group", group.Name(frame)), ("count", last.Count(Status.Prochw)), ("then", first.Count(Status.Prochw)),
                    ("year", words.Formats.Date(points[0].AsOf.Year)), ("nearly", last.Count(Status.Nearly)), ("total", last.Countries.Count)),
                [.. points.Select(p => (words.Formats.Date(p.AsOf.Year), (IReadOnlyList<int>)[.. ChartTables.Rungs.Select(p.Countries.Count)]))],
                [.. ChartTables.Rungs.Select(s => $"part--{Spelling.Of(s)}")], words.Formats.Percent, size));
    }
}
