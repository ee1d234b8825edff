namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>Where a number stands on an axis, in percent of its length.</summary>
/// <param name="Min">At the axis' start.</param>
/// <param name="Max">At its end; larger than <paramref name="Min"/>.</param>
/// <param name="Step">Between two ticks.</param>
public sealed record LinearScale(double Min, double Max, double Step)
{
    private const int MostTicks = 5;
    private static readonly double[] RoundFigures = [1, 2, 5, 10];

    /// <summary>From 0, or the lowest value below it, to a round number that no value exceeds.</summary>
    public static LinearScale Over(params IEnumerable<double> values) => Over(values, leastStep: 0);

    /// <summary>The same for things that are counted: between two ticks lies at least one whole thing.</summary>
    public static LinearScale OverCounts(IEnumerable<double> values) => Over(values, leastStep: 1);

    private static LinearScale Over(IEnumerable<double> values, double leastStep)
    {
        var all = values.Append(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        var step = Math.Max(leastStep, RoundStep(high > low ? high - low : 1));
        return new LinearScale(Math.Floor(low / step) * step, Math.Max(Math.Ceiling(high / step) * step, step), step);
    }

    /// <summary>From 0 to 1, for shares.</summary>
    public static LinearScale Shares { get; } = new(0, 1, 0.5);

    public double At(double value) => Math.Round(100 * (value - Min) / (Max - Min), 2);

    public IEnumerable<double> Ticks =>
        Enumerable.Range(0, (int)Math.Round((Max - Min) / Step) + 1).Select(i => Min + (i * Step));

    /// <summary>1, 2 or 5 times a power of ten, so that there are few ticks.</summary>
    private static double RoundStep(double span)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(span / MostTicks)));
        return RoundFigures.Select(f => f * power).First(step => span / step <= MostTicks + 1e-9);
    }
}
