using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>Where a criterion's verdict comes from.</summary>
public enum TakenFrom
{
    /// <summary>From <c>data/assessments.csv</c>, by cadre.</summary>
    Assessments,

    /// <summary>Computed from the dates in <c>data/policies.csv</c>, by country.</summary>
    Policies,
}

/// <summary>One row of <c>data/criteria.csv</c>: a question that is answered for every cadre or country.</summary>
public sealed record Criterion
{
    /// <summary>Such as <c>salaried</c>.</summary>
    public required string CriterionId { get; init; }

    /// <summary>The lever it belongs to (<c>data/levers.csv</c>).</summary>
    public required string LeverId { get; init; }

    /// <summary>What it is a part of, across levers (the setting <c>pillars</c>); null where of none.</summary>
    public required string? Pillar { get; init; }

    /// <summary>As shown.</summary>
    public required string Name { get; init; }

    /// <summary>As shown beside the verdict.</summary>
    public required string Question { get; init; }

    /// <summary>What yes, partial and no mean for this criterion.</summary>
    public required IReadOnlyDictionary<Verdict, string> Meanings { get; init; }

    /// <summary>Whether it decides a country's status.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Where its verdicts come from.</summary>
    public required TakenFrom TakenFrom { get; init; }

    /// <summary>What its score and the status rest on where that is known; else the other stands in.</summary>
    public required Basis ScoredBy { get; init; }

    /// <summary>Within its lever; positive.</summary>
    public required double Weight { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "criteria.csv",
        About = "A criterion, in the order of display.",
        Key = ["criterion_id"],
        SortedBy = [],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Criterion Read(RowReader row) => new()
    {
        CriterionId = row.Name("criterion_id", "such as `salaried`"),
        LeverId = row.Reference("lever_id", "the lever it belongs to: an id of `levers.csv`"),
        Pillar = row.OptionalName("pillar",
            "what it is a part of, whatever its lever: one of the setting `pillars`; empty where it is part of none"),
        Name = row.Text("name", "as shown on the pages"),
        Question = row.Text("question", "the question that the verdict answers"),
        Meanings = new Dictionary<Verdict, string>
        {
            [Verdict.Yes] = row.Text("yes", "what `yes` means"),
            [Verdict.Partial] = row.Text("partial", "what `partial` means"),
            [Verdict.No] = row.Text("no", "what `no` means"),
        },
        IsRequired = row.YesNo("required", "`yes` or `no`: whether it decides the status"),
        TakenFrom = row.Choice<TakenFrom>("taken_from",
            "`assessments`, or `policies` for a verdict computed from the dates there"),
        ScoredBy = row.Choice<Basis>("scored_by",
            "`policy` or `practice`: which verdicts are scored where they are known; the others stand in where they "
                + "are not"),
        Weight = row.Weight("weight", "weight within its lever; more than 0"),
        At = row.At,
    };
}
