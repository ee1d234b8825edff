using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>One row of <c>data/levers.csv</c>: a way to move the metric; every criterion belongs to one.</summary>
public sealed record Lever
{
    /// <summary>Such as <c>policy</c>.</summary>
    public required string LeverId { get; init; }

    /// <summary>As shown.</summary>
    public required string Name { get; init; }

    /// <summary>What the lever's score answers.</summary>
    public required string Question { get; init; }

    /// <summary>Of the lever in the overall score; positive.</summary>
    public required double Weight { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "levers.csv",
        About = "A lever that moves the metric, in the order of display.",
        Key = ["lever_id"],
        SortedBy = [],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Lever Read(RowReader row) => new()
    {
        LeverId = row.Id("lever_id", "such as `policy`"),
        Name = row.Text("name", "as shown on the pages"),
        Question = row.Text("question", "what the lever's score answers"),
        Weight = row.Weight("weight", "weight of the lever in the overall score; more than 0"),
        At = row.At,
    };
}
