using Scoreboard.Changes;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>What the page of all quarters says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Quarters">The newest first.</param>
public sealed record ChangesPageModel(PageFrame Frame, IReadOnlyList<QuarterRow> Quarters)
{
    public static ChangesPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Changes), words["changes.title"],
            words["changes.description"]);
        return new ChangesPageModel(frame, [.. site.Changes.Select(l => QuarterRow.Of(frame, l))]);
    }
}

/// <summary>One quarter in the list.</summary>
/// <param name="Name">In words.</param>
/// <param name="Href">Of its page.</param>
/// <param name="Headline">At its end, by today's data.</param>
/// <param name="Published">As published; a dash where nothing was.</param>
/// <param name="Difference">In words.</param>
/// <param name="Causes">How many changes of each cause.</param>
public sealed record QuarterRow(
    string Name, string Href, string Headline, string Published, string Difference, string Causes)
{
    public static QuarterRow Of(PageFrame frame, ChangeLog log)
    {
        var words = frame.Words;
        var release = frame.Site.Releases.FirstOrDefault(r => r.Quarter == log.Quarter);
        return new QuarterRow(
            frame.Phrases.Name(log.Quarter),
            frame.To(Routes.Quarter(log.Quarter)), words.Formats.Number(log.After),
            release is null ? words["score.none"] : words.Formats.Number(release.Headline),
            QuarterPageModel.DifferenceOf(frame, log),
            string.Join(" · ", log.Changes.GroupBy(c => c.Cause).Select(g => words.Format("cause.count",
                ("cause", frame.Phrases.Name(g.Key)), ("count", g.Count())))));
    }
}
