using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>One row of <c>data/countries.csv</c>: a country or territory, scored when it is in scope.</summary>
public sealed record Country
{
    /// <summary>ISO 3166-1 alpha-3 code, such as <c>KEN</c>.</summary>
    public required string Iso3 { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, such as <c>KE</c>.</summary>
    public required string Iso2 { get; init; }

    /// <summary>The name in the address of its page: <c>kenya</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>By language tag (<c>en</c>, <c>fr</c>, ...); a language is absent where the cell is empty.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>World Bank region; empty where it gives none.</summary>
    public required string Region { get; init; }

    /// <summary>World Bank income group; empty where it gives none.</summary>
    public required string IncomeGroup { get; init; }

    /// <summary>Out of scope, a country is drawn on the map and not scored.</summary>
    public required bool InScope { get; init; }

    /// <summary>Slugs it had before, the oldest first: their addresses lead on to its page.</summary>
    public IReadOnlyList<string> FormerSlugs { get; init; } = [];

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "countries.csv",
        About = "A country or territory. Those out of scope are drawn on the map and not scored.",
        Key = ["iso3"],
        SortedBy = ["iso3"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public string NameIn(string language) => Names.GetValueOrDefault(language) ?? Names["en"];

    public static Country Read(RowReader row) => new()
    {
        Iso3 = row.Code("iso3", "ISO 3166-1 alpha-3 code, such as `KEN`", 3),
        Iso2 = row.Code("iso2", "ISO 3166-1 alpha-2 code, such as `KE`", 2),
        Slug = row.Id("slug", "the name in the address of its page, such as `kenya`"),
        Names = ReadNames(row),
        Region = row.OptionalText("region", "World Bank region; required for a country in scope"),
        IncomeGroup = row.OptionalText("income_group",
            "World Bank income group: low, lower middle, upper middle or high income"),
        InScope = row.YesNo("in_scope", "`yes` or `no`: whether the country is scored"),
        FormerSlugs = row.FormerIds("former_slugs",
            "slugs it had before, the oldest first, separated by `;`: their addresses lead on to its page. "
            + "The column may be left out"),
        At = row.At,
    };

    private static Dictionary<string, string> ReadNames(RowReader row)
    {
        var names = new Dictionary<string, string>
        {
            ["en"] = row.Text("name_en", "name in English"),
            ["fr"] = row.OptionalText("name_fr", "name in French"),
            ["es"] = row.OptionalText("name_es", "name in Spanish"),
            ["pt"] = row.OptionalText("name_pt", "name in Portuguese"),
            ["ar"] = row.OptionalText("name_ar", "name in Arabic"),
        };
        return names.Where(n => n.Value.Length > 0).ToDictionary();
    }
}
