using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>Money for the workers the scoreboard is about.</summary>
public sealed class MoneyRow
{
    /// <summary>Who pays.</summary>
    public required string Funder { get; init; }

    /// <summary>The country, or all.</summary>
    public required string Recipient { get; init; }

    /// <summary>In US dollars, in words.</summary>
    public required string Amount { get; init; }

    /// <summary>In words.</summary>
    public required string Period { get; init; }

    /// <summary>What it is for.</summary>
    public required string What { get; init; }

    /// <summary>What to know about it; may be empty.</summary>
    public required Remark Note { get; init; }

    /// <summary>Where it can be checked.</summary>
    public required SourceLink Source { get; init; }

    public static MoneyRow Of(PageFrame frame, FundingFlow flow)
    {
        var (data, words, phrases) = (frame.Board.Data, frame.Words, frame.Phrases);
        var country = data.Countries.FirstOrDefault(c => c.Iso3 == flow.Recipient);
        return new()
        {
            Funder = flow.Funder,
            Recipient = country is null ? words["money.global"] : phrases.Name(country),
            Amount = words.Format("money.usd", ("amount", flow.AmountUsd)),
            Period = PeriodOf(frame, flow),
            What = flow.What,
            Note = Remark.OfTable(frame.Words, flow.Note),
            Source = phrases.Link(data.SourceById[flow.SourceId], ""),
        };
    }

    /// <summary>A pledge without an end is told by its start alone.</summary>
    public static string PeriodOf(PageFrame frame, FundingFlow flow)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        return (flow.PeriodStart, flow.PeriodEnd) switch
        {
            ({ } start, { } end) => words.Format(
                "period.both", ("start", phrases.Date(start)), ("end", phrases.Date(end))),
            ({ } start, null) => phrases.Date(start),
            (null, { } end) => words.Format("period.until", ("end", phrases.Date(end))),
            _ => words["period.unknown"],
        };
    }
}
