using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>What the page of all levers says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Lag">
/// Which lever lags, or that none can be said to, in one sentence; empty where nothing can be compared.
/// </param>
/// <param name="Levers">In the order of display.</param>
public sealed record LeversPageModel(PageFrame Frame, string Lag, IReadOnlyList<LeverCard> Levers)
{
    public static LeversPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Levers), words["levers.title"],
            words["levers.description"]);
        var ranked = site.Board.Data.Levers
            .Select(l => (Lever: l, Mean: LeverMean.Of(site.Board.Scores.Countries, l.LeverId, site.Board.Settings)))
            .Where(m => m.Mean.Value is not null).OrderBy(m => m.Mean.Value).ToList();
        return new LeversPageModel(
            frame,
            ranked.Count < 2 ? "" : LagOf(frame, ranked),
            [.. site.Board.Data.Levers.Select(l => LeverCard.Of(frame, l))]);
    }

    /// <summary>A lever lags only where no answer to what is not known yet could put it before the next.</summary>
    /// <param name="frame">Of the page.</param>
    /// <param name="ranked">At least two, the lowest mean first.</param>
    private static string LagOf(PageFrame frame, List<(Lever Lever, LeverMean Mean)> ranked)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var means = words.Formats.List(
        [
            .. ranked.Select(r => words.Format("levers.mean",
                ("mean", words.Formats.Rounded(r.Mean.Value!.Value)), ("lever", phrases.Name(r.Lever)))),
        ]);
        return ranked[0].Mean.High < ranked[1].Mean.Low
            ? words.Format("levers.lag", ("lever", phrases.Name(ranked[0].Lever)), ("means", means))
            : words.Format("levers.open", ("means", means));
    }
}
