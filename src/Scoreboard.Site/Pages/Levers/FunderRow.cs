using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>One amount.</summary>
public sealed record FunderRow
{
    /// <summary>As on the pages of renewals.</summary>
    public required MoneyRow Money { get; init; }

    /// <summary>Shortened to millions.</summary>
    public required string Amount { get; init; }

    /// <summary>In words; empty where the period is not known.</summary>
    public required string PerYear { get; init; }

    /// <summary>From the amount before, or why that cannot be told.</summary>
    public required string Change { get; init; }

    /// <summary>Whether the change can be told.</summary>
    public required bool IsComparable { get; init; }

    /// <summary>What contains it, in words; empty where nothing does.</summary>
    public required string PartOf { get; init; }

    public static FunderRow Of(PageFrame frame, FunderTotal funder, FundingFlow flow)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var change = funder.Changes.FirstOrDefault(c => c.After == flow);
        var container = frame.Board.Funding.FirstOrDefault(f => f.FundingId == flow.PartOf);
        return new()
        {
            Money = MoneyRow.Of(frame, flow),
            Amount = phrases.Usd(flow.AmountUsd),
            PerYear = FundingChange.UsdPerYear(flow) is { } perYear
                ? words.Format("funding.peryear", ("amount", phrases.Usd(perYear))) : "",
            Change = ChangeOf(frame, flow, change, isOnly: funder.Flows.Count == 1),
            IsComparable = change?.Change is not null,
            PartOf = container is null ? "" : words.Format("funding.partof",
                ("funder", container.Funder), ("amount", phrases.Usd(container.AmountUsd))),
        };
    }

    private static string ChangeOf(PageFrame frame, FundingFlow flow, FundingChange? change, bool isOnly)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        return change switch
        {
            { Change: { } whole, PerYear: { } yearly } => words.Format(
                flow.PeriodEnd?.Last > frame.Board.AsOf ? "funding.change.planned" : "funding.change",
                ("change", phrases.Change(whole)), ("yearly", phrases.Change(yearly)),
                ("before", MoneyRow.PeriodOf(frame, change.Before))),
            { Obstacle: { } obstacle } => words.Format("funding.notcomparable", ("reason", words[KeyOf(obstacle)])),
            _ => words[isOnly ? "funding.only" : "funding.first"],
        };
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
