using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Site.Pages.Parts.Citations;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>What the page of one lever says.</summary>
public sealed record LeverPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>Over the countries.</summary>
    public required LeverSummary Mean { get; init; }

    /// <summary>What the lever is; may be empty.</summary>
    public required string What { get; init; }

    /// <summary>Coloured by its score.</summary>
    public required WorldMapModel Map { get; init; }

    /// <summary>The legend of the map; each step leads to its lever's own page by the lever's id.</summary>
    public required IReadOnlyList<LeverStep> Legend { get; init; }

    /// <summary>Id of the lever.</summary>
    public required string LeverId { get; init; }

    /// <summary>What its score is made of, today and over time.</summary>
    public required IReadOnlyList<CriterionChart> Criteria { get; init; }

    /// <summary>The data of those charts.</summary>
    public required ChartTable CriteriaTable { get; init; }

    /// <summary>What norm setters ask for; null for a lever that is not about them.</summary>
    public GuidelineGrid? Grid { get; init; }

    /// <summary>Who pays; null for a lever that is not about that.</summary>
    public FundingModel? Money { get; init; }

    /// <summary>Where paper and practice part most; empty where they part nowhere that both are known.</summary>
    public required IReadOnlyList<PartingRow> Parting { get; init; }

    /// <summary>How the countries are listed, and from which share of known criteria on they are ranked.</summary>
    public required string CountriesIntro { get; init; }

    /// <summary>Every country, the highest score first; what is not ranked comes last.</summary>
    public required IReadOnlyList<LeverRow> Rows { get; init; }

    /// <summary>Name of the data of that list.</summary>
    public required string ScoresTable { get; init; }

    /// <summary>How the page is cited.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Links to the other levers.</summary>
    public required IReadOnlyList<(string Name, string Href)> Others { get; init; }

    /// <summary>Words to use about it.</summary>
    public IReadOnlyList<TextToUse> Texts { get; init; } = [];

    public static LeverPageModel Of(SiteModel site, Words words, Lever lever)
    {
        var frame = FrameOf(site, words, lever);
        return new()
        {
            Frame = frame,
            Mean = LeverSummary.Of(frame, lever),
            What = LeverCard.WhatOf(frame, lever),
            Map = WorldMapModel.OfLever(frame, lever.LeverId),
            Legend = LeverStep.Legend(frame, lever.LeverId),
            LeverId = lever.LeverId,
            Citation = Citation.Of(frame, frame.Title, site.Board.Releases.Count > 0 ? site.Board.Releases[^1] : null),
            Criteria =
            [
                .. site.Board.Data.Criteria.Where(c => c.LeverId == lever.LeverId)
                    .Select(c => CriterionChart.Of(frame, c)),
            ],
            CriteriaTable = LeverTables.Criteria(site, lever),
            Grid = lever.LeverId == frame.Board.Settings.GuidelinesLever ? GuidelineGrid.Of(frame) : null,
            Money = lever.LeverId == frame.Board.Settings.Funding.Lever ? FundingModel.Of(frame) : null,
            Parting = PartingRow.Of(frame, lever),
            CountriesIntro = words.Format("lever.countries.intro",
                ("minimum", words.Formats.Percent(site.Board.Settings.MinimumCoverageToRank))),
            Rows = RowsOf(frame, lever),
            ScoresTable = LeverTables.ScoresOf(lever),
            Others =
            [
                .. site.Board.Data.Levers.Where(l => l != lever)
                    .Select(l => (frame.Phrases.Name(l), frame.To(Routes.Lever(l)))),
            ],
        };
    }

    private static PageFrame FrameOf(SiteModel site, Words words, Lever lever)
    {
        var name = words.OfData(DataTexts.Name(lever));
        return new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Lever(lever)),
            words.Format("lever.title", ("lever", name)),
            words.Format("lever.description", ("lever", name), ("total", site.Board.Scores.Countries.Count)), "map.js");
    }

    private static IReadOnlyList<LeverRow> RowsOf(PageFrame frame, Lever lever) =>
    [
        .. frame.Board.Scores.Countries.Select(c => (Country: c, Score: c.Best.Levers[lever.LeverId]))
            .OrderByDescending(c => CountryScore.IsRanked(c.Score, frame.Board.Settings))
            .ThenByDescending(c => c.Score.Value).ThenByDescending(c => c.Score.Low)
            .ThenBy(c => c.Country.Country.Iso3, StringComparer.Ordinal)
            .Select(c => LeverRow.Of(frame, c.Country, c.Score)),
    ];
}
