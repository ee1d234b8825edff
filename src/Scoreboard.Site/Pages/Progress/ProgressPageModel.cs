using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Progress;

/// <summary>
/// What the progress page says: the coalition and the field beside each other, and how the field moves.
/// </summary>
public sealed class ProgressPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>Whether those with a dated target are on pace, in one sentence.</summary>
    public required string Finding { get; init; }

    /// <summary>What the scoreboard's own target is a target for, beside the coalition's.</summary>
    public required string TargetWhose { get; init; }

    /// <summary>How many of the field's indicators stand still.</summary>
    public required string StalledTitle { get; init; }

    /// <summary>Those indicators.</summary>
    public required IReadOnlyList<(string Text, string Href)> Stalled { get; init; }

    /// <summary>How many indicators of either are off pace.</summary>
    public required string BehindTitle { get; init; }

    /// <summary>Those indicators.</summary>
    public required IReadOnlyList<(string Text, string Href)> Behind { get; init; }

    /// <summary>
    /// The indicators with a dated target: the coalition's, then the field's; a side that has none last, so that what
    /// there is stands on the first screen.
    /// </summary>
    public required IReadOnlyList<ProgressSide> Sides { get; init; }

    /// <summary>All others, by lever.</summary>
    public required IReadOnlyList<IndicatorCard> Others { get; init; }

    /// <summary>Of all indicators.</summary>
    public required ChartTable Table { get; init; }

    /// <summary>By criterion, what is laid down beside what is seen.</summary>
    public required IReadOnlyList<PracticeRow> Practice { get; init; }

    /// <summary>How the field moves.</summary>
    public required FieldModel Field { get; init; }

    public static ProgressPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Progress), words["progress.title"],
            words["progress.description"]);
        var indicators = Pace.All(site.Board.Data, site.Board.AsOf)
            .Select(p => (Pace: p, Card: IndicatorCard.Of(frame, p))).ToList();
        var stalled = indicators.Where(
            i => i.Pace is { Verdict: PaceVerdict.Stalled, Indicator.Scope: IndicatorScope.Field }).ToList();
        var behind = indicators.Where(i => i.Pace.Verdict == PaceVerdict.Behind).ToList();
        return new()
        {
            Frame = frame,
            Finding = FindingOf(words, indicators.Where(i => i.Card.HasDatedTarget).Select(i => i.Pace.Verdict)),
            TargetWhose = TargetWords.Of(frame),
            StalledTitle = stalled.Count > 0 ? words.Count("progress.stalled", stalled.Count) : "",
            Stalled = [.. stalled.Select(i => Line(words, i.Card))],
            BehindTitle = behind.Count > 0 ? words.Count("progress.behind", behind.Count) : "",
            Behind = [.. behind.Select(i => Line(words, i.Card))],
            Sides =
            [
                .. Enum.GetValues<IndicatorScope>().Select(scope => ProgressSide.Of(
                    words, words.Name(scope),
                    indicators.Where(i => i.Card.HasDatedTarget && i.Pace.Indicator.Scope == scope)
                        .OrderBy(i => i.Pace.Latest is null).Select(i => i.Card)))
                    .OrderBy(side => side.Cards.Count == 0),
            ],
            Others =
            [
                .. indicators.Where(i => !i.Card.HasDatedTarget)
                    .OrderBy(i => OrderOf(site, i.Pace.Indicator)).ThenBy(i => i.Pace.Indicator.Scope)
                    .ThenBy(i => i.Pace.Latest is null).Select(i => i.Card),
            ],
            Table = FieldTables.Indicators(site),
            Practice = PracticeRow.All(frame),
            Field = FieldModel.Of(frame),
        };
    }

    private static (string Text, string Href) Line(Words words, IndicatorCard card) =>
        (words.Format("progress.line", ("indicator", card.Name), ("why", card.Why)), $"#{card.Id}");

    private static string FindingOf(Words words, IEnumerable<PaceVerdict> verdicts)
    {
        var counts = verdicts.CountBy(v => v).ToDictionary();
        return words.Format("progress.finding",
            ("total", counts.Values.Sum()), ("met", counts.GetValueOrDefault(PaceVerdict.TargetMet)),
            ("onpace", counts.GetValueOrDefault(PaceVerdict.OnPace)),
            ("behind", counts.GetValueOrDefault(PaceVerdict.Behind) + counts.GetValueOrDefault(PaceVerdict.Stalled)),
            ("unknown", counts.GetValueOrDefault(PaceVerdict.OneValue)
                + counts.GetValueOrDefault(PaceVerdict.NoValue)));
    }

    /// <summary>By the levers' order of display, the movement last.</summary>
    private static int OrderOf(SiteModel site, Indicator indicator) =>
        site.Board.Data.Levers.Select((lever, i) => lever.LeverId == indicator.Lever ? i : int.MaxValue).Min();
}
