namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>One bar from left to right.</summary>
public static class BarPlots
{
    /// <summary>A bar divided into shares of a whole.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="parts">Counts, in order.</param>
    /// <param name="classes">Of the parts, in their order.</param>
    public static Plot Row(string label, IReadOnlyList<int> parts, IReadOnlyList<string> classes)
    {
        var (bars, from, total) = (new List<PlotBar>(), 0.0, Math.Max(1, parts.Sum()));
        foreach (var (part, css) in parts.Zip(classes))
        {
            var width = 100.0 * part / total;
            if (width > 0)
            {
                bars.Add(new PlotBar(css, from, 0, width, 100));
            }

            from += width;
        }

        return new Plot { Label = label, Bars = bars, Size = "plot--row" };
    }

    /// <summary>
    /// A value on its way from a baseline to a target: a bar, a line where it started and a line where it should end.
    /// </summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="baseline">Where it started; null where that is not known.</param>
    /// <param name="value">Where it is.</param>
    /// <param name="target">Where it should be; null where there is none.</param>
    public static Plot Bullet(string label, double? baseline, double value, double? target)
    {
        var scale = LinearScale.Over(new[] { baseline, value, target }.OfType<double>());
        var (zero, at) = (scale.At(0), scale.At(value));
        var lines = new List<PlotLine>();
        if (baseline is { } start)
        {
            lines.Add(new PlotLine("plot__baseline", scale.At(start), 10, scale.At(start), 90));
        }

        if (target is { } goal)
        {
            lines.Add(new PlotLine("plot__target", scale.At(goal), 0, scale.At(goal), 100));
        }

        return new Plot
        {
            Label = label,
            Bars =
            [
                new PlotBar("plot__track", 0, 25, 100, 50),
                new PlotBar("plot__value", Math.Min(zero, at), 25, Math.Abs(at - zero), 50),
            ],
            Lines = lines,
            Size = "plot--bullet",
        };
    }
}
