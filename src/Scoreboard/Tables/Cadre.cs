using Scoreboard.Csv;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>One row of <c>data/cadres.csv</c>: a kind of community health worker that a country has.</summary>
/// <param name="CadreId">Such as <c>ken-chp</c>.</param>
/// <param name="Iso3">The country (<c>data/countries.csv</c>).</param>
/// <param name="Name">In English.</param>
/// <param name="NameLocal">As the country calls it; may be empty.</param>
/// <param name="Headcount">Workers of this cadre; null where not known.</param>
/// <param name="HeadcountYear">The year the headcount is of; null where not known.</param>
/// <param name="SourceIds">Ids of <c>data/sources.csv</c>; may be empty.</param>
/// <param name="Note">In our own words; may be empty.</param>
/// <param name="At">Its row.</param>
public sealed record Cadre(
    string CadreId, string Iso3, string Name, string NameLocal, int? Headcount, int? HeadcountYear,
    IReadOnlyList<string> SourceIds, string Note, Location At)
{
    /// <summary>More than any country has; keeps a slip of the keyboard from dwarfing the rest, and sums whole.</summary>
    private const int MostWorkers = 10_000_000;

    public static TableShape Shape { get; } = new(
        "cadres.csv", "A kind of community health worker that a country has.", ["cadre_id"], ["cadre_id"],
        [
            Column.Required("cadre_id", "such as `ken-chp`"),
            Column.Required("iso3", "the country: a code of `countries.csv`"),
            Column.Required("name", "in English"),
            Column.Optional("name_local", "as the country calls it"),
            Column.Number("headcount", "workers of this cadre, a whole number up to 10,000,000"),
            Column.Number("headcount_year", "the year the headcount is of"),
            Column.Optional("source_ids", "ids of `sources.csv`, separated by `;`; required with a headcount"),
            Column.Optional("note", "in our own words"),
        ]);

    public static Cadre Read(RowReader row) => new(
        row.Id("cadre_id"), row.Required("iso3"), row.Required("name"), row.Text("name_local"),
        row.Count("headcount", 0, MostWorkers), row.Count("headcount_year", 1900, 2200), row.List("source_ids"), row.Text("note"), row.At);
}
