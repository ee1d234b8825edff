using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A country's status over time, as a strip and as words.</summary>
/// <param name="Spans">From left to right, 0 to 100.</param>
/// <param name="Years">Labels and places on the time axis, 0 to 100.</param>
/// <param name="Rows">Each change, the newest first.</param>
public sealed record StatusHistoryModel(
    IReadOnlyList<StatusSpan> Spans, IReadOnlyList<(string Year, double X)> Years, IReadOnlyList<StatusRow> Rows)
{
    private const int FirstYearShown = 1995;

    public static StatusHistoryModel Of(PageFrame frame, Country country)
    {
        var history = frame.Site.History.Countries.First(c => c.Country == country);
        var last = frame.Site.AsOf;
        // The strip starts where most histories do; an older change is told in words and colours the strip's start.
        var time = new TimeScale(new DateOnly(Math.Min(FirstYearShown, last.Year - 10), 1, 1), last);
        var edges = history.Changes.Select(c => (X: time.At(c.On), c.To, c.IsKnownBy)).ToList();
        var ends = edges.Skip(1).Select(e => e.X).Append(100);
        return new StatusHistoryModel(
            [
                .. edges.Zip(ends, (e, end) => new StatusSpan(e.X, end - e.X, e.To, e.IsKnownBy))
                    .Where(s => s.Width > 0),
            ],
            [.. time.Years(every: 5).Select(y => (frame.Words.Formats.Date(y.Year), y.At))],
            [.. history.Changes.Reverse().Select(c => StatusRow.Of(frame, c))]);
    }
}
