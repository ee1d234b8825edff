using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>Who pays for community health workers, by funder and period.</summary>
/// <param name="Total">Of all rows, none counted twice, in words.</param>
/// <param name="Basis">How many rows were left out, and what the total is not.</param>
/// <param name="Periods">Money a year, where the period is known; null where it never is.</param>
/// <param name="PeriodNames">What each block of that chart is, by its number.</param>
/// <param name="Funders">By total.</param>
/// <param name="Table">The same to download.</param>
public sealed record FundingModel(
    string Total, string Basis, Plot? Periods, IReadOnlyList<string> PeriodNames, IReadOnlyList<FunderModel> Funders,
    ChartTable Table)
{
    public static FundingModel Of(PageFrame frame)
    {
        var (site, words, phrases) = (frame.Site, frame.Words, frame.Phrases);
        var totals = FundingTotals.Of(site.Funding, site.Settings.Funding);
        var periods = site.Funding
            .Where(f => f.PartOf is null && FundingChange.UsdPerYear(f) is not null)
            .OrderBy(f => f.PeriodStart!.Value.First).ThenBy(f => f.FundingId, StringComparer.Ordinal).ToList();
        var lines = periods.Select(f => words.Format("funding.periods.item",
            ("funder", f.Funder), ("period", MoneyRow.PeriodOf(frame, f)),
            ("amount", phrases.Usd(FundingChange.UsdPerYear(f)!.Value)))).ToList();
        return new FundingModel(
            words.Format(
                "funding.total", ("total", phrases.Usd(totals.Total)), ("rows", site.Funding.Count - totals.Inside)),
            words.Count("funding.basis", totals.Inside),
            periods.Count == 0 ? null : Plot.Periods(
                words.Format("funding.periods.label", ("periods", words.Formats.List(lines))),
                [.. periods.Select((f, i) => (words.Formats.Number(i + 1), f.PeriodStart!.Value.First,
                    f.PeriodEnd!.Value.Last, FundingChange.UsdPerYear(f)!.Value))],
                phrases.Large, y => words.Formats.Date(y)),
            lines,
            [.. totals.Funders.Select(f => FunderModel.Of(frame, f))],
            ChartTables.Funding(site));
    }
}

/// <summary>One funder.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Total">In words.</param>
/// <param name="Rows">Its amounts, by period.</param>
public sealed record FunderModel(string Name, string Total, IReadOnlyList<FunderRow> Rows)
{
    public static FunderModel Of(PageFrame frame, FunderTotal funder) => new(
        funder.Funder, frame.Phrases.Usd(funder.Total), [.. funder.Flows.Select(f => FunderRow.Of(frame, funder, f))]);
}

/// <summary>One amount.</summary>
/// <param name="Money">As on the pages of renewals.</param>
/// <param name="Amount">Shortened to millions.</param>
/// <param name="PerYear">In words; empty where the period is not known.</param>
/// <param name="Change">From the amount before, or why that cannot be told.</param>
/// <param name="IsComparable">Whether it can.</param>
/// <param name="PartOf">What contains it, in words; empty where nothing does.</param>
public sealed record FunderRow(
    MoneyRow Money, string Amount, string PerYear, string Change, bool IsComparable, string PartOf)
{
    public static FunderRow Of(PageFrame frame, FunderTotal funder, FundingFlow flow)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var change = funder.Changes.FirstOrDefault(c => c.After == flow);
        return new FunderRow(
            MoneyRow.Of(frame, flow), phrases.Usd(flow.AmountUsd),
            FundingChange.UsdPerYear(flow) is { } perYear
                ? words.Format("funding.peryear", ("amount", phrases.Usd(perYear))) : "",
            change switch
            {
                { Change: { } whole, PerYear: { } yearly } => words.Format(
                    flow.PeriodEnd?.Last > frame.Site.AsOf ? "funding.change.planned" : "funding.change",
                    ("change", phrases.Change(whole)), ("yearly", phrases.Change(yearly)),
                    ("before", MoneyRow.PeriodOf(frame, change.Before))),
                { Obstacle: { } obstacle } => words.Format("funding.notcomparable", ("reason", words[KeyOf(obstacle)])),
                _ => words[funder.Flows.Count == 1 ? "funding.only" : "funding.first"],
            },
            change?.Change is not null,
            flow.PartOf is { } id && frame.Site.Funding.FirstOrDefault(f => f.FundingId == id) is { } part
                ? words.Format("funding.partof", ("funder", part.Funder), ("amount", phrases.Usd(part.AmountUsd)))
                : "");
    }

    private static string KeyOf(NotComparable obstacle) => obstacle switch
    {
        NotComparable.OpenPeriod => "funding.obstacle.open_period",
        NotComparable.OtherRecipient => "funding.obstacle.other_recipient",
        NotComparable.Overlap => "funding.obstacle.overlap",
        NotComparable.OtherLength => "funding.obstacle.other_length",
        NotComparable.FromZero => "funding.obstacle.from_zero",
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, null),
    };
}
