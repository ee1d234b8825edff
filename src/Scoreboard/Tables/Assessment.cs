using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>One row of <c>data/assessments.csv</c>: what one source says about one criterion for one cadre.</summary>
public sealed record Assessment
{
    /// <summary>ISO 3166-1 alpha-3 code, such as <c>KEN</c>; a row of <c>data/countries.csv</c>.</summary>
    public required string Iso3 { get; init; }

    /// <summary>Id of a row of <c>data/cadres.csv</c>, such as <c>ken-chp</c>.</summary>
    public required string CadreId { get; init; }

    /// <summary>
    /// The document that states it, or whose rule was observed (<c>data/policies.csv</c>); null when it belongs to none
    /// listed.
    /// </summary>
    public required string? PolicyId { get; init; }

    /// <summary>Id of a row of <c>data/criteria.csv</c>, which holds its weight.</summary>
    public required string Criterion { get; init; }

    /// <summary>Whether it tells what is laid down or what is seen; of an unknown, where somebody looked.</summary>
    public required Basis Basis { get; init; }

    /// <summary>
    /// <see cref="Verdict.Unknown"/> means we looked and found nothing; a row that is absent means nobody has looked.
    /// The two render differently, so neither may stand in for the other.
    /// </summary>
    public required Verdict Verdict { get; init; }

    /// <summary>When it became true, as precisely as the source says and no more; null when it does not say.</summary>
    public required PartialDate? EffectiveOn { get; init; }

    /// <summary>One plain sentence in our own words; empty only where the verdict is unknown.</summary>
    public required string Note { get; init; }

    /// <summary>Id of a row of <c>data/sources.csv</c>; null only where the verdict is unknown.</summary>
    public required string? SourceId { get; init; }

    /// <summary>Page, section or article in the source; empty when it has none.</summary>
    public required string SourceLocator { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "assessments.csv",
        About = "What one source says about one criterion for one cadre, on paper or in practice.",
        Key = ["iso3", "cadre_id", "criterion", "basis", "effective_on"],
        SortedBy = ["iso3", "cadre_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Assessment Read(RowReader row) => new()
    {
        Iso3 = row.Reference("iso3", "the country: a code of `countries.csv`"),
        CadreId = row.Reference("cadre_id", "the cadre: an id of `cadres.csv`, of the same country"),
        PolicyId = row.OptionalReference("policy_id",
            "the document that states it, or whose rule was observed: an id of `policies.csv`, of the same country"),
        Criterion = row.Reference("criterion", "an id of `criteria.csv` that is taken from assessments"),
        Basis = row.Choice<Basis>("basis",
            "`policy` (a law, policy, plan, budget or official decision provides it) or `practice` (a study, survey, "
                + "report or the press observes it)"),
        Verdict = row.Choice<Verdict>("verdict", "`yes`, `partial`, `no` or `unknown` (looked for and not found)"),
        EffectiveOn = row.OptionalDate("effective_on",
            "date it became true, as precisely as the source says; empty where it does not say"),
        Note = row.OptionalText("note", "one plain sentence in our own words; required unless unknown"),
        SourceId = row.OptionalReference("source_id", "an id of `sources.csv`; required unless unknown"),
        SourceLocator = row.OptionalText("source_locator", "page, section or article in the source"),
        At = row.At,
    };
}
