using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Home;

/// <summary>A part of the world that the map can be narrowed to; which part, the stylesheet says.</summary>
/// <param name="Id">As in the address: <c>#map-africa</c>.</param>
/// <param name="Name">In words.</param>
public sealed record MapRegion(string Id, string Name)
{
    public static IReadOnlyList<MapRegion> All(Words words) =>
    [
        new("world", words["region.world"]), new("africa", words["region.africa"]),
        new("asia", words["region.asia"]), new("america", words["region.america"]),
    ];
}
