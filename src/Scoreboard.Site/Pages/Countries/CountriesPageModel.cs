using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>What the scorecard of all countries in scope says.</summary>
public sealed class CountriesPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>How many countries, and how to read the table.</summary>
    public required string Intro { get; init; }

    /// <summary>Id and name of each lever, in the order of display.</summary>
    public required IReadOnlyList<(string Id, string Name)> Levers { get; init; }

    /// <summary>By status.</summary>
    public required IReadOnlyList<ScorecardGroup> Groups { get; init; }

    /// <summary>The choices the script offers.</summary>
    public required IReadOnlyList<Filter> Filters { get; init; }

    /// <summary>Whether there is a page on which these scores can be set against each other.</summary>
    public required bool HasChart { get; init; }

    public static CountriesPageModel Of(SiteModel site, Words words)
    {
        var total = site.Board.Scores.Countries.Count;
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Countries), words["countries.title"],
            words.Format("countries.description", ("total", total)), "scorecard.js");
        return new()
        {
            Frame = frame,
            Intro = words.Format(
                "countries.intro", ("total", total),
                ("minimum", words.Formats.Percent(site.Board.Settings.MinimumCoverageToRank))),
            Levers = [.. site.Board.Data.Levers.Select(l => (l.LeverId, frame.Phrases.Name(l)))],
            Groups = ScorecardGroup.All(frame),
            Filters = ScorecardFilters.All(frame),
            HasChart = site.HasChart,
        };
    }
}
