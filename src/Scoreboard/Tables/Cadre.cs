using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>One row of <c>data/cadres.csv</c>: a kind of worker that a country has.</summary>
public sealed record Cadre
{
    /// <summary>More than any country has, so that no slip of the keyboard dwarfs the rest.</summary>
    private const int MostWorkers = 10_000_000;

    /// <summary>Such as <c>ken-chp</c>.</summary>
    public required string CadreId { get; init; }

    /// <summary>The country (<c>data/countries.csv</c>).</summary>
    public required string Iso3 { get; init; }

    /// <summary>In English.</summary>
    public required string Name { get; init; }

    /// <summary>As the country calls it; may be empty.</summary>
    public required string NameLocal { get; init; }

    /// <summary>Of the local name, such as <c>fr</c>; empty where it is not told.</summary>
    public string LocalLanguage { get; init; } = "";

    /// <summary>Workers of this cadre; null where not known.</summary>
    public required int? Headcount { get; init; }

    /// <summary>The year the headcount is of; null where not known.</summary>
    public required int? HeadcountYear { get; init; }

    /// <summary>Ids of <c>data/sources.csv</c>; may be empty.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "cadres.csv",
        About = "A kind of worker that a country has.",
        Key = ["cadre_id"],
        SortedBy = ["cadre_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Cadre Read(RowReader row) => new()
    {
        CadreId = row.Id("cadre_id", "such as `ken-chp`"),
        Iso3 = row.Reference("iso3", "the country: a code of `countries.csv`"),
        Name = row.Text("name", "in English"),
        NameLocal = row.OptionalText("name_local", "as the country calls it"),
        LocalLanguage = row.RareLanguage("local_language",
            "of `name_local`, such as `fr`: pages in that language show it as the name. "
            + "The column may be left out"),
        Headcount = row.OptionalCount("headcount",
            "workers of this cadre, a whole number up to 10,000,000", 0, MostWorkers),
        HeadcountYear = row.OptionalCount("headcount_year", "the year the headcount is of", 1900, 2200),
        SourceIds = row.OptionalList("source_ids", "ids of `sources.csv`, separated by `;`; required with a headcount"),
        Note = row.OptionalText("note", "in our own words"),
        At = row.At,
    };
}
