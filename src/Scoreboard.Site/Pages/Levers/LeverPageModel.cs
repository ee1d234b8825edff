using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>What the page of one lever says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Lever">Whose page it is.</param>
/// <param name="Mean">Over the countries.</param>
/// <param name="What">What the lever is; may be empty.</param>
/// <param name="Map">Coloured by its score.</param>
/// <param name="Legend">Of the map.</param>
/// <param name="Criteria">What its score is made of, today and over time.</param>
/// <param name="CriteriaTable">The data of those charts.</param>
/// <param name="Grid">What norm setters ask for; null for a lever that is not about them.</param>
/// <param name="Money">Who pays; null for a lever that is not about that.</param>
/// <param name="Rows">Every country, the highest score first; what is not ranked comes last.</param>
/// <param name="Others">Links to the other levers.</param>
public sealed record LeverPageModel(
    PageFrame Frame, Lever Lever, LeverSummary Mean, string What, WorldMapModel Map, IReadOnlyList<LeverStep> Legend,
    IReadOnlyList<CriterionChart> Criteria, ChartTable CriteriaTable, GuidelineGrid? Grid, FundingModel? Money,
    IReadOnlyList<LeverRow> Rows, IReadOnlyList<(string Name, string Href)> Others)
{
    /// <summary>Words to use about it.</summary>
    public IReadOnlyList<TextToUse> Texts { get; init; } = [];

    /// <summary>Legend of the criteria's charts.</summary>
    public IReadOnlyList<(string Class, string Label)> Verdicts =>
        [.. ChartTables.Verdicts.Select(v => ($"part--{Spelling.Of(v)}", Frame.Phrases.Name(v)))];

    public static LeverPageModel Of(SiteModel site, Words words, Lever lever)
    {
        var name = words.OfData($"levers.{lever.LeverId}.name", lever.Name);
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Lever(lever)),
            words.Format("lever.title", ("lever", name)),
            words.Format("lever.description", ("lever", name), ("total", site.Scores.Countries.Count)), "map.js");
        return new LeverPageModel(
            frame, lever, LeverSummary.Of(frame, lever), LeverCard.WhatOf(frame, lever),
            WorldMapModel.OfLever(frame, lever.LeverId),
            LeverStep.Legend(frame, lever.LeverId),
            [.. site.Data.Criteria.Where(c => c.LeverId == lever.LeverId).Select(c => CriterionChart.Of(frame, c))],
            ChartTables.Criteria(site, lever),
            lever.LeverId == Lever.Guidelines ? GuidelineGrid.Of(frame) : null,
            lever.LeverId == Lever.Funding ? FundingModel.Of(frame) : null,
            [.. site.Scores.Countries.Select(c => (Country: c, Score: c.Best.Levers[lever.LeverId]))
                .OrderByDescending(c => CountryScore.IsRanked(c.Score, site.Settings))
                .ThenByDescending(c => c.Score.Value)
                .ThenByDescending(c => c.Score.Low).ThenBy(c => c.Country.Country.Iso3, StringComparer.Ordinal)
                .Select(c => LeverRow.Of(frame, c.Country, c.Score))],
            [.. site.Data.Levers.Where(l => l != lever)
                .Select(l => (frame.Phrases.Name(l), frame.To(Routes.Lever(l))))]);
    }
}

/// <summary>One criterion: how many countries meet it, today and over time.</summary>
/// <param name="Name">Of the criterion.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Counts">Today's verdicts, in words.</param>
/// <param name="Today">Today's verdicts as a bar.</param>
/// <param name="OverTime">The verdicts at the ends of the years.</param>
public sealed record CriterionChart(string Name, string Question, string Counts, Plot Today, Plot OverTime)
{
    public static CriterionChart Of(PageFrame frame, Criterion criterion)
    {
        var (words, points) = (frame.Words, frame.Site.Movement.Points);
        var name = frame.Phrases.Name(criterion);
        var counts = words.Format("lever.counts",
            ("yes", Count(points[^1], Verdict.Yes)), ("partial", Count(points[^1], Verdict.Partial)),
            ("no", Count(points[^1], Verdict.No)), ("unknown", Count(points[^1], Verdict.Unknown)),
            ("total", points[^1].Countries.Count));
        IReadOnlyList<string> classes = [.. ChartTables.Verdicts.Select(v => $"part--{Spelling.Of(v)}")];
        return new CriterionChart(
            name, words.OfData($"criteria.{criterion.CriterionId}.question", criterion.Question), counts,
            Plot.Row(words.Format("lever.today.label", ("criterion", name), ("counts", counts)), Parts(points[^1]),
                classes),
            Plot.Stacked(
                words.Format("lever.time.label", ("criterion", name), ("first", Count(points[0], Verdict.Yes)),
                    ("year", words.Formats.Date(points[0].AsOf.Year)), ("last", Count(points[^1], Verdict.Yes)),
                    ("total", points[^1].Countries.Count)),
                [.. points.Select(p => (words.Formats.Date(p.AsOf.Year), Parts(p)))], classes, words.Formats.Percent,
                "plot--small"));

        int Count(Scores point, Verdict verdict) =>
            new GroupStanding(point.Countries).Count(criterion.CriterionId, verdict);

        IReadOnlyList<int> Parts(Scores point) => [.. ChartTables.Verdicts.Select(v => Count(point, v))];
    }
}

/// <summary>One country by one lever's score.</summary>
/// <param name="Country">In the page's language.</param>
/// <param name="Href">Of its page.</param>
/// <param name="Status">Its rung.</param>
/// <param name="StatusName">In words.</param>
/// <param name="Figures">Its score.</param>
public sealed record LeverRow(string Country, string Href, Status Status, string StatusName, ScoreFigures Figures)
{
    public static LeverRow Of(PageFrame frame, CountryScore country, Score score) => new(
        frame.Phrases.Name(country.Country), frame.To(Routes.Country(country.Country)), country.Status,
        frame.Phrases.Name(country.Status),
        frame.Phrases.Figures(score));
}
