using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One lever of a cadre.</summary>
public sealed class LeverSection
{
    /// <summary>Of the lever.</summary>
    public required string Name { get; init; }

    /// <summary>Its score.</summary>
    public required ScoreFigures Figures { get; init; }

    /// <summary>Every criterion of the lever, unknown ones included.</summary>
    public required IReadOnlyList<CriterionRow> Rows { get; init; }

    public static LeverSection Of(PageFrame frame, CountryScore country, CadreScore cadre, Lever lever) => new()
    {
        Name = frame.Phrases.Name(lever),
        Figures = frame.Phrases.Figures(cadre.Levers[lever.LeverId]),
        Rows =
        [
            .. frame.Site.Data.Criteria.Where(c => c.LeverId == lever.LeverId)
                .Select(c => CriterionRow.Of(frame, country, cadre, c)),
        ],
    };
}
