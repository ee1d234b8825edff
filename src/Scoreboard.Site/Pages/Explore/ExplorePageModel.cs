using System.Text.Json;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>What the page says on which any two measures can be set against each other.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Intro">What can be done here.</param>
/// <param name="Chart">For the script.</param>
/// <param name="Rows">The same values as a table, by name.</param>
/// <param name="Twins">The charts of the other pages.</param>
public sealed record ExplorePageModel(
    PageFrame Frame, string Intro, Exploration Chart, IReadOnlyList<ExploreRow> Rows, IReadOnlyList<Twin> Twins)
{
    /// <summary>What stands below a saved picture.</summary>
    public string Source => Frame.Words.Format(
        "explore.source", ("site", Frame.SiteTitle), ("date", Frame.Phrases.Date(Frame.Board.AsOf)));

    /// <summary>The program that draws, which is fetched once a chart is to be seen.</summary>
    public string Plotter => Frame.Asset(Vendor.Charts);

    /// <summary>The twins as JSON that may stand in a page.</summary>
    public string TwinsJson => JsonSerializer.Serialize(Twins, ExploreJson.InPage.IReadOnlyListTwin);

    public static ExplorePageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Explore), words["explore.title"],
            words.Format("explore.description", ("total", site.Board.Scores.Countries.Count)),
            "plotting.js", "explore.js", "twins.js");
        var scores = site.Board.Scores.Countries
            .OrderBy(c => frame.Phrases.SortName(c.Country), StringComparer.Ordinal).ToList();
        var chart = new Exploration(
            [.. scores.Select(c => new ExploreCountry(
                c.Country.Iso3, frame.Phrases.Name(c.Country), frame.To(Routes.Country(c.Country))))],
            Measures.Of(frame, scores), Groupings.Of(frame, scores),
            PlotlyJson.Of(Figures.Shared(words.Formats.Separators)));
        return new ExplorePageModel(
            frame, words.Format("explore.intro", ("total", scores.Count)), chart,
            [.. scores.Select((c, i) => ExploreRow.Of(frame, c, [.. chart.Measures.Select(m => m.Texts[i])]))],
            Explore.Twins.Of(frame));
    }
}
