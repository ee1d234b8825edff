using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>
/// One row of <c>data/coalition/meetings.csv</c>: how a meeting went, in counts. Who came is nobody's business but the
/// secretariat's: no person and no organisation is named.
/// </summary>
public sealed record Meeting
{
    /// <summary>The day it was held.</summary>
    public required DateOnly MetOn { get; init; }

    /// <summary>The day its agenda went out; null where not known.</summary>
    public required DateOnly? AgendaSentOn { get; init; }

    /// <summary>How many partners came; null where nobody counted.</summary>
    public required int? PartnersPresent { get; init; }

    /// <summary>How many were expected; null where nobody counted.</summary>
    public required int? PartnersExpected { get; init; }

    /// <summary>How many of those present spoke; null where nobody counted.</summary>
    public required int? Speakers { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>; null where the secretariat itself says so.</summary>
    public required string? SourceId { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "coalition/meetings.csv",
        About = "How a meeting of the coalition went, in counts: no person and no organisation is named.",
        Key = ["met_on"],
        SortedBy = ["met_on"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Meeting Read(RowReader row) => new()
    {
        MetOn = row.Day("met_on", "the day it was held: `2026-03-31`"),
        AgendaSentOn = row.OptionalDay("agenda_sent_on", "the day its agenda went out"),
        PartnersPresent = row.OptionalCount("partners_present", "how many partners came"),
        PartnersExpected = row.OptionalCount("partners_expected", "how many were expected"),
        Speakers = row.OptionalCount("speakers", "how many of those present spoke"),
        SourceId = row.OptionalReference("source_id", "an id of `sources.csv`"),
        Note = row.OptionalText("note", "in our own words; without names"),
        At = row.At,
    };
}
