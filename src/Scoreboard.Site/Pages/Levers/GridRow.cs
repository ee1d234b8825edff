using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>One guideline of the grid.</summary>
public sealed record GridRow
{
    /// <summary>Of the guideline.</summary>
    public required string Id { get; init; }

    /// <summary>As published.</summary>
    public required string Title { get; init; }

    /// <summary>Who asks, and when.</summary>
    public required string Setter { get; init; }

    /// <summary>How binding it is; may be empty.</summary>
    public required string Strength { get; init; }

    /// <summary>What to know about it; may be empty.</summary>
    public required Remark Note { get; init; }

    /// <summary>Where it can be read.</summary>
    public required SourceLink Source { get; init; }

    /// <summary>For each column whether it asks for it.</summary>
    public required IReadOnlyList<bool> Asks { get; init; }

    /// <summary>Whether no criterion could be read from it.</summary>
    public required bool IsSilent { get; init; }

    public static GridRow Of(PageFrame frame, Guideline guideline, IReadOnlyList<Criterion> criteria) => new()
    {
        Id = guideline.GuidelineId,
        Title = guideline.Title,
        Setter = frame.Words.Format("grid.setter", ("setter", guideline.NormSetter),
            ("date", guideline.PublishedOn is { } date ? frame.Phrases.Date(date) : frame.Words["source.undated"])),
        Strength = guideline.Strength,
        Note = Remark.OfTable(frame.Words, guideline.Note),
        Source = frame.Phrases.Link(frame.Board.Data.SourceById[guideline.SourceId], ""),
        Asks = [.. criteria.Select(c => guideline.Criteria.Contains(c.CriterionId))],
        IsSilent = guideline.Criteria.Count == 0,
    };
}
