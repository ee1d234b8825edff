namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>A drawing in percent of its own size, so that its words keep their size however wide it is.</summary>
/// <param name="Label">What it shows, in words.</param>
/// <param name="XTicks">Words under the drawing, and where.</param>
/// <param name="YTicks">Words at lines across it, and where from the top.</param>
/// <param name="Bars">Drawn first.</param>
/// <param name="Lines">Drawn over the bars.</param>
/// <param name="Names">Short names written inside the drawing, from their upper left corner.</param>
/// <param name="Size">A class of the stylesheet that says how high it is.</param>
public sealed record Plot(
    string Label, IReadOnlyList<(string Label, double At)> XTicks, IReadOnlyList<(string Label, double At)> YTicks,
    IReadOnlyList<PlotBar> Bars, IReadOnlyList<PlotLine> Lines, string Size = "",
    params IReadOnlyList<(string Name, double X, double Y)> Names)
{
    private const double Gap = 0.25;

    /// <summary>The words under the last column and every so many before it.</summary>
    private static List<(string, double)> ColumnTicks(IReadOnlyList<string> labels, int every) =>
        [.. labels.Select((label, i) => (label, i, at: (i + 0.5) * 100 / labels.Count))
            .Where(t => (labels.Count - 1 - t.i) % every == 0).Select(t => (t.label, Math.Round(t.at, 2)))];

    private static List<(string, double)> LineTicks(LinearScale scale, Func<double, string> name) =>
        [.. scale.Ticks.Select(t => (name(t), Math.Round(100 - scale.At(t), 2)))];

    /// <summary>Columns that are divided into shares of a whole, the first part at the bottom.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="columns">Name of each column and its parts.</param>
    /// <param name="classes">Of the parts, in their order.</param>
    /// <param name="percent">How a share is written.</param>
    /// <param name="size">How high it is.</param>
    public static Plot Stacked(
        string label, IReadOnlyList<(string Name, IReadOnlyList<int> Parts)> columns, IReadOnlyList<string> classes,
        Func<double, string> percent, string size = "")
    {
        var bars = new List<PlotBar>();
        for (var i = 0; i < columns.Count; i++)
        {
            var (below, total) = (0.0, Math.Max(1, columns[i].Parts.Sum()));
            for (var part = 0; part < classes.Count; part++)
            {
                var share = (double)columns[i].Parts[part] / total;
                if (share > 0)
                {
                    bars.Add(PlotBar.Column(i, columns.Count, Gap, LinearScale.Shares.At(below),
                        LinearScale.Shares.At(share), classes[part]));
                }

                below += share;
            }
        }

        return new Plot(label, ColumnTicks([.. columns.Select(c => c.Name)], 5), LineTicks(LinearScale.Shares, percent),
            bars, [], size);
    }

    /// <summary>One bar from left to right, divided into shares of a whole.</summary>
    public static Plot Row(string label, IReadOnlyList<int> parts, IReadOnlyList<string> classes)
    {
        var (bars, from, total) = (new List<PlotBar>(), 0.0, Math.Max(1, parts.Sum()));
        for (var part = 0; part < parts.Count; part++)
        {
            var width = 100.0 * parts[part] / total;
            if (width > 0)
            {
                bars.Add(new PlotBar(classes[part], from, 0, width, 100));
            }

            from += width;
        }

        return new Plot(label, [], [], bars, [], "plot--row");
    }

    /// <summary>Columns above and below a line: what is negative hangs.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="columns">Name of each column and its parts, stacked away from the line.</param>
    /// <param name="classes">Of the parts, in their order.</param>
    /// <param name="number">How a count is written.</param>
    public static Plot UpAndDown(
        string label, IReadOnlyList<(string Name, IReadOnlyList<int> Parts)> columns, IReadOnlyList<string> classes,
        Func<double, string> number)
    {
        var scale = LinearScale.Over(
            columns.SelectMany(c => new double[] { c.Parts.Where(p => p > 0).Sum(), c.Parts.Where(p => p < 0).Sum() }));
        var bars = new List<PlotBar>();
        for (var i = 0; i < columns.Count; i++)
        {
            var (up, down) = (0, 0);
            foreach (var (part, css) in columns[i].Parts.Zip(classes).Where(p => p.First != 0))
            {
                var from = part > 0 ? up : down + part;
                bars.Add(PlotBar.Column(
                    i, columns.Count, Gap, scale.At(from), scale.At(from + Math.Abs(part)) - scale.At(from), css));
                (up, down) = part > 0 ? (up + part, down) : (up, down + part);
            }
        }

        return new Plot(
            label, ColumnTicks([.. columns.Select(c => c.Name)], 2), LineTicks(scale, number), bars,
            [new PlotLine("plot__zero", 0, 100 - scale.At(0), 100, 100 - scale.At(0))]);
    }

    /// <summary>One line through shares; a point that is missing breaks it.</summary>
    public static Plot Line(
        string label, IReadOnlyList<(string Name, double? Share)> points, Func<double, string> percent)
    {
        var places = points.Select((p, i) => (
            X: (i + 0.5) * 100 / points.Count, Y: 100 - LinearScale.Shares.At(p.Share ?? 0), p.Share)).ToList();
        return new Plot(
            label, ColumnTicks([.. points.Select(p => p.Name)], 2), LineTicks(LinearScale.Shares, percent), [],
            [.. places.Zip(places.Skip(1)).Where(p => p.First.Share is not null && p.Second.Share is not null)
                .Select(p => new PlotLine("plot__line", p.First.X, p.First.Y, p.Second.X, p.Second.Y))]);
    }

    /// <summary>Amounts a year, each over the time it was given for.</summary>
    public static Plot Periods(
        string label, IReadOnlyList<(string Name, DateOnly From, DateOnly To, double PerYear)> periods, Func<double,
        string> number, Func<int, string> year)
    {
        var scale = LinearScale.Over(periods.Select(p => p.PerYear));
        var time = new TimeScale(
            new DateOnly(periods.Min(p => p.From).Year, 1, 1), new DateOnly(periods.Max(p => p.To).Year + 1, 1, 1));
        return new Plot(
            label,
            [.. time.Years(every: 5).Select(y => (year(y.Year), y.At))],
            LineTicks(scale, number),
            [.. periods.Select(p => new PlotBar("plot__money", time.At(p.From), 100 - scale.At(p.PerYear),
                time.At(p.To) - time.At(p.From), scale.At(p.PerYear)))],
            [.. periods.Select(p => new PlotLine(
                "plot__amount", time.At(p.From), 100 - scale.At(p.PerYear), time.At(p.To), 100 - scale.At(p.PerYear)))],
            "plot--money", [.. periods.Select(p => (p.Name, time.At(p.From), 100 - scale.At(p.PerYear)))]);
    }

    /// <summary>
    /// A value on its way from a baseline to a target: a bar, a line where it started and a line where it should end.
    /// </summary>
    public static Plot Bullet(string label, double? baseline, double value, double? target)
    {
        var scale = LinearScale.Over(new[] { baseline, value, target }.OfType<double>());
        var zero = scale.At(0);
        var lines = new List<PlotLine>();
        if (baseline is { } start)
        {
            lines.Add(new PlotLine("plot__baseline", scale.At(start), 10, scale.At(start), 90));
        }

        if (target is { } goal)
        {
            lines.Add(new PlotLine("plot__target", scale.At(goal), 0, scale.At(goal), 100));
        }

        return new Plot(
            label, [], [],
            [
                new PlotBar("plot__track", 0, 25, 100, 50),
                new PlotBar("plot__value", Math.Min(zero, scale.At(value)), 25, Math.Abs(scale.At(value) - zero), 50),
            ],
            lines, "plot--bullet");
    }
}

/// <summary>A rectangle, in percent of the drawing, from its upper left corner.</summary>
/// <param name="Class">Of the stylesheet; one that ends in <c>unknown</c> is dotted.</param>
/// <param name="X">0 to 100.</param>
/// <param name="Y">0 to 100.</param>
/// <param name="Width">0 to 100.</param>
/// <param name="Height">0 to 100.</param>
public sealed record PlotBar(string Class, double X, double Y, double Width, double Height)
{
    /// <summary>Patterns are named in the page: a stylesheet would look for them in its own file.</summary>
    public string? Fill => ChartFills.Of(Class);

    internal static PlotBar Column(int index, int count, double gap, double below, double height, string css)
    {
        var width = 100.0 / count;
        return new PlotBar(css, (index + (gap / 2)) * width, 100 - below - height, width * (1 - gap), height);
    }
}

/// <summary>A straight line, in percent of the drawing.</summary>
/// <param name="Class">Of the stylesheet.</param>
/// <param name="X1">0 to 100.</param>
/// <param name="Y1">0 to 100.</param>
/// <param name="X2">0 to 100.</param>
/// <param name="Y2">0 to 100.</param>
public sealed record PlotLine(string Class, double X1, double Y1, double X2, double Y2);

/// <summary>Which parts are patterned, since colour alone may not tell them apart.</summary>
public static class ChartFills
{
    public static string? Of(string css) => css switch
    {
        "part--unknown" => "url(#chart-dots)",
        "part--nearly" => "url(#chart-stripes)",
        "part--knownby" => "url(#chart-stripes)",
        _ => null,
    };
}
