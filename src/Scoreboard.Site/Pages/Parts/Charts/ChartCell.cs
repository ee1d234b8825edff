using System.Globalization;
using Scoreboard.Dates;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>One value of a chart's data.</summary>
/// <param name="Machine">In the file; empty where nothing is known.</param>
/// <param name="Shown">On a page.</param>
public sealed record ChartCell(string Machine, Func<PageFrame, string> Shown)
{
    public static ChartCell None { get; } = new("", f => f.Words["score.none"]);

    public static ChartCell Text(string text) => new(text, _ => text);

    public static ChartCell Year(int year) =>
        new(year.ToString(CultureInfo.InvariantCulture), f => f.Words.Formats.Date(year));

    public static ChartCell Date(PartialDate? date) => date is { } d ? new(d.ToString(), f => f.Phrases.Date(d)) : None;

    public static ChartCell Count(double? count) => count is { } n
        ? new(n.ToString("0.####", CultureInfo.InvariantCulture), f => f.Phrases.Large(n)) : None;

    public static ChartCell Share(double? share) => share is { } s
        ? new(s.ToString("0.####", CultureInfo.InvariantCulture), f => f.Words.Formats.Percent(s)) : None;

    /// <summary>The end of a year is shown as that year.</summary>
    public static ChartCell Day(DateOnly day) => day is { Month: 12, Day: 31 }
        ? new(PartialDate.Of(day).ToString(), f => f.Words.Formats.Date(day.Year))
        : Date(PartialDate.Of(day));

    public static ChartCell YesNo(bool yes) =>
        new(yes ? "yes" : "no", f => f.Words[yes ? "verdict.yes" : "verdict.no"]);
}
