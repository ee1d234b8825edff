using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>An international guideline that asks for a criterion.</summary>
/// <param name="Title">As published.</param>
/// <param name="Citation">Title, norm setter and date, to quote.</param>
/// <param name="Strength">How binding it is; may be empty.</param>
/// <param name="Source">Where it can be read.</param>
public sealed record Authority(string Title, string Citation, string Strength, SourceLink Source)
{
    public static Authority Of(PageFrame frame, Guideline guideline)
    {
        var date = guideline.PublishedOn is { } known ? frame.Phrases.Date(known) : frame.Words["source.undated"];
        return new Authority(
            guideline.Title,
            frame.Words.Format("authority.citation",
                ("title", guideline.Title), ("setter", guideline.NormSetter), ("date", date)),
            guideline.Strength, frame.Phrases.Link(frame.Board.Data.SourceById[guideline.SourceId], ""));
    }
}
