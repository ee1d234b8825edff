using Scoreboard.Coalition;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>One country of the grid, or the row of what is for no single country.</summary>
public sealed record AlignmentGridRow
{
    /// <summary>By name.</summary>
    public required string Name { get; init; }

    /// <summary>Who is known to be at work there; null for the row of what is for no single country.</summary>
    public required string? Href { get; init; }

    /// <summary>What is under way, lever by lever.</summary>
    public required IReadOnlyList<AlignmentCell> Cells { get; init; }

    /// <summary>What is under way for health in general.</summary>
    public required IReadOnlyList<(string Name, string Href)> InGeneral { get; init; }

    /// <summary>The windows that can be acted on.</summary>
    public required IReadOnlyList<(string Name, string Href)> Windows { get; init; }

    /// <summary>Whether something can be won there and nobody is known to be at it.</summary>
    public required bool IsGap { get; init; }

    public static AlignmentGridRow Of(PageFrame frame, AlignmentRow row) => new()
    {
        Name = frame.Phrases.Name(row.Country),
        Href = frame.To(Routes.TeamOf(row.Country)),
        Cells =
        [
            .. frame.Board.Data.Levers.Select(lever => AlignmentCell.Of(
                frame, lever, [.. row.ByLever[lever.LeverId]], row.IsCrowded(lever.LeverId))),
        ],
        InGeneral = Links(frame, row.InGeneral),
        Windows =
        [
            .. row.Windows.Select(w => w.Window.Policy)
                .Select(policy => (frame.Phrases.Title(policy), frame.To(Routes.Window(policy)))),
        ],
        IsGap = row.IsGap,
    };

    /// <summary>What is under way for no single country.</summary>
    public static AlignmentGridRow OfNone(PageFrame frame, IReadOnlyList<Initiative> underway)
    {
        var initiatives = underway.Where(i => i.Countries.Count == 0).ToLookup(i => i.Focus);
        return new()
        {
            Name = frame.Words["commitments.nocountry"],
            Href = null,
            Cells =
            [
                .. frame.Board.Data.Levers.Select(lever => AlignmentCell.Of(
                    frame, lever,
                    [.. initiatives[PolicyFocus.Community].Where(i => i.Levers.Contains(lever.LeverId))], false)),
            ],
            InGeneral = Links(frame, initiatives[PolicyFocus.Sector]),
            Windows = [],
            IsGap = false,
        };
    }

    private static IReadOnlyList<(string, string)> Links(PageFrame frame, IEnumerable<Initiative> initiatives) =>
        [.. initiatives.Select(i => (i.Name, CoalitionPhrases.HrefOf(frame, i)))];
}
