using Scoreboard.Csv;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>How near a source is to the fact it tells.</summary>
public enum SourceKind
{
    /// <summary>The document itself, or its issuer's own words.</summary>
    Primary,

    /// <summary>Research or reports about it.</summary>
    Secondary,

    /// <summary>News; not enough alone for a required criterion.</summary>
    News,
}

/// <summary>One row of <c>data/sources.csv</c>: something a reader can open to check a fact.</summary>
/// <param name="SourceId">Such as <c>ken-phc-act-2023</c>.</param>
/// <param name="Title">As published.</param>
/// <param name="Publisher">Empty where not known.</param>
/// <param name="Year">Of publication; null where the source is undated.</param>
/// <param name="Url">http or https.</param>
/// <param name="Kind">How near it is to the fact.</param>
/// <param name="AccessedOn">The day somebody last read it and found the facts in it.</param>
/// <param name="At">Its row.</param>
public sealed record Source(
    string SourceId, string Title, string Publisher, int? Year, string Url, SourceKind Kind, DateOnly AccessedOn, Location At)
{
    public static TableShape Shape { get; } = new(
        "sources.csv", "A source that facts are taken from.", ["source_id"], ["source_id"],
        [
            Column.Required("source_id", "such as `ken-phc-act-2023`"),
            Column.Required("title", "as published"),
            Column.Optional("publisher", "who published it"),
            Column.Number("year", "year of publication"),
            Column.Required("url", "where it can be read; http or https"),
            Column.Required("kind", "`primary`, `secondary` or `news`"),
            Column.Required("accessed_on", "the day it was last read and the facts found in it: `2026-03-31`"),
        ]);

    public static Source Read(RowReader row) => new(
        row.Id("source_id"), row.Required("title"), row.Text("publisher"), row.Count("year", 1800, 2200),
        row.Link("url"), row.Choice<SourceKind>("kind"), row.Day("accessed_on"), row.At);
}
