using Scoreboard.Csv;

namespace Scoreboard.Site.Content;

/// <summary>The world's outlines (<c>input/basemap/countries.csv</c>), projected once; see the README there.</summary>
/// <param name="Outlines">Sorted by code.</param>
/// <param name="Borders">Who has a land border with whom.</param>
public sealed record BaseMap(IReadOnlyList<Outline> Outlines, IReadOnlyList<Border> Borders)
{
    private readonly ILookup<string, string> _neighbours = Borders
        .SelectMany(b => new[] { (b.Iso3, b.Neighbour), (Iso3: b.Neighbour, Neighbour: b.Iso3) })
        .ToLookup(b => b.Iso3, b => b.Neighbour, StringComparer.Ordinal);

    /// <summary>The box the outlines were projected into.</summary>
    public const string ViewBox = "0 0 2000 911";

    public static TableShape Shape { get; } = new()
    {
        FileName = "countries.csv",
        About = "A country's outline.",
        Key = ["iso3"],
        SortedBy = ["iso3"],
        Columns = RowReader.ColumnsOf(Read),
    };

    /// <param name="iso3">Code of a country.</param>
    /// <returns>The codes of those it has a land border with.</returns>
    public IEnumerable<string> NeighboursOf(string iso3) => _neighbours[iso3];

    public static Outline Read(RowReader row) => new(
        row.Code("iso3", "ISO 3166-1 alpha-3 code", 3),
        row.Text("path", "SVG path"),
        row.Count("x", "of a point inside"),
        row.Count("y", "of that point"),
        Math.Max(row.Count("width", "of its largest part"), row.Count("height", "of its largest part")));
}
