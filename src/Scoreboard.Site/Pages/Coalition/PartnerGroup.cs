using Scoreboard.Coalition;
using Scoreboard.Csv;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>The partners of one kind.</summary>
/// <param name="Key">As spelled in the tables.</param>
/// <param name="Title">In words, with how many there are.</param>
/// <param name="IsOpen">Whether they stand in sight; the others are folded.</param>
/// <param name="Rows">By name.</param>
public sealed record PartnerGroup(string Key, string Title, bool IsOpen, IReadOnlyList<PartnerRow> Rows)
{
    /// <summary>Those who have not left, by kind.</summary>
    public static IReadOnlyList<PartnerGroup> All(PageFrame frame, CoalitionBoard coalition) =>
    [
        .. coalition.Partners.GroupBy(p => p.Kind).OrderBy(g => g.Key).Select(group => new PartnerGroup(
            Spelling.Of(group.Key),
            frame.Words.Format("renewals.folded",
                ("title", frame.Words[CoalitionKeys.Of(group.Key)]), ("count", group.Count())),
            group.Key is PartnerKind.Secretariat or PartnerKind.Member,
            [
                .. group.OrderBy(p => Slug.Of(p.Name), StringComparer.Ordinal)
                    .Select(p => PartnerRow.Of(frame, p, coalition.Present.Contains(p))),
            ])),
    ];
}
