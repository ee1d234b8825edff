using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>Which list a window that can be acted on stands in; ranks count within a list.</summary>
public enum RenewalList
{
    /// <summary>A document about community health workers, in a country without a proCHW policy.</summary>
    Win,

    /// <summary>A document for the whole sector, in a country without a proCHW policy.</summary>
    WinSector,

    /// <summary>Any document of a country that has a proCHW policy already.</summary>
    Defend,
}

/// <summary>A window that can be acted on now, and its place among the others of its list.</summary>
/// <param name="Country">Whose document it is.</param>
/// <param name="Window">Open or overdue.</param>
/// <param name="Priority">What it is ranked by.</param>
/// <param name="List">Where it stands.</param>
/// <param name="Rank">From 1; equal priorities share a rank.</param>
/// <param name="BestRank">The best it can have when every weight is moved and every unknown is set to its worst and best.</param>
/// <param name="WorstRank">The worst it can have then.</param>
public sealed record RankedWindow(
    CountryScore Country, RenewalWindow Window, RenewalPriority Priority, RenewalList List, int Rank, int BestRank, int WorstRank)
{
    /// <summary>Whether the rank survives the test: only then may it be presented as firm.</summary>
    public bool IsFirm => BestRank == WorstRank;
}

/// <summary>Ranks the windows that can be acted on: the one rule behind every page and feed.</summary>
public static class RenewalRanking
{
    /// <returns>List by list, by rank, then by country.</returns>
    public static IReadOnlyList<RankedWindow> Of(Scores scores, Settings settings) =>
    [
        .. scores.Countries
            .SelectMany(country => country.Windows.Where(w => w.IsActionable).Select(window => (
                country, window,
                priority: RenewalPriority.Of(
                    window, scores.AsOf, country.Best.Levers[Lever.Policy], country.Headcount, settings.Renewal))))
            .GroupBy(w => ListOf(w.country, w.window))
            .OrderBy(list => list.Key)
            .SelectMany(list => Ranked(list.Key, [.. list], settings)),
    ];

    private static RenewalList ListOf(CountryScore country, RenewalWindow window) =>
        country.Status == Status.Prochw ? RenewalList.Defend
        : window.Policy.Focus == PolicyFocus.Community ? RenewalList.Win
        : RenewalList.WinSector;

    private static IEnumerable<RankedWindow> Ranked(
        RenewalList list, (CountryScore Country, RenewalWindow Window, RenewalPriority Priority)[] windows, Settings settings)
    {
        var ranges = Ranges([.. windows.Select(w => w.Priority)], settings);
        return windows
            .Select((w, i) => new RankedWindow(
                w.Country, w.Window, w.Priority, list,
                1 + windows.Count(other => other.Priority.Value > w.Priority.Value), ranges[i].Best, ranges[i].Worst))
            .OrderBy(w => w.Rank).ThenBy(w => w.Country.Country.Iso3, StringComparer.Ordinal)
            .ThenBy(w => w.Window.Policy.PolicyId, StringComparer.Ordinal);
    }

    /// <summary>
    /// For each set of weights a window's best rank is that with its own unknowns at their best and all others' at their
    /// worst; its worst rank the other way round. The range is over all sets, the true weights and values among them.
    /// </summary>
    private static (int Best, int Worst)[] Ranges(RenewalPriority[] windows, Settings settings)
    {
        var ranges = windows.Select(_ => (Best: windows.Length, Worst: 1)).ToArray();
        foreach (var weights in RenewalWeights.Of(settings.Renewal).Moved(settings.WeightChange))
        {
            var lows = windows.Select(w => w.With(weights, factor => factor.Low)).ToArray();
            var highs = windows.Select(w => w.With(weights, factor => factor.High)).ToArray();
            for (var i = 0; i < windows.Length; i++)
            {
                var (self, low, high) = (i, lows[i], highs[i]);
                var best = 1 + lows.Where((other, j) => j != self && other > high).Count();
                var worst = 1 + highs.Where((other, j) => j != self && other > low).Count();
                ranges[i] = (Math.Min(ranges[i].Best, best), Math.Max(ranges[i].Worst, worst));
            }
        }

        return ranges;
    }
}
