using Microsoft.AspNetCore.Components;
using Scoreboard.Progress;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Coalition;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Citations;
using Scoreboard.Site.Pages.Renewals;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Home;

/// <summary>What the home page says.</summary>
public sealed class HomePageModel
{
    private const int WindowsShown = 5;

    public required PageFrame Frame { get; init; }

    /// <summary>What the number is and of which day.</summary>
    public required string Eyebrow { get; init; }

    /// <summary>The headline.</summary>
    public required string Count { get; init; }

    /// <summary>What it is out of.</summary>
    public required string OutOf { get; init; }

    /// <summary>What it counts.</summary>
    public required MarkupString Sentence { get; init; }

    /// <summary>The headline on its way to the target.</summary>
    public required HeadlineProgress Progress { get; init; }

    /// <summary>Since the quarter before, and since a year before.</summary>
    public required string Change { get; init; }

    /// <summary>How far practice keeps what policy says; null where nothing is known of both.</summary>
    public required MarkupString? Practice { get; init; }

    /// <summary>What the coalition itself reports; null when it has reported nothing by that day.</summary>
    public required MarkupString? Coalition { get; init; }

    /// <summary>What the target is a target for, beside the coalition's own.</summary>
    public required string TargetWhose { get; init; }

    /// <summary>When facts were last checked and when the next update is due; empty for a look back.</summary>
    public required string Updated { get; init; }

    /// <summary>The world.</summary>
    public required WorldMapModel Map { get; init; }

    /// <summary>The parts of the world that the map can be narrowed to.</summary>
    public required IReadOnlyList<MapRegion> Regions { get; init; }

    /// <summary>The map over time.</summary>
    public required TimeSlider Slider { get; init; }

    /// <summary>What a country of the map is called once a lever is picked, for the script.</summary>
    public required string PickedCountry { get; init; }

    /// <summary>The same for a country that is not ranked by that lever.</summary>
    public required string PickedUnranked { get; init; }

    /// <summary>Every status with its countries, highest first.</summary>
    public required IReadOnlyList<Rung> Rungs { get; init; }

    /// <summary>How many windows there are.</summary>
    public required string WindowsIntro { get; init; }

    /// <summary>The ones most worth acting on.</summary>
    public required IReadOnlyList<WindowRow> Windows { get; init; }

    /// <summary>How many windows nobody is known to work on; null where the data tells of no coalition.</summary>
    public required string? Unattended { get; init; }

    /// <summary>The link to all of them, with their number.</summary>
    public required string AllWindows { get; init; }

    /// <summary>The mean scores.</summary>
    public required IReadOnlyList<LeverSummary> Levers { get; init; }

    /// <summary>The newest dated facts.</summary>
    public required IReadOnlyList<LatestRow> Latest { get; init; }

    /// <summary>The headline over time.</summary>
    public required TrendModel Trend { get; init; }

    /// <summary>How the page is cited.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The map and the number, for pages of others.</summary>
    public required IReadOnlyList<EmbedOffer> Embeds { get; init; }

    public static HomePageModel Of(SiteModel site, Words words)
    {
        var scores = site.Board.Scores;
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Home), new Phrases(site, words).SiteTitle,
            words.Format("home.description", ("count", scores.Headline), ("total", scores.Countries.Count)),
            "map.js", "slider.js", "leverpicker.js");
        return new()
        {
            Frame = frame,
            Eyebrow = words.Format("home.eyebrow", ("date", frame.Phrases.Date(site.Board.AsOf))),
            Count = words.Formats.Number(scores.Headline),
            OutOf = words.Format("home.of", ("total", scores.Countries.Count)),
            Sentence = words.Rich("home.sentence", frame.At),
            Progress = HeadlineProgress.Of(site, words),
            Change = HeadlineWords.ChangeOf(frame),
            Practice = PracticeOf(frame),
            Coalition = CoalitionCount(frame),
            TargetWhose = TargetWords.Of(frame),
            Updated = site.IsLookBack ? "" : UpdatedOf(frame),
            Map = WorldMapModel.Of(frame),
            Regions = MapRegion.All(words),
            Slider = TimeSlider.Of(frame),
            PickedCountry = words.Format("lever.map.country", ("country", "{country}"), ("score", "{score}")),
            PickedUnranked = words.Format("lever.map.unranked", ("country", "{country}")),
            Rungs = Rung.All(frame, score => score.Status),
            WindowsIntro = WindowsIntroOf(frame),
            Windows = [.. site.Board.Ranking.Take(WindowsShown).Select(r => WindowRow.Of(frame, r))],
            Unattended = UnattendedWords.Sentence(frame),
            AllWindows = words.Count("home.windows.all", site.Board.Ranking.Count),
            Levers = [.. site.Board.Data.Levers.Select(lever => LeverSummary.Of(frame, lever))],
            Latest = LatestRow.Newest(frame),
            Trend = TrendModel.Of(frame),
            Citation = Citation.Of(frame, frame.Title, site.Board.Releases.Count > 0 ? site.Board.Releases[^1] : null),
            Embeds =
            [
                EmbedOffer.Of(frame, Routes.EmbedMap, words["embed.map"], height: 600),
                EmbedOffer.Of(frame, Routes.EmbedHeadline, words["embed.headline"], height: 380),
            ],
        };
    }

    private static MarkupString? CoalitionCount(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        return site.Board.Reported is not [.., var reported] ? null : words.Rich("home.coalition", frame.At,
            ("count", reported.Value), ("date", frame.Phrases.Date(reported.ObservedOn)),
            ("source", site.Board.Data.SourceById[reported.SourceId].Publisher));
    }

    private static MarkupString? PracticeOf(PageFrame frame)
    {
        var standing = PracticeStanding.Of(frame.Board.Scores, frame.Board.Data.Criteria);
        return standing.Tested.Count == 0 ? null : frame.Words.Rich("home.practice", frame.At,
            ("tested", standing.Tested.Count), ("kept", standing.Kept.Count),
            ("short", standing.Tested.Count - standing.Kept.Count),
            ("paid", standing.SeenWithoutPolicy(frame.Board.Settings.SeenWithoutPolicy).Count));
    }

    private static string UpdatedOf(PageFrame frame)
    {
        var updates = UpdateDays.Of(frame.Board.Data, frame.Board.Releases, frame.Board.AsOf);
        return frame.Words.Format("home.updated",
            ("checked", frame.Phrases.Date(updates.LastChecked)),
            ("next", frame.Phrases.Date(updates.Next)));
    }

    private static string WindowsIntroOf(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        return words.Format("home.windows.intro",
            ("months", site.Board.Settings.Renewal.WindowMonths),
            ("open", words.Count("renewals.open", site.Board.Ranking.Count(r => r.Window.State == RenewalState.Open))),
            ("overdue", words.Count(
                "renewals.overdue", site.Board.Ranking.Count(r => r.Window.State == RenewalState.Overdue))));
    }
}
