using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>Which norm setter's guideline asks for which criterion, by date.</summary>
/// <param name="Gaps">The criteria that no guideline asks for yet, in one sentence; empty where there is none.</param>
/// <param name="Criteria">The columns, with how many guidelines ask for each and how many countries have it.</param>
/// <param name="Rows">The newest guideline first; undated ones last.</param>
public sealed record GuidelineGrid(string Gaps, IReadOnlyList<GridColumn> Criteria, IReadOnlyList<GridRow> Rows)
{
    public static GuidelineGrid Of(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        // That a policy is in force is computed from its dates: no guideline needs to ask for it.
        var criteria = site.Board.Data.Criteria.Where(c => c.TakenFrom == TakenFrom.Assessments).ToList();
        var gaps = criteria.Where(c => !site.Board.Guidelines.Any(g => g.Criteria.Contains(c.CriterionId)))
            .Select(frame.Phrases.Name).ToList();
        return new GuidelineGrid(
            gaps.Count == 0 ? "" : words.Format("grid.gaps", ("criteria", words.Formats.List(gaps))),
            [.. criteria.Select(c => GridColumn.Of(frame, c))],
            [
                .. site.Board.Guidelines.OrderByDescending(g => g.PublishedOn?.Last ?? DateOnly.MinValue)
                    .ThenBy(g => g.GuidelineId, StringComparer.Ordinal).Select(g => GridRow.Of(frame, g, criteria)),
            ]);
    }
}
