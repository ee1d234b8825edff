using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts.Charts;


namespace Scoreboard.Site.Pages.Parts;

/// <summary>The windows that can be acted on, on one axis from the overdue tail to the window's far end.</summary>
/// <param name="Years">Year labels and where they stand, 0 to 100.</param>
/// <param name="Today">Where today stands, 0 to 100.</param>
/// <param name="TodayLabel">Today in words.</param>
/// <param name="Bars">In the order of their ends.</param>
public sealed record WindowTimelineModel(
    IReadOnlyList<(string Year, double X)> Years, double Today, string TodayLabel, IReadOnlyList<WindowTimelineBar> Bars)
{
    public static WindowTimelineModel Of(PageFrame frame)
    {
        var (today, settings) = (frame.Site.AsOf, frame.Site.Settings.Renewal);
        var time = new TimeScale(today.AddMonths(-settings.OverdueMonths), today.AddMonths(settings.WindowMonths));
        return new WindowTimelineModel(
            [.. time.Years(every: 1).Select(y => (frame.Words.Formats.Date(y.Year), y.At))],
            time.At(today), frame.Phrases.Date(today),
            [.. frame.Site.Ranking
                .OrderBy(r => r.Window.Policy.EndsOn!.Value.Last).ThenBy(r => r.Country.Country.Iso3, StringComparer.Ordinal)
                .ThenBy(r => r.Window.Policy.PolicyId, StringComparer.Ordinal)
                .Select(r => WindowTimelineBar.Of(frame, r, time.At(today), time.At(r.Window.Policy.EndsOn!.Value.Last)))]);
    }
}

/// <summary>One document's bar: from today to its end, or back to it.</summary>
/// <param name="Country">In the page's language.</param>
/// <param name="Document">Its title.</param>
/// <param name="Href">Of the window's page.</param>
/// <param name="End">When it ends, in words.</param>
/// <param name="From">0 to 100, the earlier of today and its end.</param>
/// <param name="To">0 to 100, the later of the two.</param>
/// <param name="EndX">0 to 100, its end.</param>
/// <param name="IsOver">Whether its end is past.</param>
public sealed record WindowTimelineBar(
    string Country, string Document, string Href, string End, double From, double To, double EndX, bool IsOver)
{
    public static WindowTimelineBar Of(PageFrame frame, RankedWindow ranked, double today, double end) => new(
        frame.Phrases.Name(ranked.Country.Country), ranked.Window.Policy.Title, frame.To(Routes.Window(ranked.Window.Policy)),
        frame.Phrases.End(ranked.Window.Policy), Math.Min(today, end), Math.Max(today, end), end,
        ranked.Window.State == RenewalState.Overdue);
}
