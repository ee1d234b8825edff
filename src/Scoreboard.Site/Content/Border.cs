using Scoreboard.Csv;

namespace Scoreboard.Site.Content;

/// <summary>Two countries that share a land border (<c>input/basemap/borders.csv</c>).</summary>
/// <param name="Iso3">The code that comes first in the alphabet.</param>
/// <param name="Neighbour">The other's code.</param>
public sealed record Border(string Iso3, string Neighbour)
{
    public static TableShape Shape { get; } = new()
    {
        FileName = "borders.csv",
        About = "Two countries that share a land border.",
        Key = ["iso3", "neighbour"],
        SortedBy = ["iso3", "neighbour"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Border Read(RowReader row) => new(
        row.Code("iso3", "ISO 3166-1 alpha-3 code that comes first in the alphabet", 3),
        row.Code("neighbour", "the other's code", 3));
}
