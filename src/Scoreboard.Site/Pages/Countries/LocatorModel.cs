using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>Where a country lies, and who around it stands on the highest rung.</summary>
public sealed class LocatorModel
{
    /// <summary>The name's size as a share of the map's width, and the least of its letters' widths.</summary>
    private const double NameSize = 0.055, LetterWidth = 0.62;

    /// <summary>The picture of the region.</summary>
    public required string MapHref { get; init; }

    /// <summary>Which part of the base map that is.</summary>
    public required MapBox Box { get; init; }

    /// <summary>The country's own outline; null where the base map has none.</summary>
    public required string? Outline { get; init; }

    /// <summary>Its name on the map.</summary>
    public required MapName Name { get; init; }

    /// <summary>Font size of the name, in units of the base map.</summary>
    public required double Size { get; init; }

    /// <summary>What the picture shows, in words.</summary>
    public required string Label { get; init; }

    /// <summary>How many of the region stand on the highest rung; those are named behind it.</summary>
    public required string Count { get; init; }

    /// <summary>Those, by name.</summary>
    public required IReadOnlyList<(string Name, string Href)> Won { get; init; }

    /// <summary>The countries it has a border with, by status, the highest first; empty on an island.</summary>
    public required IReadOnlyList<LocatorGroup> Neighbours { get; init; }

    public static LocatorModel Of(PageFrame frame, CountryScore score)
    {
        var (site, words, country) = (frame.Site, frame.Words, score.Country);
        var region = site.Board.Scores.Countries.Where(c => c.Country.Region == country.Region).ToList();
        var won = region.Where(c => c.Status == Status.Won).ToList();
        var box = MapBox.OfRegion(site, country.Region);
        var outline = site.Map.Outlines.FirstOrDefault(o => o.Iso3 == country.Iso3);
        var name = frame.Phrases.Name(country);
        return new()
        {
            MapHref = frame.To(Routes.RegionMap(country.Region)),
            Box = box,
            Outline = outline?.Path,
            Name = NameOn(box, outline?.X ?? box.X, outline?.Y ?? box.Y, outline?.Extent ?? 0, name),
            Size = box.Width * NameSize,
            Label = words.Format("locator.label", ("country", name), ("region", frame.Phrases.Region(country))),
            Count = won.Count == 0
                ? words.Format("locator.none", ("total", region.Count))
                : words.Count("locator.won", won.Count, ("total", region.Count)),
            Won = LinksTo(frame, won),
            Neighbours =
            [
                .. site.NeighboursOf(country).GroupBy(c => c.Status).OrderByDescending(g => g.Key)
                    .Select(g => new LocatorGroup(g.Key, frame.Phrases.Name(g.Key), LinksTo(frame, g))),
            ],
        };
    }

    private static IReadOnlyList<(string Name, string Href)> LinksTo(PageFrame frame, IEnumerable<CountryScore> all) =>
    [
        .. all.Select(c => c.Country).OrderBy(frame.Phrases.SortName, StringComparer.Ordinal)
            .Select(c => (frame.Phrases.Name(c), frame.To(Routes.Country(c)))),
    ];

    /// <summary>Under the country, and moved from an edge that would cut it off.</summary>
    private static MapName NameOn(MapBox box, int x, int y, int extent, string name)
    {
        var (size, half) = (box.Width * NameSize, name.Length * box.Width * NameSize * LetterWidth / 2);
        var side = Math.Min(half, box.Width / 2.0);
        var at = Math.Clamp(x, box.X + side, box.X + box.Width - side);
        var under = y + Math.Max(extent / 2.0, size / 2) + size;
        var over = y - Math.Max(extent / 2.0, size / 2) - (size / 3);
        return new MapName("", name, at, under < box.Y + box.Height ? under : over, "middle", IsInside: false);
    }
}

/// <summary>The neighbours on one rung.</summary>
/// <param name="Status">Of all of them.</param>
/// <param name="StatusName">In words.</param>
/// <param name="Countries">By name.</param>
public sealed record LocatorGroup(
    Status Status, string StatusName, IReadOnlyList<(string Name, string Href)> Countries);
