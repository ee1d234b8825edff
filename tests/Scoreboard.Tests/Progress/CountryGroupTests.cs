using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

public class CountryGroupTests
{
    private static readonly Country Any = SmallData.Load().Countries[0];

    [Fact]
    public void Income_groups_go_from_the_poorest_up_then_those_of_other_names_then_none() => Assert.Equal(
        ["low income", "lower middle income", "upper middle income", "high income", "fragile", "none"],
        CountryGroup.Incomes(
            ",high income,fragile,low income,upper middle income,lower middle income,high income".Split(',')
                .Select(i => Country("South Asia", i))).Select(g => g.Id));

    [Fact]
    public void Regions_are_those_the_countries_have_by_name() => Assert.Equal(
        ["East Asia", "South Asia"],
        CountryGroup.Regions([Country("South Asia", ""), Country("East Asia", ""), Country("South Asia", "")])
            .Select(g => g.Id));

    [Fact]
    public void Every_country_is_in_one_region_in_one_income_group_and_in_the_whole()
    {
        var scores = Scores.Of(SmallData.Load(), SmallData.Day);
        var countries = scores.Countries.Select(c => c.Country).ToList();

        Assert.Equal(
            [(GroupKind.All, 2), (GroupKind.Region, 1), (GroupKind.Region, 1), (GroupKind.IncomeGroup, 1),
                (GroupKind.IncomeGroup, 1)],
            CountryGroup.All(countries).Select(g => (g.Kind, g.On(scores).Countries.Count)));
    }

    private static Country Country(string region, string incomeGroup) =>
        Any with { Region = region, IncomeGroup = incomeGroup };
}
