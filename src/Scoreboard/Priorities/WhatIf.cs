using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Priorities;

/// <summary>The scoreboard as it would be if every window that can be acted on were won.</summary>
/// <param name="Headline">How many countries would be on the highest rung.</param>
/// <param name="Won">
/// One window, the most worthwhile, of each country that would be won; in the order of the ranking. A country that has
/// of the highest rung is defended there and adds nothing.
/// </param>
public sealed record WhatIf(int Headline, IReadOnlyList<RankedWindow> Won)
{
    public static WhatIf Of(Scores scores, IEnumerable<RankedWindow> ranking)
    {
        var won = ranking.Where(r => r.Country.Status != Status.Won).DistinctBy(r => r.Country.Country.Iso3)
            .ToList();
        return new WhatIf(scores.Headline + won.Count, won);
    }

    /// <summary>What a country would then be.</summary>
    public Status StatusOf(CountryScore country) =>
        Won.Any(w => w.Country.Country == country.Country) ? Status.Won : country.Status;
}
