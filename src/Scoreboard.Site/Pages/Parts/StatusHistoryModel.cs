using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A country's status over time, as a strip and as words.</summary>
public sealed class StatusHistoryModel
{
    private const int FirstYearShown = 1995;

    /// <summary>From left to right, 0 to 100.</summary>
    public required IReadOnlyList<StatusSpan> Spans { get; init; }

    /// <summary>The years that are named on the time axis.</summary>
    public required IReadOnlyList<AxisYear> Years { get; init; }

    /// <summary>Each change, the newest first.</summary>
    public required IReadOnlyList<StatusRow> Rows { get; init; }

    /// <summary>Whether of a change no more is known than that it had been made by a day.</summary>
    public bool HasKnownBy => Spans.Any(s => s.IsKnownBy);

    public static StatusHistoryModel Of(PageFrame frame, Country country)
    {
        var history = frame.Board.History.Countries.First(c => c.Country == country);
        var last = frame.Board.AsOf;
        // The strip starts where most histories do; an older change is told in words and colours the strip's start.
        var time = new TimeScale(new DateOnly(Math.Min(FirstYearShown, last.Year - 10), 1, 1), last);
        var edges = history.Changes.Select(c => (X: time.At(c.On), c.To, c.IsKnownBy)).ToList();
        var ends = edges.Skip(1).Select(e => e.X).Append(100);
        return new()
        {
            Spans =
            [
                .. edges.Zip(ends, (e, end) => new StatusSpan(e.X, end - e.X, e.To, e.IsKnownBy))
                    .Where(s => s.Width > 0),
            ],
            Years = [.. AxisYear.All(frame.Words, time, every: 5)],
            Rows = [.. history.Changes.Reverse().Select(c => StatusRow.Of(frame, c))],
        };
    }
}
