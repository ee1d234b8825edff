using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Tests.Pages.Parts.Charts;

public class LinearScaleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, -1)]
    [InlineData(7, 0)]
    [InlineData(96, -2)]
    public void Counts_have_whole_ticks_that_hold_every_value(double up, double down)
    {
        double[] counts = [up, down];
        var scale = LinearScale.OverCounts(counts);

        Assert.All(scale.Ticks, tick => Assert.Equal(Math.Round(tick), tick));
        Assert.All(counts, count => Assert.InRange(count, scale.Min, scale.Max));
    }

    [Fact]
    public void What_is_measured_may_stand_between_whole_numbers() =>
        Assert.Equal(0.5, LinearScale.Over(2.3).Step);
}
