namespace Scoreboard.Site.Content;

/// <summary>One country's outline on the base map, in the units of <see cref="BaseMap"/>.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3 code, or a code of our own for land without one.</param>
/// <param name="Path">An SVG path of integers; starts with a move that is absolute.</param>
/// <param name="X">Of a point well inside its largest part.</param>
/// <param name="Y">Of that point.</param>
/// <param name="Extent">The longer side of its largest part's bounding box.</param>
public sealed record Outline(string Iso3, string Path, int X, int Y, int Extent)
{
    /// <summary>Below this a country is too small to hit with a finger, and is drawn as a circle too.</summary>
    private const int SmallExtent = 25;

    private readonly Lazy<IReadOnlyList<(int X, int Y)>> _corners = new(() => [.. OutlinePath.Corners(Path)]);

    /// <summary>Of its path, in units of the base map: read once, since every page of its region asks.</summary>
    /// <remarks>Not public, so that what is kept by an outline, as cards are, does not depend on it.</remarks>
    internal IReadOnlyList<(int X, int Y)> Corners => _corners.Value;

    public bool IsSmall => Extent < SmallExtent;
}
