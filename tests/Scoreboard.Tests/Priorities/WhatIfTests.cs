using Scoreboard.Priorities;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Tests.Priorities;

public class WhatIfTests
{
    private static readonly Scores Today = Scores.Of(
        TimeData.Of("xaa-chw accredited yes 2018", "xaa-chw salaried yes 2018", "xbb-volunteer accredited yes 2018"),
        SmallData.Day);

    private static readonly CountryScore Averna = Today.Countries[0];

    private static readonly CountryScore Belmora = Today.Countries[1];

    [Fact]
    public void Country_with_two_windows_is_won_once_by_the_one_that_ranks_higher()
    {
        var (first, second) = (Window(Belmora, "first"), Window(Belmora, "second"));

        var whatIf = WhatIf.Of(Today, [first, second]);

        Assert.Equal(2, whatIf.Headline);
        Assert.Equal([first], whatIf.Won);
        Assert.Equal(Status.Won, whatIf.StatusOf(Belmora));
    }

    [Fact]
    public void Country_that_has_a_policy_is_defended_and_adds_nothing()
    {
        var whatIf = WhatIf.Of(Today, [Window(Averna, "kept")]);

        Assert.Equal(1, whatIf.Headline);
        Assert.Empty(whatIf.Won);
        Assert.Equal((Status.Won, Belmora.Status), (whatIf.StatusOf(Averna), whatIf.StatusOf(Belmora)));
    }

    private static RankedWindow Window(CountryScore country, string policy) => new(
        country, new RenewalWindow(Sample.Policy(policy), RenewalState.Open, 30),
        new RenewalPriority(50, 1, Factor.Sure(0.5), Factor.Sure(0.5)), RenewalList.Win, 1, 1, 1);
}
