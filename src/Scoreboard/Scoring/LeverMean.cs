using Scoreboard.Settings;

namespace Scoreboard.Scoring;

/// <summary>The mean of one lever's scores over countries.</summary>
/// <param name="Value">0 to 100, over the ranked countries; null where none is.</param>
/// <param name="Low">0 to 100, over all countries: if every unknown were a no.</param>
/// <param name="High">0 to 100, over all countries: if every unknown were a yes.</param>
/// <param name="Coverage">0 to 1: how much is known, on the mean of all countries.</param>
/// <param name="Ranked">Of how many countries enough is known to stand in a ranking.</param>
/// <param name="Total">How many countries there are.</param>
public sealed record LeverMean(double? Value, double Low, double High, double Coverage, int Ranked, int Total)
{
    /// <param name="countries">Whose best cadres count.</param>
    /// <param name="leverId">Id of a row of <c>data/levers.csv</c>.</param>
    /// <param name="settings">How much must be known to rank a country.</param>
    public static LeverMean Of(IReadOnlyCollection<CountryScore> countries, string leverId, ScoringSettings settings)
    {
        var scores = countries.Select(c => c.Best.Levers[leverId]).ToList();
        if (scores.Count == 0)
        {
            return new LeverMean(null, 0, 100, 0, 0, 0);
        }

        var ranked = scores.Where(s => CountryScore.IsRanked(s, settings)).ToList();
        return new LeverMean(
            ranked.Count > 0 ? ranked.Average(s => s.Value) : null,
            scores.Average(s => s.Low), scores.Average(s => s.High), scores.Average(s => s.Coverage), ranked.Count,
            scores.Count);
    }
}
