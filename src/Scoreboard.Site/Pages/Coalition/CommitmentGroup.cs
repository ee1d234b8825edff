using Scoreboard.Coalition;
using Scoreboard.Csv;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>The commitments of one standing.</summary>
/// <param name="Standing">Of all of them.</param>
/// <param name="Title">The same in words, with how many there are.</param>
/// <param name="Rows">In the order of their due dates, those without one last.</param>
public sealed record CommitmentGroup(CommitmentStanding Standing, string Title, IReadOnlyList<CommitmentRow> Rows)
{
    /// <summary>What stands for it in the page and its address.</summary>
    public string Key => Spelling.Of(Standing);

    /// <param name="frame">Of the page.</param>
    /// <param name="coalition">On the page's day.</param>
    /// <param name="focus">What they are about.</param>
    /// <returns>Those that have any, in the order in which they are told.</returns>
    public static IReadOnlyList<CommitmentGroup> All(PageFrame frame, CoalitionBoard coalition, PolicyFocus focus) =>
    [
        .. coalition.Commitments.Where(c => c.Commitment.Focus == focus).GroupBy(c => c.Standing).OrderBy(g => g.Key)
            .Select(group => new CommitmentGroup(
                group.Key,
                frame.Words.Format("renewals.folded",
                    ("title", frame.Words[CoalitionKeys.Of(group.Key)]), ("count", group.Count())),
                [
                    .. group.OrderBy(c => c.Commitment.DueOn?.Last ?? DateOnly.MaxValue)
                        .ThenBy(c => c.Commitment.CommitmentId, StringComparer.Ordinal)
                        .Select(c => CommitmentRow.Of(frame, c)),
                ])),
    ];
}
