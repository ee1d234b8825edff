using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The windows that can be acted on, on one axis from the overdue tail to the window's far end.</summary>
public sealed class WindowTimelineModel
{
    /// <summary>The years that are named on the axis.</summary>
    public required IReadOnlyList<AxisYear> Years { get; init; }

    /// <summary>Where today stands, 0 to 100.</summary>
    public required double Today { get; init; }

    /// <summary>In the order of their ends.</summary>
    public required IReadOnlyList<WindowTimelineBar> Bars { get; init; }

    public static WindowTimelineModel Of(PageFrame frame)
    {
        var (today, settings) = (frame.Board.AsOf, frame.Board.Settings.Renewal);
        var time = new TimeScale(today.AddMonths(-settings.OverdueMonths), today.AddMonths(settings.WindowMonths));
        return new()
        {
            Years = [.. AxisYear.All(frame.Words, time, every: 1)],
            Today = time.At(today),
            Bars =
            [
                .. frame.Board.Ranking
                    .Select(r => (Ranked: r, End: r.Window.Policy.EndsOn!.Value.Last))
                    .OrderBy(r => r.End).ThenBy(r => r.Ranked.Country.Country.Iso3, StringComparer.Ordinal)
                    .ThenBy(r => r.Ranked.Window.Policy.PolicyId, StringComparer.Ordinal)
                    .Select(r => WindowTimelineBar.Of(frame, r.Ranked, time.At(today), time.At(r.End))),
            ],
        };
    }
}
