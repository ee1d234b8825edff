using Scoreboard.Data;

namespace Scoreboard.Differences;

/// <summary>Which changed rows a country's change can come from.</summary>
internal sealed class RowCauses
{
    private static readonly string[] OfAll = ["criteria.csv", "levers.csv"];
    private static readonly string[] OfCountries = ["countries.csv", "policies.csv", "cadres.csv", "assessments.csv"];

    private readonly ILookup<string, RowChange> _byCountry;

    public RowCauses(Dataset before, Dataset after, IReadOnlyList<TableDifference> tables)
    {
        var rows = tables.SelectMany(t => t.Rows).ToList();
        Shared = [.. rows.Where(r => OfAll.Contains(r.Table))];
        var bySource = SourcesOf(before).Concat(SourcesOf(after)).Distinct().ToLookup(p => p.SourceId, p => p.Iso3);
        _byCountry = rows.Where(r => OfCountries.Contains(r.Table))
            .SelectMany(r => r.Texts("iso3").Select(iso3 => (iso3, r)))
            .Concat(rows.Where(r => r.Table == "sources.csv")
                .SelectMany(r => r.Texts("source_id").SelectMany(id => bySource[id]).Distinct()
                    .Select(iso3 => (iso3, r))))
            .ToLookup(p => p.iso3, p => p.r);
    }

    /// <summary>Rows that concern every country.</summary>
    public IReadOnlyList<RowChange> Shared { get; }

    /// <summary>The country's own rows, and those of the sources that its rows name.</summary>
    public IReadOnlyList<RowChange> Of(string iso3) => [.. _byCountry[iso3]];

    private static IEnumerable<(string SourceId, string Iso3)> SourcesOf(Dataset data) =>
    [
        .. data.Assessments.Where(a => a.SourceId is not null).Select(a => (a.SourceId!, a.Iso3)),
        .. data.Policies.SelectMany(p => p.SourceIds.Select(id => (id, p.Iso3))),
        .. data.Cadres.SelectMany(c => c.SourceIds.Select(id => (id, c.Iso3))),
    ];
}
