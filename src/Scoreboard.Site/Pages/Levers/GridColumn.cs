using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>One criterion of the grid.</summary>
public sealed record GridColumn
{
    /// <summary>Of the criterion.</summary>
    public required string Name { get; init; }

    /// <summary>By how many guidelines it is asked for.</summary>
    public required string Asked { get; init; }

    /// <summary>In how many countries it is met.</summary>
    public required string Have { get; init; }

    /// <summary>Whether no guideline asks for it.</summary>
    public required bool IsGap { get; init; }

    public static GridColumn Of(PageFrame frame, Criterion criterion)
    {
        var (words, guidelines) = (frame.Words, frame.Board.Guidelines);
        var asked = guidelines.Count(g => g.Criteria.Contains(criterion.CriterionId));
        var countries = new GroupStanding(frame.Board.Scores.Countries);
        return new()
        {
            Name = frame.Phrases.Name(criterion),
            Asked = words.Format("count.of", ("count", asked), ("total", guidelines.Count)),
            Have = words.Format("count.of",
                ("count", countries.Count(criterion.CriterionId, Verdict.Yes)), ("total", countries.Countries.Count)),
            IsGap = asked == 0,
        };
    }
}
