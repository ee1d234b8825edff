using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A year named on an axis of time.</summary>
public sealed class AxisYear
{
    /// <summary>Closer to an end than this, in percent, a label in the middle of its place would be cut off.</summary>
    private const double Edge = 3;

    /// <summary>In words.</summary>
    public required string Label { get; init; }

    /// <summary>Where the year starts, 0 to 100.</summary>
    public required double X { get; init; }

    /// <summary>The same where the axis is 1000 wide, as it is in drawings with words.</summary>
    public double LabelX => X * 10;

    /// <summary>How the label stands at its place: SVG's <c>text-anchor</c>.</summary>
    public string Anchor => X < Edge ? "start" : X > 100 - Edge ? "end" : "middle";

    /// <param name="words">Of the page.</param>
    /// <param name="time">The axis.</param>
    /// <param name="every">1 names each year, 5 those that five divides.</param>
    public static IEnumerable<AxisYear> All(Words words, TimeScale time, int every) =>
        time.Years(every).Select(year => new AxisYear { Label = words.Formats.Date(year.Year), X = year.At });
}
