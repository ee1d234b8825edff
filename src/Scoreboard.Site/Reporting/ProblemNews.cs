using Scoreboard.Problems;

namespace Scoreboard.Site.Reporting;

/// <summary>What a change brings, and what was there before it.</summary>
/// <param name="New">Those that the base does not have.</param>
/// <param name="Known">Those it has too.</param>
public sealed record ProblemNews(IReadOnlyList<Problem> New, IReadOnlyList<Problem> Known)
{
    /// <summary>The new ones first: whoever shows but a few shows these.</summary>
    public IEnumerable<Problem> All => New.Concat(Known);

    /// <summary>
    /// A problem is known by what it says of which file, since a row that is added moves all below it; of several that
    /// say the same, so many are known as the base has.
    /// </summary>
    /// <param name="problems">Of the change, in order.</param>
    /// <param name="before">Of the base.</param>
    public static ProblemNews Of(IEnumerable<Problem> problems, IEnumerable<Problem> before)
    {
        var left = before.CountBy(KeyOf).ToDictionary();
        var sorted = problems.ToLookup(p =>
        {
            var isKnown = left.GetValueOrDefault(KeyOf(p)) > 0;
            left[KeyOf(p)] = left.GetValueOrDefault(KeyOf(p)) - 1;
            return isKnown;
        });
        return new ProblemNews([.. sorted[false]], [.. sorted[true]]);
    }

    private static (string, string, string) KeyOf(Problem problem) =>
        (problem.At.File, problem.Code, problem.Message);
}
