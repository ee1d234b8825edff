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

/// <summary>One row of <c>data/indicators.csv</c>: something that is followed over time, by the coalition or the field.</summary>
/// <param name="IndicatorId">Such as <c>field-prochw-countries</c>.</param>
/// <param name="Scope">Whose progress it tells.</param>
/// <param name="Lever">
/// The lever it tells of (<c>data/levers.csv</c>), or <see cref="Movement"/> for the coalition's own strength,
/// which serves every lever.
/// </param>
/// <param name="Name">As shown.</param>
/// <param name="Unit">Of its values.</param>
/// <param name="BaselineOn">Null where no baseline is known.</param>
/// <param name="BaselineValue">Null where no baseline is known.</param>
/// <param name="TargetOn">Null where the target has no date.</param>
/// <param name="TargetValue">Null where there is no target.</param>
/// <param name="SourceId">Id of a row of <c>data/sources.csv</c>.</param>
/// <param name="Note">In our own words; may be empty.</param>
/// <param name="At">Its row.</param>
public sealed record Indicator(
    string IndicatorId, IndicatorScope Scope, string Lever, string Name, string Unit, PartialDate? BaselineOn,
    double? BaselineValue, PartialDate? TargetOn, double? TargetValue, string SourceId, string Note, Location At)
{
    /// <summary>What stands for a lever where an indicator tells of the coalition's own strength.</summary>
    public const string Movement = "movement";

    public static TableShape Shape { get; } = new(
        "indicators.csv", "Something that is followed over time, by the coalition or the field.", ["indicator_id"], ["indicator_id"],
        [
            Column.Required("indicator_id", "such as `field-prochw-countries`"),
            Column.Required("scope", "`coalition` or `field`"),
            Column.Required("lever", "an id of `levers.csv`, or `movement` for the coalition's own strength, which serves every lever"),
            Column.Required("name", "as shown on the pages"),
            Column.Required("unit", "unit of its values"),
            Column.Optional("baseline_on", "date, as precisely as known"),
            Column.Number("baseline_value", "value at that date"),
            Column.Optional("target_on", "date, as precisely as known"),
            Column.Number("target_value", "value to reach"),
            Column.Required("source_id", "an id of `sources.csv`"),
            Column.Optional("note", "in our own words"),
        ]);

    public static Indicator Read(RowReader row) => new(
        row.Id("indicator_id"), row.Choice<IndicatorScope>("scope"), row.Required("lever"), row.Required("name"),
        row.Required("unit"), row.Date("baseline_on"), row.Number("baseline_value"), row.Date("target_on"),
        row.Number("target_value"), row.Required("source_id"), row.Text("note"), row.At);
}
