using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>One row of <c>data/assessments.csv</c>: what one source says about one criterion for one cadre.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3 code, such as <c>KEN</c>; a row of <c>data/countries.csv</c>.</param>
/// <param name="CadreId">Id of a row of <c>data/cadres.csv</c>, such as <c>ken-chp</c>.</param>
/// <param name="PolicyId">The document that states it (<c>data/policies.csv</c>); null when it belongs to none listed.</param>
/// <param name="Criterion">Id of a row of <c>data/criteria.csv</c>, which holds its weight.</param>
/// <param name="Verdict">
/// <see cref="Verdict.Unknown"/> means we looked and found nothing; a row that is absent means nobody has looked.
/// The two render differently, so neither may stand in for the other.
/// </param>
/// <param name="EffectiveOn">When it became true, as precisely as the source says and no more; null when it does not say.</param>
/// <param name="Note">One plain sentence in our own words; empty only where the verdict is unknown.</param>
/// <param name="SourceId">Id of a row of <c>data/sources.csv</c>; null only where the verdict is unknown.</param>
/// <param name="SourceLocator">Page, section or article in the source; empty when it has none.</param>
/// <param name="At">Its row.</param>
public sealed record Assessment(
    string Iso3, string CadreId, string? PolicyId, string Criterion, Verdict Verdict, PartialDate? EffectiveOn,
    string Note, string? SourceId, string SourceLocator, Location At)
{
    public static TableShape Shape { get; } = new(
        "assessments.csv", "What one source says about one criterion for one cadre.",
        ["iso3", "cadre_id", "criterion", "effective_on"], ["iso3", "cadre_id"],
        [
            Column.Required("iso3", "the country: a code of `countries.csv`"),
            Column.Required("cadre_id", "the cadre: an id of `cadres.csv`, of the same country"),
            Column.Optional("policy_id", "the document that states it: an id of `policies.csv`, of the same country"),
            Column.Required("criterion", "an id of `criteria.csv` that is taken from assessments"),
            Column.Required("verdict", "`yes`, `partial`, `no` or `unknown` (looked for and not found)"),
            Column.Optional("effective_on", "date it became true, as precisely as the source says; empty where it does not say"),
            Column.Optional("note", "one plain sentence in our own words; required unless unknown"),
            Column.Optional("source_id", "an id of `sources.csv`; required unless unknown"),
            Column.Optional("source_locator", "page, section or article in the source"),
        ]);

    public static Assessment Read(RowReader row) => new(
        row.Required("iso3"), row.Required("cadre_id"), row.Reference("policy_id"), row.Required("criterion"),
        row.Choice<Verdict>("verdict"), row.Date("effective_on"), row.Text("note"), row.Reference("source_id"),
        row.Text("source_locator"), row.At);
}
