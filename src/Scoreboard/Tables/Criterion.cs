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
/// <param name="CriterionId">Such as <c>salaried</c>.</param>
/// <param name="LeverId">The lever it belongs to (<c>data/levers.csv</c>).</param>
/// <param name="Pillar">Which of the four S it is part of; empty where it is part of none.</param>
/// <param name="Name">As shown.</param>
/// <param name="Question">As shown beside the verdict.</param>
/// <param name="Meanings">What yes, partial and no mean for this criterion.</param>
/// <param name="IsRequired">Whether it decides a country's status.</param>
/// <param name="TakenFrom">Where its verdicts come from.</param>
/// <param name="Weight">Within its lever; positive.</param>
/// <param name="At">Its row.</param>
public sealed record Criterion(
    string CriterionId, string LeverId, string Pillar, string Name, string Question,
    IReadOnlyDictionary<Verdict, string> Meanings, bool IsRequired, TakenFrom TakenFrom, double Weight, Location At)
{
    public static TableShape Shape { get; } = new(
        "criteria.csv", "A criterion, in the order of display.", ["criterion_id"], [],
        [
            Column.Required("criterion_id", "such as `salaried`"),
            Column.Required("lever_id", "the lever it belongs to: an id of `levers.csv`"),
            Column.Optional("pillar", "`salaried`, `skilled`, `supervised` or `supplied`; empty where it is part of none"),
            Column.Required("name", "as shown on the pages"),
            Column.Required("question", "the question that the verdict answers"),
            Column.Required("yes", "what `yes` means"),
            Column.Required("partial", "what `partial` means"),
            Column.Required("no", "what `no` means"),
            Column.Required("required", "`yes` or `no`: whether it decides the status"),
            Column.Required("taken_from", "`assessments`, or `policies` for a verdict computed from the dates there"),
            Column.RequiredNumber("weight", "weight within its lever; more than 0"),
        ]);

    public static Criterion Read(RowReader row) => new(
        row.Name("criterion_id"), row.Required("lever_id"),
        row.Text("pillar").Length == 0 ? "" : Spelling.Of(row.Choice<FourS>("pillar")),
        row.Required("name"), row.Required("question"),
        new Dictionary<Verdict, string>
        {
            [Verdict.Yes] = row.Required("yes"),
            [Verdict.Partial] = row.Required("partial"),
            [Verdict.No] = row.Required("no"),
        },
        row.YesNo("required"), row.Choice<TakenFrom>("taken_from"), row.Weight("weight"), row.At);

    private enum FourS
    {
        Salaried,
        Skilled,
        Supervised,
        Supplied,
    }
}
