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
}
