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

    /// <summary>Those whose evidence stands in the lever's table.</summary>
    public required IReadOnlyList<CriterionRow> Told { get; init; }

    /// <param name="frame">Of the page.</param>
    /// <param name="country">Of the cadre.</param>
    /// <param name="cadre">Whose criteria they are.</param>
    /// <param name="lever">Which of them.</param>
    public static LeverSection Of(PageFrame frame, CountryScore country, CadreScore cadre, Lever lever)
    {
        IReadOnlyList<CriterionRow> rows =
        [
            .. frame.Board.Data.Criteria.Where(c => c.LeverId == lever.LeverId)
                .Select(c => CriterionRow.Of(frame, country, cadre, c)),
        ];
        return new()
        {
            Name = frame.Phrases.Name(lever),
            Figures = frame.Phrases.Figures(cadre.Levers[lever.LeverId]),
            Rows = rows,
            // The page's head tells of what the best cadre is required to have.
            Told = [.. rows.Where(r => !r.Finding.IsNothing && !(cadre == country.Best && r.IsRequired))],
        };
    }
}
