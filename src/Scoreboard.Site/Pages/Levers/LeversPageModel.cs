using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

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
        var means = site.Data.Levers.Select(
            l => (Lever: l, Mean: LeverMean.Of(site.Scores.Countries, l.LeverId, site.Settings))).ToList();
        var ranked = means.Where(m => m.Mean.Value is not null).OrderBy(m => m.Mean.Value).ToList();
        return new LeversPageModel(
            frame,
            ranked.Count < 2 ? "" : words.Format("levers.lag",
                ("lever", frame.Phrases.Name(ranked[0].Lever)),
                ("mean", words.Formats.Rounded(ranked[0].Mean.Value!.Value)),
                ("best", frame.Phrases.Name(ranked[^1].Lever)),
                ("bestmean", words.Formats.Rounded(ranked[^1].Mean.Value!.Value))),
            ranked.Count < 2 || ranked[0].Mean.High < ranked[^1].Mean.Low ? "" : words["levers.lag.overlap"],
            [.. means.Select(m => LeverCard.Of(frame, m.Lever))]);
    }
}

/// <summary>One lever, in short.</summary>
/// <param name="Mean">Its mean over the countries.</param>
/// <param name="Href">Of its page.</param>
/// <param name="What">What it is.</param>
/// <param name="Criteria">What its score is made of.</param>
public sealed record LeverCard(LeverSummary Mean, string Href, string What, string Criteria)
{
    public static LeverCard Of(PageFrame frame, Lever lever) => new(
        LeverSummary.Of(frame, lever), frame.To(Routes.Lever(lever)),
        WhatOf(frame, lever),
        frame.Words.Format("levers.criteria", ("criteria", frame.Words.Formats.List(
            [.. frame.Site.Data.Criteria.Where(c => c.LeverId == lever.LeverId).Select(frame.Phrases.Name)]))));

    /// <summary>What the lever is; another coalition's own levers are told by their question alone.</summary>
    public static string WhatOf(PageFrame frame, Lever lever) => lever.LeverId switch
    {
        Lever.Policy => frame.Words["levers.what.policy"],
        Lever.Guidelines => frame.Words["levers.what.guidelines"],
        Lever.Funding => frame.Words["levers.what.funding"],
        _ => "",
    };
}
