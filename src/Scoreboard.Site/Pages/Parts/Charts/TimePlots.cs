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
