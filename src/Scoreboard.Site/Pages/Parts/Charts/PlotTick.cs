namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>Words at the edge of a drawing.</summary>
/// <param name="Label">The words.</param>
/// <param name="At">In percent of the drawing, from its left or its top.</param>
public sealed record PlotTick(string Label, double At)
{
    /// <summary>The words under the last column, and under every so many before it.</summary>
    internal static IReadOnlyList<PlotTick> UnderColumns(IReadOnlyList<string> labels, int every) =>
    [
        .. labels.Select((label, i) => (label, i, At: (i + 0.5) * 100 / labels.Count))
            .Where(t => (labels.Count - 1 - t.i) % every == 0).Select(t => new PlotTick(t.label, Math.Round(t.At, 2))),
    ];

    /// <summary>A line across the drawing at each step of a scale.</summary>
    internal static IReadOnlyList<PlotTick> Across(LinearScale scale, Func<double, string> name) =>
        [.. scale.Ticks.Select(t => new PlotTick(name(t), Math.Round(100 - scale.At(t), 2)))];
}
