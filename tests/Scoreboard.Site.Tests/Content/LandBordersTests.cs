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
    public void Neighbours_share_a_border_and_not_just_a_corner()
    {
        var neighbours = LandBorders.Of(
        [
            Square("AAA", 0, 0), Square("BBB", 10, 0), Square("CCC", 10, 10), Square("DDD", 50, 50),
        ]);

        Assert.Equal(["BBB"], neighbours["AAA"]);
        Assert.Equal(["AAA", "CCC"], neighbours["BBB"]);
        Assert.Empty(neighbours["DDD"]);
    }

    [Fact]
    public void Base_map_knows_the_neighbours_of_a_country_and_that_an_island_has_none()
    {
        var map = SiteInputs.Read(Repository.Committed("output")).Map;

        Assert.Equal(["ETH", "SOM", "SSD", "TZA", "UGA"], map.Neighbours["KEN"]);
        Assert.Empty(map.Neighbours["MDG"]);
        Assert.All(map.Outlines, o =>
            Assert.All(map.Neighbours[o.Iso3], other => Assert.Contains(o.Iso3, map.Neighbours[other])));
    }

    private static Outline Square(string iso3, int x, int y) => new(iso3, $"m{x} {y}h10v10h-10z", x + 5, y + 5, 10);
}
