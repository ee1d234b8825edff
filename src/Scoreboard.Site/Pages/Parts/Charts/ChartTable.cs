using Scoreboard.Csv;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>The data a chart is drawn from: shown as a table beside it and offered as CSV.</summary>
public sealed class ChartTable
{
    /// <summary>Of the file, without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<ChartColumn> Columns { get; init; }

    /// <summary>One cell for each column.</summary>
    public required IReadOnlyList<IReadOnlyList<ChartCell>> Rows { get; init; }

    /// <summary>The same in every language: codes, numbers with a point, dates as ISO 8601.</summary>
    public SiteFile File() => OfferedCsv.Of(new SiteFile(
        Routes.Chart(Name), CsvOutput.Of(Columns.Select(c => c.Name), Rows.Select(r => r.Select(c => c.Machine)))));
}
