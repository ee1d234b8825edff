using Scoreboard.Changes;
using Scoreboard.Site.Addresses;
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
        return new StatusHistoryModel(
            [.. edges.Select((e, i) => new StatusSpan(e.X, (i + 1 < edges.Count ? edges[i + 1].X : 100) - e.X, e.To, e.IsKnownBy)).Where(s => s.Width > 0)],
            [.. time.Years(every: 5).Select(y => (frame.Words.Formats.Date(y.Year), y.At))],
            [.. history.Changes.Reverse().Select(c => StatusRow.Of(frame, c))]);
    }
}

/// <summary>A time with one status.</summary>
/// <param name="X">0 to 100, where it starts.</param>
/// <param name="Width">0 to 100.</param>
/// <param name="Status">The status.</param>
/// <param name="IsKnownBy">Whether it may have started earlier than drawn.</param>
public sealed record StatusSpan(double X, double Width, Status Status, bool IsKnownBy);

/// <summary>One change in words.</summary>
/// <param name="Date">Since when, or by when it was known.</param>
/// <param name="Status">The status from then on.</param>
/// <param name="StatusName">In words.</param>
/// <param name="QuarterHref">Of the quarter it happened in.</param>
public sealed record StatusRow(string Date, Status Status, string StatusName, string QuarterHref)
{
    public static StatusRow Of(PageFrame frame, StatusChange change)
    {
        // A day that stands for a whole year or month is told as precisely as its finding is, and no more.
        var date = change.Facts.FirstOrDefault(f => !f.IsKnownBy)?.Assessment.EffectiveOn is { } effective
            ? frame.Phrases.Date(effective)
            : frame.Words.Formats.Date(change.On.Year);
        return new StatusRow(
            frame.Words.Format(change.IsKnownBy ? "history.knownby" : "history.since", ("date", date)), change.To, frame.Phrases.Name(change.To),
            frame.To(Routes.Quarter(frame.Site.LogOf(change.On).Quarter)));
    }
}
