namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>Names at the ends of lines and of stacked parts, set so far apart that none lies on another.</summary>
public static class EndNames
{
    /// <summary>Where each stands, in the order given: as near to its place as the others let it.</summary>
    /// <param name="places">From the top.</param>
    /// <param name="gap">The least distance between two, in the same unit.</param>
    /// <param name="bottom">None stands lower, as long as there is room for all.</param>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> places, double gap, double bottom)
    {
        var order = Enumerable.Range(0, places.Count).OrderBy(i => places[i]).ThenBy(i => i).ToList();
        var at = places.ToArray();
        for (var i = 1; i < order.Count; i++)
        {
            at[order[i]] = Math.Max(at[order[i]], at[order[i - 1]] + gap);
        }

        // What was pushed below the bottom pushes back, the lowest first.
        for (var (i, limit) = (order.Count - 1, bottom); i >= 0; i--, limit -= gap)
        {
            at[order[i]] = Math.Min(at[order[i]], limit);
        }

        return at;
    }
}
