using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests.Content;

public sealed class LandBordersTests
{
    [Theory]
    [InlineData("m1 2h3v4h-3z", "1,2 4,2 4,6 1,6")]
    [InlineData("m1 2 3 0 0 4z", "1,2 4,2 4,6")]
    [InlineData("m10 10 1 1-1 1zm5-5 1 1z", "10,10 11,11 10,12 15,5 16,6")]
    [InlineData("M1 2L4 2V6H1Z", "1,2 4,2 4,6 1,6")]
    public void Corners_of_an_outline_are_those_of_its_path(string path, string corners) =>
        Assert.Equal(corners, string.Join(' ', OutlinePath.Corners(path).Select(c => $"{c.X},{c.Y}")));

    [Fact]
    public void Base_map_knows_the_neighbours_of_a_country_and_that_an_island_has_none()
    {
        var map = SiteInputs.Read(Repository.Committed("output")).Map;

        Assert.Equal(["ETH", "SOM", "SSD", "TZA", "UGA"], map.NeighboursOf("KEN").Order(StringComparer.Ordinal));
        Assert.Empty(map.NeighboursOf("MDG"));
        Assert.All(map.Outlines, o =>
            Assert.All(map.NeighboursOf(o.Iso3), other => Assert.Contains(o.Iso3, map.NeighboursOf(other))));
    }
}
