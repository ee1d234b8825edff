using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>One row of <c>data/funding.csv</c>: money for community health workers.</summary>
/// <param name="FundingId">Such as <c>gf-chw-2024-2026</c>.</param>
/// <param name="Funder">Who pays.</param>
/// <param name="Recipient">A country's code, or <c>global</c>.</param>
/// <param name="AmountUsd">In US dollars of the time.</param>
/// <param name="PeriodStart">Null where not known.</param>
/// <param name="PeriodEnd">Null where not known, or for a single pledge.</param>
/// <param name="What">What it is for.</param>
/// <param name="PartOf">The row of the same table that contains this money already; null where none does.</param>
/// <param name="SourceId">Id of a row of <c>data/sources.csv</c>.</param>
/// <param name="Note">In our own words; may be empty.</param>
/// <param name="At">Its row.</param>
public sealed record FundingFlow(
    string FundingId, string Funder, string Recipient, double AmountUsd, PartialDate? PeriodStart, PartialDate? PeriodEnd,
    string What, string? PartOf, string SourceId, string Note, Location At)
{
    /// <summary>The recipient of money that is for no single country.</summary>
    public const string Global = "global";

    public static TableShape Shape { get; } = new(
        "funding.csv", "Money for community health workers.", ["funding_id"], ["funding_id"],
        [
            Column.Required("funding_id", "such as `gf-chw-2024-2026`"),
            Column.Required("funder", "who pays"),
            Column.Required("recipient", "a code of `countries.csv`, or `global`"),
            Column.RequiredNumber("amount_usd", "in US dollars of the time, at least 0"),
            Column.Optional("period_start", "date, as precisely as known"),
            Column.Optional("period_end", "date, as precisely as known; empty for a single pledge"),
            Column.Required("what", "what it is for"),
            Column.Optional("part_of", "the `funding_id` of a row whose amount contains this one, so that no dollar is counted twice; empty where none does"),
            Column.Required("source_id", "an id of `sources.csv`"),
            Column.Optional("note", "in our own words"),
        ]);

    public static FundingFlow Read(RowReader row) => new(
        row.Id("funding_id"), row.Required("funder"), row.Required("recipient"), row.Usd("amount_usd"),
        row.Date("period_start"), row.Date("period_end"), row.Required("what"), row.Reference("part_of"), row.Required("source_id"),
        row.Text("note"), row.At);
}
