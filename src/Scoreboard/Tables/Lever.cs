using Scoreboard.Csv;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>One row of <c>data/levers.csv</c>: a way to move the metric; every criterion belongs to one.</summary>
/// <param name="LeverId">Such as <c>policy</c>.</param>
/// <param name="Name">As shown.</param>
/// <param name="Question">What the lever's score answers.</param>
/// <param name="Weight">Of the lever in the overall score; positive.</param>
/// <param name="At">Its row.</param>
public sealed record Lever(string LeverId, string Name, string Question, double Weight, Location At)
{
    /// <summary>The lever whose gap the renewal of a policy can close; every table has it.</summary>
    public const string Policy = "policy";

    /// <summary>The lever that tells what international norm setters ask for.</summary>
    public const string Guidelines = "guidelines";

    /// <summary>The lever that tells who pays.</summary>
    public const string Funding = "funding";

    public static TableShape Shape { get; } = new(
        "levers.csv", "A lever that moves the metric, in the order of display.", ["lever_id"], [],
        [
            Column.Required("lever_id", "such as `policy`"),
            Column.Required("name", "as shown on the pages"),
            Column.Required("question", "what the lever's score answers"),
            Column.RequiredNumber("weight", "weight of the lever in the overall score; more than 0"),
        ]);

    public static Lever Read(RowReader row) => new(
        row.Id("lever_id"), row.Required("name"), row.Required("question"), row.Weight("weight"), row.At);
}
