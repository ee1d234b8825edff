using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The windows that can be acted on, on one axis from the overdue tail to the window's far end.</summary>
public sealed class WindowTimelineModel
{
    /// <summary>Year labels and where they stand, 0 to 100.</summary>
    public required IReadOnlyList<(string Year, double X)> Years { get; init; }

    /// <summary>Where today stands, 0 to 100.</summary>
    public required double Today { get; init; }

    /// <summary>In the order of their ends.</summary>
    public required IReadOnlyList<WindowTimelineBar> Bars { get; init; }

    public static WindowTimelineModel Of(PageFrame frame)
    {
        var (today, settings) = (frame.Site.AsOf, frame.Site.Settings.Renewal);
        var time = new TimeScale(today.AddMonths(-settings.OverdueMonths), today.AddMonths(settings.WindowMonths));
        return new()
        {
            Years = [.. time.Years(every: 1).Select(y => (frame.Words.Formats.Date(y.Year), y.At))],
            Today = time.At(today),
            Bars =
            [
                .. frame.Site.Ranking
                    .Select(r => (Ranked: r, End: r.Window.Policy.EndsOn!.Value.Last))
                    .OrderBy(r => r.End).ThenBy(r => r.Ranked.Country.Country.Iso3, StringComparer.Ordinal)
                    .ThenBy(r => r.Ranked.Window.Policy.PolicyId, StringComparer.Ordinal)
                    .Select(r => WindowTimelineBar.Of(frame, r.Ranked, time.At(today), time.At(r.End))),
            ],
        };
    }
}
