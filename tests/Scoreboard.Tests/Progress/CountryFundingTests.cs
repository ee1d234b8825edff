using Scoreboard.Tables;

namespace Scoreboard.Progress;

public class CountryFundingTests
{
    private static readonly Country Averna = SmallData.Load().Countries.Single(c => c.Iso3 == "XAA");

    [Theory]
    [InlineData("2023-11-22", true)]
    [InlineData("2023-11-21", false)]
    [InlineData(null, false)]
    public void Money_for_no_single_country_is_told_for_as_many_years_as_are_set(string? lastDay, bool isTold) =>
        Assert.Equal(
        isTold, CountryFunding.Of(
            Averna, [Flow("pot", FundingFlow.Global, null, lastDay)], SmallData.Day, recentYears: 3).Count > 0);

    [Fact]
    public void Pledge_without_an_end_counts_from_its_start() => Assert.Single(
        CountryFunding.Of(Averna, [Flow("pledge", FundingFlow.Global, "2024", null)], SmallData.Day, recentYears: 3));

    [Fact]
    public void Money_for_the_country_comes_first_however_old_and_none_for_another() => Assert.Equal(
        ["own-2012", "own-2009", "pot"],
        CountryFunding.Of(
            Averna,
            [
                Flow("pot", FundingFlow.Global, "2025", "2026"), Flow("own-2009", "XAA", "2008", "2009"),
                Flow("other", "XBB", "2025", "2026"), Flow("own-2012", "XAA", "2010", "2012"),
            ],
            SmallData.Day, recentYears: 3).Select(f => f.FundingId));

    private static FundingFlow Flow(string id, string recipient, string? start, string? end) => new()
    {
        FundingId = id,
        Funder = "A funder",
        Recipient = recipient,
        AmountUsd = 100,
        PeriodStart = Sample.Date(start),
        PeriodEnd = Sample.Date(end),
        What = "Salaries",
        PartOf = null,
        SourceId = "of-2024",
        Note = "",
        At = Sample.Nowhere,
    };
}
