using Scoreboard.Site.Content;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>The data of every chart, to download.</summary>
public static class ChartTables
{
    public static IEnumerable<SiteFile> Files(SiteModel site) => All(site).Select(t => t.File());

    private static IEnumerable<ChartTable> All(SiteModel site) =>
    [
        .. site.Board.Data.Levers.SelectMany(l => new[] { LeverTables.Criteria(site, l), LeverTables.Scores(site, l) }),
        LeverTables.Guidelines(site), LeverTables.Funding(site),
        FieldTables.Indicators(site), FieldTables.Changes(site), FieldTables.RungsByGroup(site),
        FieldTables.Workers(site), FieldTables.Evidence(site),
        .. ScoreTables.All(site), .. PracticeTables.All(site),
    ];
}
