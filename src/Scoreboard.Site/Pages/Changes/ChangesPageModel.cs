using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>What the page of all quarters says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Runs">The newest first.</param>
public sealed record ChangesPageModel(PageFrame Frame, IReadOnlyList<QuarterRun> Runs)
{
    public static ChangesPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Changes), words["changes.title"],
            words["changes.description"]);
        return new ChangesPageModel(
            frame, [.. QuarterRun.All(frame, [.. site.Board.Changes.Select(l => QuarterRow.Of(frame, l))])]);
    }
}
