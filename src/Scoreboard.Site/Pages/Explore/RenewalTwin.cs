using Scoreboard.Priorities;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>When each document that can be acted on ends, and how much it is worth acting on.</summary>
internal static class RenewalTwin
{
    public static Twin Of(PageFrame frame) => new()
    {
        Id = "renewals",
        Name = frame.Words["explore.renewals"],
        Href = frame.To(Routes.Renewals),
        Csv = frame.To(Routes.Chart(ScoreTables.RenewalWindows)),
        Layout = Twins.Layout(
            frame, Figures.Axis("", "date"),
            Figures.Axis(frame.Words["column.priority"], "linear", ("range", new double[] { -4, 104 }))),
        Parts = Twins.Single(frame.Board.Ranking.GroupBy(r => r.List).OrderBy(g => g.Key).Select(g => Figures.Points(
            new Series
            {
                Name = Name(frame, g.Key),
                Colour = ColourOf(g.Key),
                Points = [.. g.Select(r => Point(frame, r))],
            },
            g.Key is RenewalList.Win or RenewalList.Defend ? "circle" : "diamond"))),
    };

    private static SeriesPoint Point(PageFrame frame, RankedWindow ranked)
    {
        var (policy, shown) = (ranked.Window.Policy, frame.Words.Formats.Number(Math.Round(ranked.Priority.Value)));
        return new SeriesPoint(
            Figures.Day(policy.EndsOn!.Value.Last), ranked.Priority.Value, shown,
            frame.Words.Format(
                "explore.renewals.point", ("country", frame.Phrases.Name(ranked.Country.Country)),
                ("document", frame.Phrases.Title(policy)),
                ("end", frame.Phrases.End(policy)), ("priority", shown)));
    }

    private static string Name(PageFrame frame, RenewalList list) => frame.Words[list switch
    {
        RenewalList.Win => "renewals.win.title",
        RenewalList.WinSector => "renewals.win_sector.title",
        RenewalList.Defend => "renewals.defend.title",
        _ => "renewals.defend_sector.title",
    }];

    private static string ColourOf(RenewalList list) => list switch
    {
        RenewalList.Win => "var(--won)",
        RenewalList.WinSector => "var(--due)",
        RenewalList.Defend => "var(--step-3)",
        _ => "var(--step-2)",
    };
}
