using Scoreboard.Changes;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Coalition;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Citations;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>What the page of one quarter says.</summary>
public sealed record QuarterPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>From when until when.</summary>
    public required string Period { get; init; }

    /// <summary>The headline at its start.</summary>
    public required string Before { get; init; }

    /// <summary>The headline at its end, by today's data.</summary>
    public required string After { get; init; }

    /// <summary>In words, with what it is made of.</summary>
    public required string Difference { get; init; }

    /// <summary>Which release will tell it; empty for a quarter that has begun.</summary>
    public required string Pending { get; init; }

    /// <summary>What was published; empty where nothing was.</summary>
    public required string Published { get; init; }

    /// <summary>Where today's data says otherwise of the same day.</summary>
    public required IReadOnlyList<RestatedRow> Restated { get; init; }

    /// <summary>Where each change of the tables can be seen.</summary>
    public required string HistoryHref { get; init; }

    /// <summary>The changes, by cause.</summary>
    public required IReadOnlyList<ChangeGroup> Groups { get; init; }

    /// <summary>What was kept, missed and decided.</summary>
    public required QuarterOfTheCoalition Coalition { get; init; }

    /// <summary>Of the release file; null where there is none.</summary>
    public required string? DownloadHref { get; init; }

    /// <summary>How the page is cited.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Of the page on which the release stays; null where there is none.</summary>
    public required string? ReleaseHref { get; init; }

    /// <summary>Of the quarter before that has a page; null for the first.</summary>
    public required string? PreviousHref { get; init; }

    /// <summary>Of the quarter after; null for the last.</summary>
    public required string? NextHref { get; init; }

    /// <summary>Words to use about it.</summary>
    public IReadOnlyList<TextToUse> Texts { get; init; } = [];

    /// <param name="site">What the page speaks of.</param>
    /// <param name="words">Of its language.</param>
    /// <param name="at">Which of the site's change logs it shows.</param>
    public static QuarterPageModel Of(SiteModel site, Words words, int at)
    {
        var (log, phrases) = (site.Board.Changes[at], new Phrases(site, words));
        var name = phrases.Name(log);
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Quarter(log.Quarter)), name,
            log.IsPending
                ? words.Format("quarter.description.pending", ("quarter", phrases.Name(log.Quarter.Previous)))
                : words.Format("quarter.description", ("quarter", name)));
        var release = site.Board.Releases.FirstOrDefault(r => r.Quarter == log.Quarter);
        return new()
        {
            Frame = frame,
            Period = words.Format(
                "quarter.period", ("since", phrases.Date(log.Since)), ("until", phrases.Date(log.Until))),
            Before = words.Formats.Number(log.Before),
            After = words.Formats.Number(log.After),
            Difference = DifferenceOf(frame, log),
            Pending = log.IsPending
                ? words.Format("quarter.pending.note", ("quarter", phrases.Name(log.Quarter))) : "",
            Published = release is null ? "" : words.Format(
                "quarter.published", ("count", release.Headline), ("date", phrases.Date(release.AsOf))),
            Restated = release is null ? [] : RestatedRow.All(frame, release),
            HistoryHref = $"{frame.RepositoryUrl}/commits/HEAD/data",
            Groups = ChangeGroup.Of(frame, log),
            Coalition = QuarterOfTheCoalition.Of(frame, log),
            DownloadHref = release is null ? null : frame.To(Routes.ReleaseOf(log.Quarter)),
            Citation = Citation.Of(frame, name, release),
            ReleaseHref = release is null ? null : frame.To(Routes.Release(log.Quarter)),
            PreviousHref = HrefOf(at + 1),
            NextHref = HrefOf(at - 1),
        };

        string? HrefOf(int other) =>
            other >= 0 && other < site.Board.Changes.Count
                ? frame.To(Routes.Quarter(site.Board.Changes[other].Quarter)) : null;
    }

    /// <summary>Such as "From 10 to 12, by what was found: Newly assessed: 2 more".</summary>
    public static string DifferenceOf(PageFrame frame, ChangeLog log)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var moves = log.Changes.Where(c => c.HeadlineDelta != 0).ToList();
        if (moves.Count == 0)
        {
            return words["quarter.same"];
        }

        var parts = moves.GroupBy(c => (c.Cause, c.HeadlineDelta))
            .Select(g => words.Format(g.Key.HeadlineDelta > 0 ? "quarter.part.more" : "quarter.part.fewer",
                ("count", g.Count()), ("cause", phrases.Name(g.Key.Cause))));
        var isFound = moves.All(c => c.Cause is ChangeCause.NewlyAssessed or ChangeCause.Corrected);
        return words.Format(isFound ? "quarter.difference.found" : "quarter.difference",
            ("before", log.Before), ("after", log.After), ("parts", words.Formats.List([.. parts])));
    }
}
