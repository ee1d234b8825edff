using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>One row of <c>data/funding.csv</c>: money for the workers the scoreboard is about.</summary>
public sealed record FundingFlow
{
    /// <summary>The recipient of money that is for no single country.</summary>
    public const string Global = "global";

    /// <summary>Such as <c>gf-2024-2026</c>.</summary>
    public required string FundingId { get; init; }

    /// <summary>Who pays.</summary>
    public required string Funder { get; init; }

    /// <summary>A country's code, or <c>global</c>.</summary>
    public required string Recipient { get; init; }

    /// <summary>In US dollars of the time.</summary>
    public required double AmountUsd { get; init; }

    /// <summary>Null where not known.</summary>
    public required PartialDate? PeriodStart { get; init; }

    /// <summary>Null where not known, or for a single pledge.</summary>
    public required PartialDate? PeriodEnd { get; init; }

    /// <summary>What it is for.</summary>
    public required string What { get; init; }

    /// <summary>The row of the same table that contains this money already; null where none does.</summary>
    public required string? PartOf { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "funding.csv",
        About = "Money for the workers the scoreboard is about.",
        Key = ["funding_id"],
        SortedBy = ["funding_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static FundingFlow Read(RowReader row) => new()
    {
        FundingId = row.Id("funding_id", "such as `gf-2024-2026`"),
        Funder = row.Text("funder", "who pays"),
        Recipient = row.Reference("recipient", "a code of `countries.csv`, or `global`"),
        AmountUsd = row.Usd("amount_usd", "in US dollars of the time, at least 0"),
        PeriodStart = row.OptionalDate("period_start", "date, as precisely as known"),
        PeriodEnd = row.OptionalDate("period_end", "date, as precisely as known; empty for a single pledge"),
        What = row.Text("what", "what it is for"),
        PartOf = row.OptionalReference("part_of",
            "the `funding_id` of a row whose amount contains this one, so that no dollar is counted twice; "
            + "empty where none does"),
        SourceId = row.Reference("source_id", "an id of `sources.csv`"),
        Note = row.OptionalText("note", "in our own words"),
        At = row.At,
    };
}
