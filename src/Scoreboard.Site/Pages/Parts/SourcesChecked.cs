namespace Scoreboard.Site.Pages.Parts;

/// <summary>When a page's sources were checked, said once for all of them.</summary>
/// <param name="UsualDay">The day on which most were; null on a page without sources.</param>
/// <param name="Sentence">That day in words, and whether there are exceptions; empty without sources.</param>
public sealed record SourcesChecked(DateOnly? UsualDay, string Sentence)
{
    /// <param name="frame">Of the page.</param>
    /// <param name="sources">All that the page shows.</param>
    public static SourcesChecked Of(PageFrame frame, IEnumerable<SourceLink> sources)
    {
        var days = sources.GroupBy(s => s.CheckedOn).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key)
            .Select(g => g.Key).ToList();
        return days switch
        {
            [] => new(null, ""),
            [var only] => new(only, frame.Words.Format("sources.checked.all", ("date", frame.Phrases.Date(only)))),
            [var usual, ..] => new(
                usual, frame.Words.Format("sources.checked.usual", ("date", frame.Phrases.Date(usual)))),
        };
    }
}
