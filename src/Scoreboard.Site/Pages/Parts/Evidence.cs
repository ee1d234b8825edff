using System.Globalization;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>What a fact rests on.</summary>
/// <param name="Sources">Where it can be checked; empty where nothing was found.</param>
/// <param name="LineHref">The very line of the data in the repository; null where nobody has looked yet.</param>
/// <param name="LineLabel">That line, in words; empty where there is none.</param>
/// <param name="LineTitle">The same with the file's name.</param>
public sealed record Evidence(
    IReadOnlyList<SourceLink> Sources, string? LineHref, string LineLabel, string LineTitle)
{
    /// <param name="frame">Of the page.</param>
    /// <param name="sources">Where it can be checked.</param>
    /// <param name="at">The fact's row; null where nobody has looked yet.</param>
    public static Evidence Of(PageFrame frame, IReadOnlyList<SourceLink> sources, Location? at) => at is { } place
        ? new Evidence(
            sources, frame.Site.RepositoryLine(place),
            frame.Words.Format("table.row", ("line", place.Line.ToString(CultureInfo.InvariantCulture))),
            frame.Phrases.Line(place))
        : new Evidence(sources, null, "", "");

    /// <summary>Of a document.</summary>
    public static Evidence Of(PageFrame frame, Policy policy) => Of(frame, policy.SourceIds, policy.At);

    /// <summary>Of a cadre's headcount.</summary>
    public static Evidence Of(PageFrame frame, Cadre cadre) => Of(frame, cadre.SourceIds, cadre.At);

    private static Evidence Of(PageFrame frame, IReadOnlyList<string> sourceIds, Location at) => Of(
        frame, [.. sourceIds.Select(id => frame.Phrases.Link(frame.Board.Data.SourceById[id], ""))], at);
}
