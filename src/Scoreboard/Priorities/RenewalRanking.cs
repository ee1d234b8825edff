using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Priorities;

/// <summary>Which list a window that can be acted on stands in; ranks count within a list.</summary>
public enum RenewalList
{
    /// <summary>A document about the workers the scoreboard is about, in a country below the highest rung.</summary>
    Win,

    /// <summary>A document for the whole sector, in a country below the highest rung.</summary>
    WinSector,

    /// <summary>A document about the workers the scoreboard is about, in a country of the highest rung.</summary>
    Defend,

    /// <summary>A document for the whole sector, in a country of the highest rung.</summary>
    DefendSector,
}

/// <summary>A window that can be acted on now, and its place among the others of its list.</summary>
/// <param name="Country">Whose document it is.</param>
/// <param name="Window">Open or overdue.</param>
/// <param name="Priority">What it is ranked by.</param>
/// <param name="List">Where it stands.</param>
/// <param name="Rank">From 1; equal priorities share a rank.</param>
/// <param name="BestRank">
/// The best it can have when every weight is moved and every unknown is set to its worst and best.
/// </param>
/// <param name="WorstRank">The worst it can have then.</param>
public sealed record RankedWindow(
    CountryScore Country, RenewalWindow Window, RenewalPriority Priority, RenewalList List, int Rank, int BestRank,
    int WorstRank)
{
    /// <summary>Whether the rank survives the test: only then may it be presented as firm.</summary>
    public bool IsFirm => BestRank == WorstRank;
}

/// <summary>Ranks the windows that can be acted on: the one rule behind every page and feed.</summary>
/// <remarks>
/// A window's best rank counts only those that lie ahead of it whatever the weights and the unknowns, its worst rank
/// all that may. A priority is linear in each weight, so one window lies ahead of another for all weights within the
/// bounds exactly when it does at their corners. The rank itself may be best in between: corners alone would miss such
/// ranks.
/// </remarks>
public static class RenewalRanking
{
    /// <summary>What is computed as different and is not.</summary>
    private const double Tie = 1e-9;

    /// <returns>List by list, by rank, then by country.</returns>
    public static IReadOnlyList<RankedWindow> Of(Scores scores, ScoringSettings settings) =>
    [
        .. scores.Countries
            .SelectMany(country => country.Windows.Where(w => w.IsActionable).Select(window => new Candidate(
                country, window,
                RenewalPriority.Of(
                    window, scores.AsOf, country.Best.Levers[settings.Renewal.Lever], country.Headcount,
                    settings.Renewal))))
            .GroupBy(w => ListOf(w.Country, w.Window))
            .OrderBy(list => list.Key)
            .SelectMany(list => Ranked(list.Key, [.. list], settings)),
    ];

    private static RenewalList ListOf(CountryScore country, RenewalWindow window) =>
        (country.Status == Status.Won, window.Policy.Focus == PolicyFocus.Sector) switch
        {
            (false, false) => RenewalList.Win,
            (false, true) => RenewalList.WinSector,
            (true, false) => RenewalList.Defend,
            (true, true) => RenewalList.DefendSector,
        };

    private static IEnumerable<RankedWindow> Ranked(
        RenewalList list, IReadOnlyList<Candidate> windows, ScoringSettings settings)
    {
        RenewalWeights[] corners = [.. RenewalWeights.Of(settings.Renewal).Corners(settings.WeightChange)];
        return windows
            .Select(w => new RankedWindow(
                w.Country, w.Window, w.Priority, list,
                1 + windows.Count(other => other.Priority.Value > w.Priority.Value + Tie),
                1 + windows.Count(other => other != w && corners.All(c => Least(other, w, c) > Tie)),
                1 + windows.Count(other => other != w && corners.Any(c => -Least(w, other, c) > Tie))))
            .OrderBy(w => w.Rank).ThenBy(w => w.Country.Country.Iso3, StringComparer.Ordinal)
            .ThenBy(w => w.Window.Policy.PolicyId, StringComparer.Ordinal);
    }

    /// <summary>
    /// By how much one window at least lies ahead of another, whatever the truth about what is unknown. Two documents
    /// of one country share that truth, so that only their urgency tells them apart.
    /// </summary>
    private static double Least(Candidate one, Candidate other, RenewalWeights weights)
    {
        var (mine, theirs) = (one.Priority, other.Priority);
        if (one.Country != other.Country)
        {
            return mine.With(weights, factor => factor.Low) - theirs.With(weights, factor => factor.High);
        }

        return Math.Min(
            mine.With(weights, factor => factor.Low) - theirs.With(weights, factor => factor.Low),
            mine.With(weights, factor => factor.High) - theirs.With(weights, factor => factor.High));
    }

    private sealed record Candidate(CountryScore Country, RenewalWindow Window, RenewalPriority Priority);
}
