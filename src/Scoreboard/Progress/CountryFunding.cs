using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>Who pays for the workers the scoreboard is about in a country.</summary>
public static class CountryFunding
{
    /// <summary>
    /// Money for the country, whenever it flowed, then recent money for no single country; the newest first.
    /// </summary>
    /// <param name="country">For whom.</param>
    /// <param name="flows">Those known of on the day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="recentYears">How far back from that day money for no single country is told.</param>
    public static IReadOnlyList<FundingFlow> Of(
        Country country, IEnumerable<FundingFlow> flows, DateOnly asOf, int recentYears) =>
    [
        .. flows.Where(f => f.Recipient == country.Iso3
                || (f.Recipient == FundingFlow.Global && LastDay(f) >= asOf.AddYears(-recentYears)))
            .OrderByDescending(f => f.Recipient == country.Iso3)
            .ThenByDescending(f => LastDay(f) ?? DateOnly.MinValue).ThenBy(f => f.FundingId, StringComparer.Ordinal),
    ];

    /// <summary>The last day it may have flowed; null where no date is known.</summary>
    private static DateOnly? LastDay(FundingFlow flow) => (flow.PeriodEnd ?? flow.PeriodStart)?.Last;
}
