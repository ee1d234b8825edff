using System.Globalization;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>Reads series out of the table beside a chart, so that its twin cannot show other numbers.</summary>
/// <param name="Frame">Of the page the twin is on.</param>
/// <param name="Rows">All of the table, or those of one group.</param>
/// <param name="Columns">Of the table.</param>
/// <param name="At">The column whose values stand along the other axis.</param>
/// <param name="IsTime">Whether these are days on an axis of time; else they are names.</param>
internal sealed record TableSeries(
    PageFrame Frame, IReadOnlyList<IReadOnlyList<ChartCell>> Rows, IReadOnlyList<ChartColumn> Columns, string At,
    bool IsTime = false)
{
    /// <param name="column">Name of the column the values are in.</param>
    /// <param name="name">In the legend.</param>
    /// <param name="colour">A token of the style sheet.</param>
    /// <param name="pattern">See <see cref="Series.Pattern"/>.</param>
    /// <param name="isHanging">Whether the values are drawn below the line.</param>
    public Series Of(string column, string name, string colour, string? pattern = null, bool isHanging = false)
    {
        var (at, value) = (IndexOf(At), IndexOf(column));
        return new Series
        {
            Name = name,
            Colour = colour,
            Pattern = pattern,
            Points =
            [
                .. Rows.Where(r => r[value].Machine.Length > 0).Select(r => Point(r[at], r[value], name, isHanging)),
            ],
        };
    }

    private SeriesPoint Point(ChartCell at, ChartCell value, string name, bool isHanging)
    {
        var (place, shown) = (at.Shown(Frame), value.Shown(Frame));
        var number = double.Parse(value.Machine, CultureInfo.InvariantCulture);
        return new SeriesPoint(
            IsTime ? at.Machine : place, isHanging ? -number : number, shown,
            Frame.Words.Format("explore.point", ("series", name), ("at", place), ("value", shown)));
    }

    private int IndexOf(string column) => Columns.Select(c => c.Name).ToList().IndexOf(column);
}
