using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>What is under way in one country on one lever.</summary>
/// <param name="Lever">By name.</param>
/// <param name="Initiatives">Each with its place.</param>
/// <param name="Crowd">That so many had better talk to each other, in words; empty where they are few.</param>
public sealed record AlignmentCell(string Lever, IReadOnlyList<(string Name, string Href)> Initiatives, string Crowd)
{
    public static AlignmentCell Of(
        PageFrame frame, Lever lever, IReadOnlyList<Initiative> initiatives, bool isCrowded) => new(
            frame.Phrases.Name(lever),
            [.. initiatives.Select(i => (i.Name, CoalitionPhrases.HrefOf(frame, i)))],
            isCrowded ? frame.Words.Count("alignment.crowd", initiatives.Count) : "");
}
