using Scoreboard.Differences;
using Scoreboard.Problems;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Reporting;

/// <summary>A comparison, and what is to be said about it.</summary>
public sealed record DifferenceReport
{
    /// <summary>What differs.</summary>
    public required Difference Difference { get; init; }

    /// <summary>What goes too far for an ordinary change: errors, or warnings where it is meant.</summary>
    public required IReadOnlyList<Problem> Guarded { get; init; }

    /// <summary>English, for the names of statuses and states.</summary>
    public required Words Words { get; init; }

    /// <summary>Problems of the data that the change brings.</summary>
    public IReadOnlyList<Problem> New { get; private init; } = [];

    /// <summary>Problems of the data that it mends.</summary>
    public IReadOnlyList<Problem> Gone { get; private init; } = [];

    /// <summary>Whether the later copy cannot be published as it is.</summary>
    public bool HasErrors => Difference.ProblemsAfter.Concat(Guarded).Any(p => p.Severity == Severity.Error);

    /// <param name="difference">What differs.</param>
    /// <param name="label">What problems call the data folder.</param>
    /// <param name="meant">Why what goes too far is meant; null where nobody has said so.</param>
    /// <param name="words">English.</param>
    public static DifferenceReport Of(Difference difference, string label, string? meant, Words words) => new()
    {
        Difference = difference,
        Guarded = Guard.Of(difference, label, meant),
        Words = words,
        New = ProblemNews.Of(difference.ProblemsAfter, difference.ProblemsBefore).New,
        Gone = ProblemNews.Of(difference.ProblemsBefore, difference.ProblemsAfter).New,
    };

    /// <summary>In the format asked for, ending with a line break.</summary>
    public string In(DifferenceFormat format) => format switch
    {
        DifferenceFormat.Markdown => DifferenceMarkdown.Of(this),
        DifferenceFormat.Json => DifferenceJson.Of(this),
        _ => DifferenceText.Of(this),
    };
}
