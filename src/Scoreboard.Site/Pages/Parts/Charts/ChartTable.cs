using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>The data a chart is drawn from: shown as a table beside it and offered as CSV.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Columns">In order.</param>
/// <param name="Rows">One cell for each column.</param>
public sealed record ChartTable(
    string Name, IReadOnlyList<ChartColumn> Columns, IReadOnlyList<IReadOnlyList<ChartCell>> Rows)
{
    /// <summary>The same in every language: codes, numbers with a point, dates as ISO 8601.</summary>
    public SiteFile File() => new(
        Routes.Chart(Name), CsvOutput.Of(Columns.Select(c => c.Name), Rows.Select(r => r.Select(c => c.Machine))));
}

/// <summary>One column of a chart's data.</summary>
/// <param name="Name">In the file.</param>
/// <param name="Words">The key of its heading; empty where the table is only a file.</param>
/// <param name="IsNumber">Whether figures stand under each other.</param>
public sealed record ChartColumn(string Name, string Words = "", bool IsNumber = true);

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
}
