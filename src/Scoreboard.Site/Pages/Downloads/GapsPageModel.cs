using Microsoft.AspNetCore.Components;
using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>What the page says of what nobody knows: the list of work for whoever asks how to help.</summary>
public sealed record GapsPageModel
{
    private const int MostValuable = 25;

    public required PageFrame Frame { get; init; }

    /// <summary>How many cells are known on the day, on paper and in practice.</summary>
    public required MarkupString Share { get; init; }

    /// <summary>How that moved since the last release; empty where there is none.</summary>
    public required string Change { get; init; }

    /// <summary>How much was known in each release, and today: when, and the share.</summary>
    public required IReadOnlyList<(string Name, string Date, string Coverage)> Trend { get; init; }

    /// <summary>The headings of the counts.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>In the order of display.</summary>
    public required IReadOnlyList<GapCount> Criteria { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<GapCount> Regions { get; init; }

    /// <summary>The first of all.</summary>
    public required IReadOnlyList<GapRow> First { get; init; }

    /// <summary>All of them by country, that with the most valuable one first.</summary>
    public required IReadOnlyList<(string Title, IReadOnlyList<GapRow> Rows)> Countries { get; init; }

    public static GapsPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Gaps), words["gaps.title"], words["gaps.description"]);
        var gaps = KnowledgeGap.All(site.Board.Scores, site.Board.Data);
        var trend = CoverageTrend.All(site.Board.Releases, site.Board.Scores);
        return new()
        {
            Frame = frame,
            Share = ShareOf(frame),
            Change = ChangeOf(frame, trend),
            Trend =
            [
                .. trend.Select(t => (
                    t.Quarter is { } quarter ? frame.Phrases.Name(quarter) : words["gaps.today"],
                    frame.Phrases.Date(t.AsOf), words.Formats.Percent(t.Coverage))),
            ],
            Kinds = [.. Enum.GetValues<GapKind>().Select(k => words[TextKeys.Of(k)])],
            Criteria = GapCount.ByCriterion(frame, gaps),
            Regions = GapCount.ByRegion(frame, gaps),
            First = [.. gaps.Take(MostValuable).Select(g => GapRow.Of(frame, g))],
            Countries =
            [
                .. gaps.GroupBy(g => g.Country).Select(g => (
                    words.Count("gaps.country", g.Count(), ("country", frame.Phrases.Name(g.Key.Country))),
                    (IReadOnlyList<GapRow>)[.. g.Select(gap => GapRow.Of(frame, gap))])),
            ],
        };
    }

    private static MarkupString ShareOf(PageFrame frame)
    {
        var (words, known) = (frame.Words, Knowledge.Of(frame.Board.Scores.Countries, frame.Board.Data.Criteria));
        return words.Rich("gaps.share", frame.At,
            ("known", known.Known), ("cells", known.Cells), ("share", words.Formats.Percent(known.Share ?? 0)),
            ("date", frame.Phrases.Date(frame.Board.AsOf)), ("paper", known.OnPaper), ("practice", known.InPractice),
            ("both", known.Both));
    }

    private static string ChangeOf(PageFrame frame, IReadOnlyList<CoverageTrend> trend) =>
        trend is [.., { Quarter: { } quarter } then, { } now]
            ? frame.Words.Format("gaps.change",
                ("now", frame.Words.Formats.Percent(now.Coverage)),
                ("then", frame.Words.Formats.Percent(then.Coverage)), ("quarter", frame.Phrases.Name(quarter)),
                ("date", frame.Phrases.Date(then.AsOf)))
            : "";
}
