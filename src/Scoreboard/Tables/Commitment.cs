using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>What a text says became of a commitment; what the day makes of it is worked out elsewhere.</summary>
public enum CommitmentState
{
    /// <summary>No text tells how it ended.</summary>
    Open,

    /// <summary>A text says that it was missed: late, or less than promised.</summary>
#pragma warning disable CA1720 // It is the word of the table, and no type.
    Short,
#pragma warning restore CA1720

    /// <summary>A text says that it was kept.</summary>
    Done,

    /// <summary>A text says that it was given up.</summary>
    Dropped,
}

/// <summary>One row of <c>data/coalition/commitments.csv</c>: what somebody said would be done.</summary>
public sealed record Commitment
{
    /// <summary>Such as <c>tza-28000-2024</c>.</summary>
    public required string CommitmentId { get; init; }

    /// <summary>Who made it: at least one id of <c>data/coalition/partners.csv</c>.</summary>
    public required IReadOnlyList<string> Owners { get; init; }

    /// <summary>Codes of the countries it is for; empty for one that is for no single country.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>The document it belongs to (<c>data/policies.csv</c>); null where it belongs to none listed.</summary>
    public required string? PolicyId { get; init; }

    /// <summary>The criterion it would meet (<c>data/criteria.csv</c>); null where it meets none.</summary>
    public required string? Criterion { get; init; }

    /// <summary>The lever it moves (<c>data/levers.csv</c>); null where it moves none.</summary>
    public required string? Lever { get; init; }

    /// <summary>What it is about: the workers, or the whole sector without naming them.</summary>
    public required PolicyFocus Focus { get; init; }

    /// <summary>What was promised, in our own words.</summary>
    public required string What { get; init; }

    /// <summary>When it was made.</summary>
    public required PartialDate MadeOn { get; init; }

    /// <summary>By when; null where it was made without a date.</summary>
    public required PartialDate? DueOn { get; init; }

    /// <summary>The number promised; null where no number was. Its unit stands in <see cref="What"/>.</summary>
    public required double? TargetValue { get; init; }

    /// <summary>The newest number known against it; null where none is.</summary>
    public required double? LatestValue { get; init; }

    /// <summary>When that was so; null without one.</summary>
    public required PartialDate? LatestOn { get; init; }

    /// <summary>When it was kept; null unless it was.</summary>
    public required PartialDate? DoneOn { get; init; }

    /// <summary>What a text says became of it.</summary>
    public required CommitmentState State { get; init; }

    /// <summary>Where it was promised: an id of <c>data/sources.csv</c>.</summary>
    public required string SourceId { get; init; }

    /// <summary>The text that says what became of it; null for one that is open.</summary>
    public required string? DoneSourceId { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "coalition/commitments.csv",
        About = "What somebody said would be done, by when, and what a text says became of it.",
        Key = ["commitment_id"],
        SortedBy = ["commitment_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Commitment Read(RowReader row) => new()
    {
        CommitmentId = row.Id("commitment_id", "such as `tza-28000-2024`"),
        Owners = row.List("owners", "who made it: ids of `coalition/partners.csv`, separated by `;`"),
        Countries = row.OptionalList("countries",
            "codes of `countries.csv`, separated by `;`; empty where it is for no single country"),
        PolicyId = row.OptionalReference("policy_id",
            "the document it belongs to: an id of `policies.csv`, of one of these countries"),
        Criterion = row.OptionalReference("criterion", "the criterion it would meet: an id of `criteria.csv`"),
        Lever = row.OptionalReference("lever", "the lever it moves: an id of `levers.csv`"),
        Focus = row.Choice<PolicyFocus>("focus",
            "`community` (it is about the workers) or `sector` (about health in general: such amounts stand apart)"),
        What = row.Text("what", "what was promised, in our own words"),
        MadeOn = row.Date("made_on", "date it was made, as precisely as known"),
        DueOn = row.OptionalDate("due_on", "date it is due; empty where none was told"),
        TargetValue = row.OptionalNumber("target_value", "the number promised; its unit stands in `what`"),
        LatestValue = row.OptionalNumber("latest_value", "the newest number known against it; needs the two beside it"),
        LatestOn = row.OptionalDate("latest_on", "date of that number"),
        DoneOn = row.OptionalDate("done_on", "date it was kept; for `done` alone"),
        State = row.Choice<CommitmentState>("state",
            "`open`, `done`, `dropped`, or `short` where a text says that it was missed. Nothing found is `open`, "
            + "however long ago it was due"),
        SourceId = row.Reference("source_id", "where it was promised: an id of `sources.csv`"),
        DoneSourceId = row.OptionalReference("done_source_id",
            "the text that says what became of it: an id of `sources.csv`; required unless `open`"),
        Note = row.OptionalText("note", "in our own words"),
        At = row.At,
    };
}
