using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Tests.Pages.Parts.Charts;

public sealed class EndNamesTests
{
    [Theory]
    [InlineData("10 50 90", "10 50 90")]
    [InlineData("50 10 52", "50 10 60")]
    [InlineData("95 96 97", "80 90 100")]
    [InlineData("5 5", "5 15")]
    [InlineData("", "")]
    public void Names_keep_their_places_and_their_distance_and_none_falls_off_the_bottom(string places, string at) =>
        Assert.Equal(Numbers(at), EndNames.Apart(Numbers(places), gap: 10, bottom: 100));

    private static double[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}
