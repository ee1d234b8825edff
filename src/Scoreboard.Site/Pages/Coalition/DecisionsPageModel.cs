using Scoreboard.Coalition;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>What the log of decisions says.</summary>
public sealed class DecisionsPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>How many there are, of how many the outcome is known, and how many ask for a look.</summary>
    public required string Intro { get; init; }

    /// <summary>The newest first, year by year.</summary>
    public required IReadOnlyList<(string Year, IReadOnlyList<DecisionRow> Rows)> Years { get; init; }

    public static DecisionsPageModel Of(SiteModel site, Words words, CoalitionBoard coalition)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Decisions), words["decisions.title"],
            words["decisions.description"]);
        var decisions = coalition.Decisions;
        return new()
        {
            Frame = frame,
            Intro = words.Format("decisions.intro",
                ("decisions", words.Count("decisions.count", decisions.Count)),
                ("known", decisions.Count(d => d.HasOutcome)), ("look", decisions.Count(d => d.AsksForALook))),
            Years =
            [
                .. decisions.GroupBy(d => d.Decision.DecidedOn.Year).Select(year => (
                    words.Formats.Date(year.Key),
                    (IReadOnlyList<DecisionRow>)[.. year.Select(d => DecisionRow.Of(frame, d))])),
            ],
        };
    }
}
