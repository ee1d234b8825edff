using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>A finding behind a change.</summary>
/// <param name="Text">Criterion, verdict and note; empty for a document.</param>
/// <param name="Source">Null where the finding is that nothing was found.</param>
public sealed record ChangeFact(string Text, SourceLink? Source)
{
    public static ChangeFact Of(PageFrame frame, Fact fact)
    {
        var (assessment, phrases) = (fact.Assessment, frame.Phrases);
        return new ChangeFact(
            frame.Words.Format("change.fact",
                ("criterion", phrases.Name(frame.Board.Data.CriterionById[assessment.Criterion])),
                ("verdict", phrases.Name(assessment.Verdict)), ("note", assessment.Note)),
            assessment.SourceId is { } id
                ? phrases.Link(frame.Board.Data.SourceById[id], assessment.SourceLocator)
                : null);
    }

    /// <summary>A document itself, by where it can be read.</summary>
    public static ChangeFact Of(PageFrame frame, string sourceId) =>
        new("", frame.Phrases.Link(frame.Board.Data.SourceById[sourceId], ""));
}
