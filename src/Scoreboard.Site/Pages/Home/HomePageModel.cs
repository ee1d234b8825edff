using Microsoft.AspNetCore.Components;
using Scoreboard.Dates;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Renewals;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Home;

/// <summary>What the home page says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Eyebrow">What the number is and of which day.</param>
/// <param name="Count">The headline.</param>
/// <param name="OutOf">What it is out of.</param>
/// <param name="Sentence">What it counts.</param>
/// <param name="Progress">The headline on its way to the target.</param>
/// <param name="Change">Since the quarter before, and since a year before.</param>
/// <param name="Coalition">What the coalition itself reports; null when it has reported nothing by that day.</param>
/// <param name="Updated">When facts were last checked and when the next update is due; empty for a look back.</param>
/// <param name="Map">The world.</param>
/// <param name="Rungs">Every status with its countries, highest first.</param>
/// <param name="WindowsIntro">How many windows there are.</param>
/// <param name="Windows">The ones most worth acting on.</param>
/// <param name="AllWindows">The link to all of them, with their number.</param>
/// <param name="Levers">The mean scores.</param>
/// <param name="Latest">The newest dated facts.</param>
/// <param name="Trend">The headline over time.</param>
public sealed record HomePageModel(
    PageFrame Frame, string Eyebrow, string Count, string OutOf, MarkupString Sentence, HeadlineProgress Progress, string Change,
    MarkupString? Coalition, string Updated, WorldMapModel Map, IReadOnlyList<Rung> Rungs, string WindowsIntro,
    IReadOnlyList<WindowRow> Windows, string AllWindows, IReadOnlyList<LeverMean> Levers, IReadOnlyList<LatestFact> Latest, TrendModel Trend)
{
    private const int WindowsShown = 5;

    public static HomePageModel Of(SiteModel site, Words words)
    {
        var at = new SiteAddress(words.Language, Routes.Home);
        var scores = site.Scores;
        var frame = new PageFrame(
            site, words, at, site.SiteSettings.Title,
            words.Format("home.description", ("count", scores.Headline), ("total", scores.Countries.Count)), "map.js", "slider.js", "leverpicker.js");
        return new HomePageModel(
            frame,
            words.Format("home.eyebrow", ("date", frame.Phrases.Date(site.AsOf))),
            words.Formats.Number(scores.Headline),
            words.Format("home.of", ("total", scores.Countries.Count)),
            words.Rich("home.sentence", at),
            HeadlineProgress.Of(site, words),
            ChangeOf(frame),
            CoalitionCount(frame),
            site.IsLookBack ? "" : words.Format("home.updated",
                ("checked", frame.Phrases.Date(LastChecked(site))), ("next", words.Formats.Date(NextQuarter(site.AsOf).Year, NextQuarter(site.AsOf).Month))),
            WorldMapModel.Of(frame), Rung.All(frame, score => score.Status),
            words.Format("home.windows.intro", ("months", site.Settings.Renewal.WindowMonths),
                ("open", words.Count("renewals.open", site.Ranking.Count(r => r.Window.State == RenewalState.Open))),
                ("overdue", words.Count("renewals.overdue", site.Ranking.Count(r => r.Window.State == RenewalState.Overdue)))),
            [.. site.Ranking.Take(WindowsShown).Select(r => WindowRow.Of(frame, r))],
            words.Count("home.windows.all", site.Ranking.Count),
            [.. site.Data.Levers.Select(lever => LeverMean.Of(frame, lever))],
            LatestFact.Newest(frame),
            TrendModel.Of(frame));
    }

    private static MarkupString? CoalitionCount(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        return site.Reported is not [.., var reported] ? null : words.Rich("home.coalition", frame.At,
            ("count", reported.Value), ("date", frame.Phrases.Date(reported.ObservedOn)),
            ("source", site.Data.SourceById[reported.SourceId].Publisher));
    }

    /// <summary>A rise that is only newly known is said to be: it is no win.</summary>
    private static string ChangeOf(PageFrame frame)
    {
        var (words, history, today) = (frame.Words, frame.Site.History, frame.Site.AsOf);
        return words.Format("home.change",
            ("quarter", Since(Quarter.Of(today).Previous.End, "home.change.quarter")), ("year", Since(today.AddYears(-1), "home.change.year")));

        string Since(DateOnly day, string key)
        {
            var changes = history.Countries.SelectMany(c => c.Changes).Where(c => c.On > day).ToList();
            var delta = history.Headline(today) - history.Headline(day);
            var known = changes.Count(c => c is { To: Status.Prochw, IsKnownBy: true });
            return words.Format(known > 0 ? $"{key}.known" : key,
                ("delta", frame.Phrases.WithSign(delta)), ("known", known));
        }
    }

    private static DateOnly LastChecked(SiteModel site) =>
        site.Data.Sources.Select(s => s.AccessedOn).DefaultIfEmpty(site.AsOf).Max();

    /// <summary>When the next quarterly update is due.</summary>
    private static DateOnly NextQuarter(DateOnly day) => Quarter.Of(day).Next.Start;
}

/// <summary>The headline on its way to the target, as a bar from 0 to all countries in scope.</summary>
/// <param name="Won">0 to 100, the share of countries won.</param>
/// <param name="Nearly">0 to 100, the share one step short.</param>
/// <param name="Target">0 to 100, where the target lies.</param>
/// <param name="NearlyText">How many are one step short.</param>
/// <param name="TargetText">The target and the distance to it.</param>
public sealed record HeadlineProgress(double Won, double Nearly, double Target, string NearlyText, string TargetText)
{
    public static HeadlineProgress Of(SiteModel site, Words words)
    {
        var (scores, target) = (site.Scores, site.Settings.Target.Countries);
        var share = 100.0 / Math.Max(1, scores.Countries.Count);
        var left = target - scores.Headline;
        return new HeadlineProgress(
            share * scores.Headline, share * scores.Count(Status.Nearly), Math.Min(100, share * target),
            words.Count("home.nearly", scores.Count(Status.Nearly)),
            left > 0 ? words.Format("home.target", ("target", target), ("left", left)) : words.Format("home.target.met", ("target", target)));
    }
}

/// <summary>The mean of one lever's scores over the countries of which enough is known.</summary>
/// <param name="Id">Of the lever.</param>
/// <param name="Href">Of its page.</param>
/// <param name="Name">Of the lever.</param>
/// <param name="Question">What the score answers.</param>
/// <param name="Figures">Mean score, interval and coverage.</param>
/// <param name="Basis">Over how many countries.</param>
/// <param name="MapLabel">What the map coloured by it shows.</param>
public sealed record LeverMean(string Id, string Href, string Name, string Question, ScoreFigures Figures, string Basis, string MapLabel)
{
    public static LeverMean Of(PageFrame frame, Lever lever)
    {
        var mean = ScoreOf(frame.Site, lever);
        return new LeverMean(
            lever.LeverId, frame.To(Routes.Lever(lever)), frame.Phrases.Name(lever), frame.Words.OfData($"levers.{lever.LeverId}.question", lever.Question),
            frame.Phrases.Figures(mean),
            frame.Words.Format("home.lever.basis", ("ranked", mean.Known), ("total", mean.Total)),
            WorldMapModel.LabelOfLever(frame, lever, mean.Known, mean.Total));
    }

    /// <summary>Known and total count countries here: those of which enough is known, and all.</summary>
    public static Score ScoreOf(SiteModel site, Lever lever)
    {
        var all = site.Scores.Countries.Select(c => c.Best.Levers[lever.LeverId]).ToList();
        var ranked = all.Where(s => CountryScore.IsRanked(s, site.Settings)).ToList();
        return new Score(
            ranked.Count > 0 ? ranked.Average(s => s.Value) : null,
            all.Count > 0 ? all.Average(s => s.Low) : 0, all.Count > 0 ? all.Average(s => s.High) : 100,
            all.Count > 0 ? all.Average(s => s.Coverage) : 0, ranked.Count, all.Count);
    }
}
