using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>Money a year, each amount over the time it was given for.</summary>
internal static class MoneyTwin
{
    /// <summary>None where no lever is about money; empty where no period is known.</summary>
    public static IEnumerable<Twin> Of(PageFrame frame) => frame.Board.Data.Levers
        .Where(l => l.LeverId == frame.Board.Settings.Funding.Lever)
        .Select(lever => new Twin
        {
            Id = "money",
            Name = frame.Words["funding.periods.title"],
            Href = frame.To(Routes.Lever(lever)) + "#money",
            Csv = frame.To(Routes.Chart("funding-by-funder")),
            Layout = Twins.Layout(
                frame, Figures.Axis("", "date"),
                Figures.Axis(frame.Words["column.usdyear"], "linear", ("rangemode", "tozero"))),
            Parts = Twins.Single(frame.Board.Funding
                .Where(f => f.PartOf is null && FundingChange.UsdPerYear(f) is not null)
                .OrderBy(f => f.PeriodStart!.Value.First).ThenBy(f => f.FundingId, StringComparer.Ordinal)
                .Select((f, i) => Figures.LineOf(SeriesOf(frame, f, i)))),
        });

    private static Series SeriesOf(PageFrame frame, FundingFlow flow, int index)
    {
        var (from, to) = (flow.PeriodStart!.Value, flow.PeriodEnd!.Value);
        var perYear = FundingChange.UsdPerYear(flow)!.Value;
        var shown = frame.Phrases.Usd(perYear);
        var text = frame.Words.Format(
            "explore.money.point", ("funder", flow.Funder), ("amount", shown),
            ("from", frame.Phrases.Date(from)), ("to", frame.Phrases.Date(to)));
        return new Series
        {
            Name = flow.Funder,
            Colour = index % 2 == 0 ? "var(--won)" : "var(--due)",
            Points =
            [
                new SeriesPoint(Figures.Day(from.First), perYear, shown, text),
                new SeriesPoint(Figures.Day(to.Last), perYear, shown, text),
            ],
        };
    }
}
