using System.ComponentModel;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>All that is known of one country.</summary>
public sealed record ApiCountryDetail
{
    [Description("The day it speaks of.")]
    public required string AsOf { get; init; }

    [Description("SPDX id of the licence.")]
    public required string Licence { get; init; }

    [Description("The country in short.")]
    public required ApiCountry Country { get; init; }

    [Description("Whether a policy that governs the workers is in force.")]
    public required Verdict InForce { get; init; }

    [Description("Its assessed cadres, the best first; the country's status and scores are those of the first.")]
    public required IReadOnlyList<ApiCadre> Cadres { get; init; }

    [Description("Its documents known of by that day.")]
    public required IReadOnlyList<ApiDocument> Documents { get; init; }

    [Description("Which of them are or will be up for renewal, the most urgent first.")]
    public required IReadOnlyList<ApiWindow> Windows { get; init; }

    [Description("Every source that the verdicts and documents name, by its id.")]
    public required IReadOnlyList<ApiSource> Sources { get; init; }

    internal static ApiCountryDetail Of(SiteModel site, CountryScore score)
    {
        IReadOnlyList<ApiCadre> cadres =
            [.. score.Cadres.Select(c => ApiCadre.Of(site.Board.Data, c, site.Board.Settings))];
        var sources = cadres.SelectMany(c => c.Verdicts).Select(v => v.SourceId).OfType<string>()
            .Concat(score.Documents.SelectMany(d => d.Policy.SourceIds))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new()
        {
            AsOf = PartialDate.Of(site.Board.AsOf).ToString(),
            Licence = site.SiteSettings.Licence,
            Country = ApiCountry.Of(site, score),
            InForce = score.InForce,
            Cadres = cadres,
            Documents = [.. score.Documents.Select(d => ApiDocument.Of(d.Policy, d.Force))],
            Windows = [.. score.Windows.Select(w => ApiWindow.Of(site, w))],
            Sources = [.. sources.Select(id => ApiSource.Of(site.Board.Data.SourceById[id]))],
        };
    }
}
