using System.Globalization;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A part of the base map, in its units.</summary>
public sealed record MapBox(int X, int Y, int Width, int Height)
{
    private const int Margin = 14, LeastSide = 200;

    /// <summary>Around all countries in scope of a region.</summary>
    public static MapBox OfRegion(SiteModel site, string region)
    {
        var codes = site.Board.Scores.Countries.Where(c => c.Country.Region == region)
            .Select(c => c.Country.Iso3).ToHashSet(StringComparer.Ordinal);
        var corners = site.Map.Outlines.Where(o => codes.Contains(o.Iso3)).SelectMany(MainPart).ToList();
        if (corners.Count == 0)
        {
            return new MapBox(0, 0, LeastSide, LeastSide);
        }

        var (left, top) = (corners.Min(c => c.X) - Margin, corners.Min(c => c.Y) - Margin);
        var (width, height) = (corners.Max(c => c.X) + Margin - left, corners.Max(c => c.Y) + Margin - top);
        var (wider, higher) = (Math.Max(width, LeastSide), Math.Max(height, LeastSide));
        return new MapBox(left - ((wider - width) / 2), top - ((higher - height) / 2), wider, higher);
    }

    /// <summary>Whether any of an outline lies within.</summary>
    public bool Shows(Outline outline) =>
        outline.Corners.Min(c => c.X) <= X + Width && outline.Corners.Max(c => c.X) >= X
        && outline.Corners.Min(c => c.Y) <= Y + Height && outline.Corners.Max(c => c.Y) >= Y;

    /// <summary>As SVG has it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{X} {Y} {Width} {Height}");

    /// <summary>Without islands far away, for which everything else would be drawn small.</summary>
    private static IEnumerable<(int X, int Y)> MainPart(Outline outline) => outline.Corners
        .Where(c => Math.Abs(c.X - outline.X) <= outline.Extent && Math.Abs(c.Y - outline.Y) <= outline.Extent);
}
