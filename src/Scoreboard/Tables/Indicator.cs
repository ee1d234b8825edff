using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>Whose progress an indicator tells.</summary>
public enum IndicatorScope
{
    Coalition,
    Field,
}

/// <summary>
/// One row of <c>data/indicators.csv</c>: something followed over time, by the coalition or the field.
/// </summary>
public sealed record Indicator
{
    /// <summary>What stands for a lever where an indicator tells of the coalition's own strength.</summary>
    public const string Movement = "movement";

    /// <summary>Such as <c>field-countries</c>.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>Whose progress it tells.</summary>
    public required IndicatorScope Scope { get; init; }

    /// <summary>
    /// The lever it tells of (<c>data/levers.csv</c>), or <see cref="Movement"/> for the coalition's own strength,
    /// which serves every lever.
    /// </summary>
    public required string Lever { get; init; }

    /// <summary>As shown.</summary>
    public required string Name { get; init; }

    /// <summary>Of its values.</summary>
    public required string Unit { get; init; }

    /// <summary>Null where no baseline is known.</summary>
    public required PartialDate? BaselineOn { get; init; }

    /// <summary>Null where no baseline is known.</summary>
    public required double? BaselineValue { get; init; }

    /// <summary>Null where the target has no date.</summary>
    public required PartialDate? TargetOn { get; init; }

    /// <summary>Null where there is no target.</summary>
    public required double? TargetValue { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "indicators.csv",
        About = "Something that is followed over time, by the coalition or the field.",
        Key = ["indicator_id"],
        SortedBy = ["indicator_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Indicator Read(RowReader row) => new()
    {
        IndicatorId = row.Id("indicator_id", "such as `field-countries`"),
        Scope = row.Choice<IndicatorScope>("scope", "`coalition` or `field`"),
        Lever = row.Reference("lever",
            "an id of `levers.csv`, or `movement` for the coalition's own strength, which serves every lever"),
        Name = row.Text("name", "as shown on the pages"),
        Unit = row.Text("unit", "unit of its values"),
        BaselineOn = row.OptionalDate("baseline_on", "date, as precisely as known"),
        BaselineValue = row.OptionalNumber("baseline_value", "value at that date"),
        TargetOn = row.OptionalDate("target_on", "date, as precisely as known"),
        TargetValue = row.OptionalNumber("target_value", "value to reach"),
        SourceId = row.Reference("source_id", "an id of `sources.csv`"),
        Note = row.OptionalText("note", "in our own words"),
        At = row.At,
    };
}
