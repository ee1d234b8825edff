using Scoreboard.Csv;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>One row of <c>data/countries.csv</c>: a country or territory, scored when it is in scope.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3 code, such as <c>KEN</c>.</param>
/// <param name="Iso2">ISO 3166-1 alpha-2 code, such as <c>KE</c>.</param>
/// <param name="Slug">The name in the address of its page: <c>kenya</c>.</param>
/// <param name="Names">By language tag (<c>en</c>, <c>fr</c>, ...); a language is absent where the cell is empty.</param>
/// <param name="Region">World Bank region; empty where it gives none.</param>
/// <param name="IncomeGroup">World Bank income group; empty where it gives none.</param>
/// <param name="InScope">Out of scope, a country is drawn on the map and not scored.</param>
/// <param name="At">Its row.</param>
public sealed record Country(
    string Iso3, string Iso2, string Slug, IReadOnlyDictionary<string, string> Names, string Region, string IncomeGroup,
    bool InScope, Location At)
{
    /// <summary>Those that have a column for names.</summary>
    private static readonly string[] Languages = ["en", "fr", "es", "pt", "ar"];

    public static TableShape Shape { get; } = new(
        "countries.csv", "A country or territory. Those out of scope are drawn on the map and not scored.", ["iso3"], ["iso3"],
        [
            Column.Required("iso3", "ISO 3166-1 alpha-3 code, such as `KEN`"),
            Column.Required("iso2", "ISO 3166-1 alpha-2 code, such as `KE`"),
            Column.Required("slug", "the name in the address of its page, such as `kenya`"),
            Column.Required("name_en", "name in English"),
            Column.Optional("name_fr", "name in French"),
            Column.Optional("name_es", "name in Spanish"),
            Column.Optional("name_pt", "name in Portuguese"),
            Column.Optional("name_ar", "name in Arabic"),
            Column.Optional("region", "World Bank region; required for a country in scope"),
            Column.Optional("income_group", "World Bank income group: low, lower middle, upper middle or high income"),
            Column.Required("in_scope", "`yes` or `no`: whether the country is scored"),
        ]);

    public string NameIn(string language) => Names.GetValueOrDefault(language) ?? Names["en"];

    public static Country Read(RowReader row)
    {
        row.Required("name_en");
        return new(
            row.Code("iso3", 3), row.Code("iso2", 2), row.Id("slug"),
            Languages.Where(l => row.Text($"name_{l}").Length > 0).ToDictionary(l => l, l => row.Text($"name_{l}")),
            row.Text("region"), row.Text("income_group"), row.YesNo("in_scope"), row.At);
    }
}
