using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>One row of <c>data/indicator_values.csv</c>: what an indicator was on a date.</summary>
/// <param name="IndicatorId">Id of a row of <c>data/indicators.csv</c>.</param>
/// <param name="ObservedOn">As precisely as known.</param>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="SourceId">Id of a row of <c>data/sources.csv</c>.</param>
/// <param name="Note">In our own words; may be empty.</param>
/// <param name="At">Its row.</param>
public sealed record IndicatorValue(
    string IndicatorId, PartialDate ObservedOn, double Value, string SourceId, string Note, Location At)
{
    public static TableShape Shape { get; } = new(
        "indicator_values.csv", "What an indicator was on a date.", ["indicator_id", "observed_on"], ["indicator_id", "observed_on"],
        [
            Column.Required("indicator_id", "an id of `indicators.csv`"),
            Column.Required("observed_on", "date, as precisely as known"),
            Column.RequiredNumber("value", "in the indicator's unit"),
            Column.Required("source_id", "an id of `sources.csv`"),
            Column.Optional("note", "in our own words"),
        ]);

    public static IndicatorValue Read(RowReader row)
    {
        row.Required("observed_on");
        row.Required("value");
        return new(
            row.Required("indicator_id"), row.Date("observed_on") ?? default, row.Number("value") ?? 0,
            row.Required("source_id"), row.Text("note"), row.At);
    }
}
