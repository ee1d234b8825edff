using Scoreboard.Csv;
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

    /// <summary>How many indicators have which verdict.</summary>
    public required IReadOnlyList<(string Verdict, string Name, string Count)> Summary { get; init; }

    /// <summary>How many of the field's indicators stand still.</summary>
    public required string StalledTitle { get; init; }

    /// <summary>Those indicators.</summary>
    public required IReadOnlyList<(string Text, string Href)> Stalled { get; init; }

    /// <summary>How many indicators of either are off pace.</summary>
    public required string BehindTitle { get; init; }

    /// <summary>Those indicators.</summary>
    public required IReadOnlyList<(string Text, string Href)> Behind { get; init; }

    /// <summary>In the order of display, the movement last.</summary>
    public required IReadOnlyList<ProgressLever> Levers { get; init; }

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
        var indicators = Pace.All(site.Data, site.AsOf).Select(p => (Pace: p, Card: IndicatorCard.Of(frame, p)))
            .ToList();
        var stalled = indicators.Where(
            i => i.Pace is { Verdict: PaceVerdict.Stalled, Indicator.Scope: IndicatorScope.Field }).ToList();
        var behind = indicators.Where(i => i.Pace.Verdict == PaceVerdict.Behind).ToList();
        return new()
        {
            Frame = frame,
            Summary =
            [
                .. Enum.GetValues<PaceVerdict>().Select(v => (
                    Spelling.Of(v), words.Name(v), words.Formats.Number(indicators.Count(i => i.Pace.Verdict == v)))),
            ],
            StalledTitle = stalled.Count > 0 ? words.Count("progress.stalled", stalled.Count) : "",
            Stalled = [.. stalled.Select(i => Line(words, i.Card))],
            BehindTitle = behind.Count > 0 ? words.Count("progress.behind", behind.Count) : "",
            Behind = [.. behind.Select(i => Line(words, i.Card))],
            Levers =
            [
                .. site.Data.Levers.Select(l => new ProgressLever(
                    l.LeverId, frame.Phrases.Name(l), frame.To(Routes.Lever(l)),
                    SidesOf(words, l.LeverId, indicators))),
                new ProgressLever(
                    Indicator.Movement, words["progress.movement"], null,
                    SidesOf(words, Indicator.Movement, indicators)),
            ],
            Table = FieldTables.Indicators(site),
            Practice = PracticeRow.All(frame),
            Field = FieldModel.Of(frame),
        };
    }

    private static (string Text, string Href) Line(Words words, IndicatorCard card) =>
        (words.Format("progress.line", ("indicator", card.Name), ("why", card.Why)), $"#{card.Id}");

    private static IReadOnlyList<ProgressSide> SidesOf(
        Words words, string lever, IEnumerable<(Pace Pace, IndicatorCard Card)> indicators)
    {
        var sides = indicators.Where(i => i.Pace.Indicator.Lever == lever)
            .OrderBy(i => i.Pace.Verdict == PaceVerdict.NoValue).ThenBy(i => i.Pace.Indicator.TargetValue is null)
            .ToLookup(i => i.Pace.Indicator.Scope, i => i.Card);
        return
        [
            ProgressSide.Of(words, words["progress.you"], sides[IndicatorScope.Coalition]),
            ProgressSide.Of(words, words["progress.field"], sides[IndicatorScope.Field]),
        ];
    }
}
