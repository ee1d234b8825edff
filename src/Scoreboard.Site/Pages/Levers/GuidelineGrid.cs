using Scoreboard.Progress;
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
        var criteria = site.Data.Criteria.Where(c => c.TakenFrom == TakenFrom.Assessments).ToList();
        var gaps = criteria.Where(c => !site.Guidelines.Any(g => g.Criteria.Contains(c.CriterionId)))
            .Select(frame.Phrases.Name).ToList();
        return new GuidelineGrid(
            gaps.Count == 0 ? "" : words.Format("grid.gaps", ("criteria", words.Formats.List(gaps))),
            [.. criteria.Select(c => GridColumn.Of(frame, c))],
            [.. site.Guidelines
                .OrderByDescending(g => g.PublishedOn?.Last ?? DateOnly.MinValue)
                .ThenBy(g => g.GuidelineId, StringComparer.Ordinal)
                .Select(g => GridRow.Of(frame, g, criteria))]);
    }
}

/// <summary>One criterion of the grid.</summary>
/// <param name="Name">Of the criterion.</param>
/// <param name="Asked">By how many guidelines.</param>
/// <param name="Have">In how many countries it is met.</param>
/// <param name="IsGap">Whether no guideline asks for it.</param>
public sealed record GridColumn(string Name, string Asked, string Have, bool IsGap)
{
    public static GridColumn Of(PageFrame frame, Criterion criterion)
    {
        var asked = frame.Site.Guidelines.Count(g => g.Criteria.Contains(criterion.CriterionId));
        var countries = new GroupStanding(frame.Site.Scores.Countries);
        return new GridColumn(
            frame.Phrases.Name(criterion),
            frame.Words.Format("count.of", ("count", asked), ("total", frame.Site.Guidelines.Count)),
            frame.Words.Format("count.of", ("count", countries.Count(criterion.CriterionId, Verdict.Yes)),
                ("total", countries.Countries.Count)), asked == 0);
    }
}

/// <summary>One guideline of the grid.</summary>
/// <param name="Id">Of the guideline.</param>
/// <param name="Title">As published.</param>
/// <param name="Setter">Who asks, and when.</param>
/// <param name="Strength">How binding it is; may be empty.</param>
/// <param name="Note">What to know about it; may be empty.</param>
/// <param name="Source">Where it can be read.</param>
/// <param name="Asks">For each column whether it asks for it.</param>
/// <param name="IsSilent">Whether no criterion could be read from it.</param>
public sealed record GridRow(
    string Id, string Title, string Setter, string Strength, string Note, SourceLink Source, IReadOnlyList<bool> Asks,
    bool IsSilent)
{
    public static GridRow Of(PageFrame frame, Guideline guideline, IReadOnlyList<Criterion> criteria) => new(
        guideline.GuidelineId, guideline.Title,
        frame.Words.Format("grid.setter", ("setter", guideline.NormSetter),
            ("date", guideline.PublishedOn is { } date ? frame.Phrases.Date(date) : frame.Words["source.undated"])),
        guideline.Strength, guideline.Note, frame.Phrases.Link(frame.Site.Data.SourceById[guideline.SourceId], ""),
        [.. criteria.Select(c => guideline.Criteria.Contains(c.CriterionId))], guideline.Criteria.Count == 0);
}
