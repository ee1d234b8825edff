using System.ComponentModel;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>One country's scores.</summary>
public sealed record ApiCountryScores
{
    [Description("ISO 3166-1 alpha-3 code.")]
    public required string Iso3 { get; init; }

    [Description("The highest rung that any of its cadres reaches.")]
    public required Status Status { get; init; }

    [Description("Id of the cadre whose scores are the country's; null where none has been assessed.")]
    public required string? CadreId { get; init; }

    [Description("Whether a policy that governs the workers is in force.")]
    public required Verdict InForce { get; init; }

    [Description("The score over all levers.")]
    public required ApiScore Overall { get; init; }

    [Description("The score on each lever, by the lever's id.")]
    public required IReadOnlyDictionary<string, ApiScore> Levers { get; init; }

    [Description("The verdict on each criterion, by its id; absent where nobody has looked.")]
    public required IReadOnlyDictionary<string, Verdict> Verdicts { get; init; }

    internal static ApiCountryScores Of(SiteModel site, CountryScore score) => new()
    {
        Iso3 = score.Country.Iso3,
        Status = score.Status,
        CadreId = score.Best.Cadre?.CadreId,
        InForce = score.InForce,
        Overall = ApiScore.Of(score.Best.Overall, site.Board.Settings),
        Levers = score.Best.Levers.ToDictionary(l => l.Key, l => ApiScore.Of(l.Value, site.Board.Settings)),
        Verdicts = site.Board.Data.Criteria.Where(c => score.Best.Verdicts.ContainsKey(c.CriterionId))
            .ToDictionary(c => c.CriterionId, c => score.Best.Verdicts[c.CriterionId]),
    };
}
