namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>What goes on over time, from left to right.</summary>
public static class TimePlots
{
    /// <summary>One line through shares; a point that is missing breaks it.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="points">At even steps; null where nothing is known.</param>
    /// <param name="percent">How a share is written.</param>
    public static Plot Line(
        string label, IReadOnlyList<(string Name, double? Share)> points, Func<double, string> percent)
    {
        var places = points.Select((p, i) => (
            X: (i + 0.5) * 100 / points.Count, Y: 100 - LinearScale.Shares.At(p.Share ?? 0), p.Share)).ToList();
        return new Plot
        {
            Label = label,
            XTicks = PlotTick.UnderColumns([.. points.Select(p => p.Name)], every: 2),
            YTicks = PlotTick.Across(LinearScale.Shares, percent),
            Lines =
            [
                .. places.Zip(places.Skip(1)).Where(p => p is { First.Share: not null, Second.Share: not null })
                    .Select(p => new PlotLine("plot__line", p.First.X, p.First.Y, p.Second.X, p.Second.Y)),
            ],
        };
    }

    /// <summary>Values on their way to a target: a line through them, and one that still has to be gone.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="points">At least one, the oldest first.</param>
    /// <param name="target">When, and what.</param>
    /// <param name="today">Always within the drawing.</param>
    /// <param name="isMet">Whether there is no more way to go.</param>
    public static Plot Way(
        string label, IReadOnlyList<(DateOnly On, double Value)> points, (DateOnly On, double Value) target,
        DateOnly today, bool isMet)
    {
        const double HalfMark = 1.2;
        var days = points.Select(p => p.On).Append(target.On).Append(today).ToList();
        var (time, scale) = (
            new TimeScale(days.Min(), days.Max()), LinearScale.Over(points.Select(p => p.Value).Append(target.Value)));
        var places = points.Append(target).Select(p => (X: time.At(p.On), Y: 100 - scale.At(p.Value))).ToList();
        var lines = places.Zip(places.Skip(1)).SkipLast(isMet ? 1 : 0).Select((p, i) => new PlotLine(
            i < points.Count - 1 ? "plot__line" : "plot__togo", p.First.X, p.First.Y, p.Second.X, p.Second.Y));
        var (now, goal, line) = (places[^2], places[^1], time.At(today));
        return new Plot
        {
            Label = label,
            Lines =
            [
                new PlotLine("plot__today", line, 0, line, 100), .. lines,
                new PlotLine("plot__now", now.X - HalfMark, now.Y, now.X + HalfMark, now.Y),
                new PlotLine("plot__target", goal.X, Math.Max(0, goal.Y - 22), goal.X, Math.Min(100, goal.Y + 22)),
            ],
            Size = "plot--way",
        };
    }

    /// <summary>Amounts a year, each over the time it was given for.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="periods">At least one.</param>
    /// <param name="number">How an amount is written.</param>
    /// <param name="year">How a year is written.</param>
    public static Plot Periods(
        string label, IReadOnlyList<PlotPeriod> periods, Func<double, string> number, Func<int, string> year)
    {
        var scale = LinearScale.Over(periods.Select(p => p.PerYear));
        var time = new TimeScale(
            new DateOnly(periods.Min(p => p.From).Year, 1, 1), new DateOnly(periods.Max(p => p.To).Year + 1, 1, 1));
        var places = periods.Select(p => (
            p.Name, From: time.At(p.From), To: time.At(p.To), Height: scale.At(p.PerYear),
            Top: 100 - scale.At(p.PerYear))).ToList();
        return new Plot
        {
            Label = label,
            XTicks = [.. time.Years(every: 5).Select(y => new PlotTick(year(y.Year), y.At))],
            YTicks = PlotTick.Across(scale, number),
            Bars = [.. places.Select(p => new PlotBar("plot__money", p.From, p.Top, p.To - p.From, p.Height))],
            Lines = [.. places.Select(p => new PlotLine("plot__amount", p.From, p.Top, p.To, p.Top))],
            Names = [.. places.Select(p => new PlotName(p.Name, p.From, p.Top))],
            Size = "plot--money",
        };
    }
}
