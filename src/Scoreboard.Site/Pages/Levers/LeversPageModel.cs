using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>What the page of all levers says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Lag">Which lever lags, in one sentence; empty where nothing can be compared.</param>
/// <param name="Firmness">Whether that is certain; empty where nothing can be compared.</param>
/// <param name="Levers">In the order of display.</param>
public sealed record LeversPageModel(PageFrame Frame, string Lag, string Firmness, IReadOnlyList<LeverCard> Levers)
{
    public static LeversPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Levers), words["levers.title"],
            words["levers.description"]);
        var ranked = site.Data.Levers
            .Select(l => (Lever: l, Mean: LeverMean.Of(site.Scores.Countries, l.LeverId, site.Settings)))
            .Where(m => m.Mean.Value is not null).OrderBy(m => m.Mean.Value).ToList();
        return new LeversPageModel(
            frame,
            ranked.Count < 2 ? "" : words.Format("levers.lag",
                ("lever", frame.Phrases.Name(ranked[0].Lever)),
                ("mean", words.Formats.Rounded(ranked[0].Mean.Value!.Value)),
                ("best", frame.Phrases.Name(ranked[^1].Lever)),
                ("bestmean", words.Formats.Rounded(ranked[^1].Mean.Value!.Value))),
            ranked.Count < 2 || ranked[0].Mean.High < ranked[^1].Mean.Low ? "" : words["levers.lag.overlap"],
            [.. site.Data.Levers.Select(l => LeverCard.Of(frame, l))]);
    }
}
