using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>
/// One row of <c>data/coalition/decisions.csv</c>: what was decided, what was expected of it and what came of it.
/// </summary>
public sealed record Decision
{
    /// <summary>Such as <c>chic-2025-95</c>; in the address of its place.</summary>
    public required string DecisionId { get; init; }

    /// <summary>When.</summary>
    public required PartialDate DecidedOn { get; init; }

    /// <summary>What, in our own words.</summary>
    public required string What { get; init; }

    /// <summary>Why, in our own words.</summary>
    public required string Why { get; init; }

    /// <summary>Who decided (<c>data/coalition/partners.csv</c>); null where no text says.</summary>
    public required string? By { get; init; }

    /// <summary>
    /// What it was to move: an id of an indicator, a criterion or a status as spelled in the tables; null where it is
    /// none of them.
    /// </summary>
    public required string? Expects { get; init; }

    /// <summary>By when; null where no date was set.</summary>
    public required PartialDate? ExpectedBy { get; init; }

    /// <summary>What came of it, in our own words; empty where that is not known.</summary>
    public required string Outcome { get; init; }

    /// <summary>When somebody last asked what came of it; null where nobody did, or where that is not known.</summary>
    public required PartialDate? ReviewedOn { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>Ids of the texts that tell the outcome; empty without one.</summary>
    public required IReadOnlyList<string> OutcomeSourceIds { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "coalition/decisions.csv",
        About = "What was decided, what was expected of it and what came of it.",
        Key = ["decision_id"],
        SortedBy = ["decision_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Decision Read(RowReader row) => new()
    {
        DecisionId = row.Id("decision_id", "such as `chic-2025-95`; it is in the address of its place"),
        DecidedOn = row.Date("decided_on", "date, as precisely as known"),
        What = row.Text("what", "what was decided, in our own words"),
        Why = row.Text("why", "why, in our own words"),
        By = row.OptionalReference("by", "who decided: an id of `coalition/partners.csv`"),
        Expects = row.OptionalReference("expects",
            "what it was to move: an id of `indicators.csv` or `criteria.csv`, or a status as releases spell it"),
        ExpectedBy = row.OptionalDate("expected_by", "date by which that was to show; empty where none was set"),
        Outcome = row.OptionalText("outcome", "what came of it, in our own words; empty where that is not known"),
        ReviewedOn = row.OptionalDate("reviewed_on", "date of which the outcome tells"),
        SourceId = row.Reference("source_id", "an id of `sources.csv`"),
        OutcomeSourceIds = row.OptionalList("outcome_source_id",
            "the texts that tell the outcome: ids of `sources.csv`, separated by `;`; required with an outcome"),
        At = row.At,
    };
}
