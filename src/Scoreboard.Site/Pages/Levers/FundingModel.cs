using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>Who pays for the workers the scoreboard is about, by funder and period.</summary>
public sealed record FundingModel
{
    /// <summary>Of all rows, none counted twice, in words.</summary>
    public required string Total { get; init; }

    /// <summary>How many rows were left out, and what the total is not.</summary>
    public required string Basis { get; init; }

    /// <summary>Money a year, where the period is known; null where it never is.</summary>
    public required Plot? Periods { get; init; }

    /// <summary>What the chart shows, in one sentence; empty without one.</summary>
    public required string Finding { get; init; }

    /// <summary>What each block of that chart is, by its number.</summary>
    public required IReadOnlyList<string> PeriodNames { get; init; }

    /// <summary>By total.</summary>
    public required IReadOnlyList<FunderModel> Funders { get; init; }

    /// <summary>The same to download.</summary>
    public required ChartTable Table { get; init; }

    public static FundingModel Of(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        var totals = FundingTotals.Of(site.Board.Funding, site.Board.Settings.Funding);
        var flows = site.Board.Funding.Where(f => f.PartOf is null && FundingChange.UsdPerYear(f) is not null)
            .OrderBy(f => f.PeriodStart!.Value.First).ThenBy(f => f.FundingId, StringComparer.Ordinal).ToList();
        IReadOnlyList<string> names = [.. flows.Select(f => NameOf(frame, f))];
        return new()
        {
            Total = words.Format("funding.total",
                ("total", frame.Phrases.Usd(totals.Total)), ("rows", site.Board.Funding.Count - totals.Inside)),
            Basis = words.Count("funding.basis", totals.Inside),
            Periods = flows.Count == 0 ? null : PeriodsOf(frame, flows, names),
            Finding = flows.MaxBy(FundingChange.UsdPerYear) is { } largest
                ? words.Format("funding.periods.finding", ("amount", NameOf(frame, largest)))
                : "",
            PeriodNames = names,
            Funders = [.. totals.Funders.Select(f => FunderModel.Of(frame, f))],
            Table = LeverTables.Funding(site),
        };
    }

    private static string NameOf(PageFrame frame, FundingFlow flow) => frame.Words.Format("funding.periods.item",
        ("funder", flow.Funder), ("period", MoneyRow.PeriodOf(frame, flow)),
        ("amount", frame.Phrases.Usd(FundingChange.UsdPerYear(flow)!.Value)));

    private static Plot PeriodsOf(PageFrame frame, List<FundingFlow> flows, IReadOnlyList<string> names)
    {
        var (words, formats) = (frame.Words, frame.Words.Formats);
        var periods = flows.Select((f, i) => new PlotPeriod(
            formats.Number(i + 1), f.PeriodStart!.Value.First, f.PeriodEnd!.Value.Last,
            FundingChange.UsdPerYear(f)!.Value));
        return TimePlots.Periods(
            words.Format("funding.periods.label", ("periods", formats.List(names))), [.. periods],
            frame.Phrases.Large, year => formats.Date(year));
    }
}
