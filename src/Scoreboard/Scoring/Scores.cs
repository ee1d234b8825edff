using Scoreboard.Data;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>The whole scoreboard on a day: a pure function of the data and that day.</summary>
/// <param name="AsOf">Facts that hold from a later day are not used.</param>
/// <param name="Countries">Those in scope, in the order of the file.</param>
public sealed record Scores(DateOnly AsOf, IReadOnlyList<CountryScore> Countries)
{
    /// <summary>The one metric: how many countries are on the highest rung.</summary>
    public int Headline => Count(Status.Won);

    public int Count(Status status) => Countries.Count(c => c.Status == status);

    public static Scores Of(Dataset data, DateOnly asOf) =>
        new(asOf, [.. data.Countries.Where(c => c.InScope).Select(c => CountryScore.Of(data, c, asOf))]);
}
