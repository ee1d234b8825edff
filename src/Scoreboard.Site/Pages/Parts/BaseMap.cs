using Scoreboard.Csv;


namespace Scoreboard.Site.Pages.Parts;

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

    public bool IsSmall => Extent < SmallExtent;
}

/// <summary>The world's outlines (<c>input/basemap/countries.csv</c>), projected once; see the README beside it.</summary>
/// <param name="Outlines">Sorted by code.</param>
public sealed record BaseMap(IReadOnlyList<Outline> Outlines)
{
    /// <summary>The box the outlines were projected into.</summary>
    public const string ViewBox = "0 0 2000 911";

    public static TableShape Shape { get; } = new(
        "countries.csv", "A country's outline.", ["iso3"], ["iso3"],
        [
            Column.Required("iso3", "ISO 3166-1 alpha-3 code"),
            Column.Required("path", "SVG path"),
            Column.RequiredNumber("x", "of a point inside"),
            Column.RequiredNumber("y", "of that point"),
            Column.RequiredNumber("width", "of its largest part"),
            Column.RequiredNumber("height", "of its largest part"),
        ]);

    public static Outline Read(RowReader row) => new(
        row.Code("iso3", 3), row.Required("path"), row.Count("x") ?? 0, row.Count("y") ?? 0,
        Math.Max(row.Count("width") ?? 0, row.Count("height") ?? 0));
}
