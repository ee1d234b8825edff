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
public sealed record Source
{
    /// <summary>Such as <c>ken-phc-act-2023</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>As published.</summary>
    public required string Title { get; init; }

    /// <summary>Empty where not known.</summary>
    public required string Publisher { get; init; }

    /// <summary>Of publication; null where the source is undated.</summary>
    public required int? Year { get; init; }

    /// <summary>http or https.</summary>
    public required string Url { get; init; }

    /// <summary>How near it is to the fact.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The day somebody last read it and found the facts in it.</summary>
    public required DateOnly AccessedOn { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    /// <summary>
    /// When what it says was known: the first day of its year; where that is not known, the day it was read.
    /// </summary>
    public DateOnly KnownBy => Year is { } year ? new DateOnly(year, 1, 1) : AccessedOn;

    public static TableShape Shape { get; } = new()
    {
        FileName = "sources.csv",
        About = "A source that facts are taken from.",
        Key = ["source_id"],
        SortedBy = ["source_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Source Read(RowReader row) => new()
    {
        SourceId = row.Id("source_id", "such as `ken-phc-act-2023`"),
        Title = row.Text("title", "as published"),
        Publisher = row.OptionalText("publisher", "who published it"),
        Year = row.OptionalCount("year", "year of publication", 1800, 2200),
        Url = row.Link("url", "where it can be read; http or https"),
        Kind = row.Choice<SourceKind>("kind", "`primary`, `secondary` or `news`"),
        AccessedOn = row.Day("accessed_on", "the day it was last read and the facts found in it: `2026-03-31`"),
        At = row.At,
    };
}
