using Scoreboard.Priorities;
using Scoreboard.Tables;

namespace Scoreboard.Coalition;

/// <summary>One country of the grid that sets what is under way against where something can be won.</summary>
/// <param name="Country">In scope.</param>
/// <param name="ByLever">
/// What is under way there for the workers, by lever; one of several levers stands in each.
/// </param>
/// <param name="InGeneral">What is under way there for health in general.</param>
/// <param name="Windows">Its windows that can be acted on, by rank.</param>
/// <param name="IsNobodyKnown">Whether nobody is known to be at work there.</param>
public sealed record AlignmentRow(
    Country Country, ILookup<string, Initiative> ByLever, IReadOnlyList<Initiative> InGeneral,
    IReadOnlyList<RankedWindow> Windows, bool IsNobodyKnown)
{
    /// <summary>From so many on, those who work on the same had better talk to each other.</summary>
    public const int Crowd = 3;

    /// <summary>Whether something can be won there and nobody is known to be at it.</summary>
    public bool IsGap => IsNobodyKnown && Windows.Count > 0;

    /// <summary>Whether so many are at work on one lever there.</summary>
    public bool IsCrowded(string lever) => ByLever[lever].Count() >= Crowd;

    /// <param name="coalition">On the day of the ranking.</param>
    /// <param name="countries">Those in scope.</param>
    /// <param name="ranking">The windows that can be acted on.</param>
    /// <returns>The countries where anything is under way or can be won, in the order given.</returns>
    public static IEnumerable<AlignmentRow> All(
        CoalitionBoard coalition, IEnumerable<Country> countries, IReadOnlyList<RankedWindow> ranking)
    {
        var windows = ranking.ToLookup(r => r.Window.Policy.Iso3);
        return
            from country in countries
            let team = coalition.TeamOf(country.Iso3)
            let byLever = team.Initiatives.SelectMany(i => i.Levers.Select(lever => (lever, i)))
                .ToLookup(pair => pair.lever, pair => pair.i)
            where team.Initiatives.Count > 0 || team.InGeneral.Count > 0 || windows.Contains(country.Iso3)
            select new AlignmentRow(
                country, byLever, team.InGeneral, [.. windows[country.Iso3]], team.IsNobodyKnown);
    }
}
