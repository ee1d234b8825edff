using Scoreboard.Changes;
using Scoreboard.Releases;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>What the page of one quarter says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Period">From when until when.</param>
/// <param name="Before">The headline at its start.</param>
/// <param name="After">The headline at its end, by today's data.</param>
/// <param name="Difference">In words, with what it is made of.</param>
/// <param name="Published">What was published; empty where nothing was.</param>
/// <param name="Restated">Where today's data says otherwise of the same day: country, published, today.</param>
/// <param name="Groups">The changes, by cause.</param>
/// <param name="DownloadHref">Of the release file; null where there is none.</param>
/// <param name="PreviousHref">Of the quarter before that has a page; null for the first.</param>
/// <param name="NextHref">Of the quarter after; null for the last.</param>
public sealed record QuarterPageModel(
    PageFrame Frame, string Period, string Before, string After, string Difference, string Published,
    IReadOnlyList<(string Country, string Href, string Was, string Now)> Restated, IReadOnlyList<ChangeGroup> Groups,
    string? DownloadHref,
    string? PreviousHref, string? NextHref)
{
    /// <summary>Words to use about it.</summary>
    public IReadOnlyList<TextToUse> Texts { get; init; } = [];

    /// <param name="site">What the page speaks of.</param>
    /// <param name="words">Of its language.</param>
    /// <param name="at">Which of the site's change logs it shows.</param>
    public static QuarterPageModel Of(SiteModel site, Words words, int at)
    {
        var (log, name) = (site.Changes[at], new Phrases(site, words).Name(site.Changes[at].Quarter));
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Quarter(log.Quarter)), name,
            words.Format("quarter.description", ("quarter", name)));
        var release = site.Releases.FirstOrDefault(r => r.Quarter == log.Quarter);
        return new QuarterPageModel(
            frame, words.Format(
                "quarter.period", ("since", frame.Phrases.Date(log.Since)), ("until", frame.Phrases.Date(log.Until))),
            words.Formats.Number(log.Before), words.Formats.Number(log.After), DifferenceOf(frame, log),
            release is null ? "" : words.Format(
                "quarter.published", ("count", release.Headline), ("date", frame.Phrases.Date(release.AsOf))),
            release is null ? [] : RestatedOf(frame, release),
            ChangeGroup.Of(frame, log),
            release is null ? null : frame.To(Routes.ReleaseOf(log.Quarter)),
            HrefOf(at + 1), HrefOf(at - 1));

        string? HrefOf(int other) =>
            other >= 0 && other < site.Changes.Count ? frame.To(Routes.Quarter(site.Changes[other].Quarter)) : null;
    }

    /// <summary>Such as "12 now, 10 before: 2 newly assessed".</summary>
    public static string DifferenceOf(PageFrame frame, ChangeLog log)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var parts = log.Changes.Where(c => c.HeadlineDelta != 0).GroupBy(c => c.Cause)
            .Select(g => words.Format("quarter.part", ("delta", phrases.WithSign(g.Sum(c => c.HeadlineDelta))),
                ("cause", phrases.Name(g.Key))))
            .ToList();
        return parts.Count == 0
            ? words["quarter.same"]
            : words.Format("quarter.difference", ("delta", phrases.WithSign(log.After - log.Before)),
                ("parts", words.Formats.List(parts)));
    }

    private static List<(string, string, string, string)> RestatedOf(PageFrame frame, Release release) =>
    [
        .. Restatement.All(release, frame.Site.History).Select(r => (
            frame.Phrases.Name(r.Country), frame.To(Routes.Country(r.Country)),
            frame.Phrases.Name(r.Published), frame.Phrases.Name(r.Now))),
    ];
}
