namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>Columns side by side, one for each point in time.</summary>
public static class ColumnPlots
{
    /// <summary>Of a column's room, left free between it and the next.</summary>
    private const double Gap = 0.25;

    /// <summary>Between two names, in percent of a drawing of the usual height and of a small one.</summary>
    private const double UsualGap = 9, SmallGap = 15;

    /// <summary>Columns that are divided into shares of a whole, the first part at the bottom.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="columns">In order.</param>
    /// <param name="classes">Of the parts, in their order.</param>
    /// <param name="percent">How a share is written.</param>
    /// <param name="names">What the parts are called, beside the last column.</param>
    /// <param name="size">How high it is; see <see cref="Plot.Size"/>.</param>
    public static Plot Stacked(
        string label, IReadOnlyList<PlotColumn> columns, IReadOnlyList<string> classes, Func<double, string> percent,
        IReadOnlyList<string> names, string size = "")
    {
        var bars = new List<PlotBar>();
        for (var i = 0; i < columns.Count; i++)
        {
            var (below, total) = (0.0, Math.Max(1, columns[i].Parts.Sum()));
            foreach (var (part, css) in columns[i].Parts.Zip(classes))
            {
                var share = (double)part / total;
                if (share > 0)
                {
                    bars.Add(Bar(css, i, columns.Count, LinearScale.Shares.At(below), LinearScale.Shares.At(share)));
                }

                below += share;
            }
        }

        return new Plot
        {
            Label = label,
            XTicks = PlotTick.UnderColumns([.. columns.Select(c => c.Name)], every: 5),
            YTicks = PlotTick.Across(LinearScale.Shares, percent),
            Bars = bars,
            Ends = EndsOf(columns, names, size.Length == 0 ? UsualGap : SmallGap),
            Size = size,
        };
    }

    /// <summary>Columns above and below a line: what is negative hangs.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="columns">In order; their parts are stacked away from the line.</param>
    /// <param name="classes">Of the parts, in their order.</param>
    /// <param name="names">What the parts are called, each at its highest bar; the latest of several.</param>
    /// <param name="number">How a count is written.</param>
    public static Plot UpAndDown(
        string label, IReadOnlyList<PlotColumn> columns, IReadOnlyList<string> classes, IReadOnlyList<string> names,
        Func<double, string> number)
    {
        var scale = LinearScale.OverCounts(
            columns.SelectMany(c => new double[] { c.Parts.Where(p => p > 0).Sum(), c.Parts.Where(p => p < 0).Sum() }));
        var bars = new List<PlotBar>();
        for (var i = 0; i < columns.Count; i++)
        {
            var (up, down) = (0, 0);
            foreach (var (part, css) in columns[i].Parts.Zip(classes).Where(p => p.First != 0))
            {
                var from = part > 0 ? up : down + part;
                bars.Add(Bar(
                    css, i, columns.Count, scale.At(from), scale.At(from + Math.Abs(part)) - scale.At(from)));
                (up, down) = part > 0 ? (up + part, down) : (up, down + part);
            }
        }

        var zero = 100 - scale.At(0);
        return new Plot
        {
            Label = label,
            XTicks = PlotTick.UnderColumns([.. columns.Select(c => c.Name)], every: 2),
            YTicks = PlotTick.Across(scale, number),
            Bars = bars,
            Lines = [new PlotLine("plot__zero", 0, zero, 100, zero)],
            Callouts = CalloutsOf(bars, classes, names, zero),
        };
    }

    /// <summary>Above the bar; of what hangs, beside it, since the words of the axis stand below.</summary>
    private static IReadOnlyList<PlotCallout> CalloutsOf(
        IReadOnlyList<PlotBar> bars, IReadOnlyList<string> classes, IReadOnlyList<string> names, double zero)
    {
        var named = classes.Zip(names)
            .Select(part => (Name: part.Second, Bar: bars.Where(b => b.Class == part.First)
                .OrderBy(b => b.Height).ThenBy(b => b.X).LastOrDefault()))
            .Where(part => part.Bar is not null)
            .Select(part => Callout(part.Name, part.Bar!, hangs: part.Bar!.Y >= zero)).ToList();
        // Two at one height would lie on each other wherever their bars are: the later gives way upwards.
        var heights = EndNames.Apart([.. named.Select(c => 100 - c.Y)], UsualGap, 100 + UsualGap);
        return [.. named.Zip(heights, (callout, height) => callout with { Y = 100 - height })];
    }

    private static PlotCallout Callout(string name, PlotBar bar, bool hangs)
    {
        var isBefore = bar.X + (bar.Width / 2) > 50;
        var (near, far) = hangs ? (bar.X + bar.Width + 1, bar.X - 1) : (bar.X, bar.X + bar.Width);
        return new(name, isBefore ? far : near, hangs ? bar.Y + (bar.Height / 2) : bar.Y, isBefore);
    }

    /// <summary>
    /// Beside the middle of each part of the last column. A part that only earlier columns have is named where it would
    /// be.
    /// </summary>
    private static IReadOnlyList<PlotTick> EndsOf(
        IReadOnlyList<PlotColumn> columns, IReadOnlyList<string> names, double gap)
    {
        var (below, parts) = (0.0, columns[^1].Parts);
        var total = Math.Max(1, parts.Sum());
        List<PlotTick> ends = [];
        for (var i = 0; i < names.Count; i++)
        {
            if (columns.Any(c => c.Parts[i] > 0))
            {
                ends.Add(new PlotTick(names[i], 100 - (100 * (below + (parts[i] / 2.0)) / total)));
            }

            below += parts[i];
        }

        return [.. ends.Zip(EndNames.Apart([.. ends.Select(e => e.At)], gap, 100), (end, at) => end with { At = at })];
    }

    private static PlotBar Bar(string css, int index, int count, double below, double height)
    {
        var width = 100.0 / count;
        return new PlotBar(css, (index + (Gap / 2)) * width, 100 - below - height, width * (1 - Gap), height);
    }
}
