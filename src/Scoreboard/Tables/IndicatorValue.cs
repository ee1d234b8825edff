using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>One row of <c>data/indicator_values.csv</c>: what an indicator was on a date.</summary>
public sealed record IndicatorValue
{
    /// <summary>Id of a row of <c>data/indicators.csv</c>.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>As precisely as known.</summary>
    public required PartialDate ObservedOn { get; init; }

    /// <summary>In the indicator's unit.</summary>
    public required double Value { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "indicator_values.csv",
        About = "What an indicator was on a date.",
        Key = ["indicator_id", "observed_on"],
        SortedBy = ["indicator_id", "observed_on"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static IndicatorValue Read(RowReader row) => new()
    {
        IndicatorId = row.Reference("indicator_id", "an id of `indicators.csv`"),
        ObservedOn = row.Date("observed_on", "date, as precisely as known"),
        Value = row.Number("value", "in the indicator's unit"),
        SourceId = row.Reference("source_id", "an id of `sources.csv`"),
        Note = row.OptionalText("note", "in our own words"),
        At = row.At,
    };
}
