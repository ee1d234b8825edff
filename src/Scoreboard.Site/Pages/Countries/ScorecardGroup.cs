using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>The countries of one status.</summary>
public sealed class ScorecardGroup
{
    /// <summary>All of them.</summary>
    public required Status Status { get; init; }

    /// <summary>The status in words, with how many countries have it.</summary>
    public required string Title { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<ScorecardRow> Rows { get; init; }

    /// <summary>Every status that a country has, the highest first.</summary>
    public static IReadOnlyList<ScorecardGroup> All(PageFrame frame) =>
    [
        .. frame.Board.Scores.Countries.GroupBy(c => c.Status).OrderByDescending(g => g.Key).Select(g => new
            ScorecardGroup
            {
                Status = g.Key,
                Title = frame.Words.Format(
                    "countries.group", ("status", frame.Phrases.Name(g.Key)), ("count", g.Count())),
                Rows =
                [
                    .. g.Select(c => ScorecardRow.Of(frame, c)).OrderBy(r => r.SortName, StringComparer.Ordinal),
                ],
            }),
    ];
}
