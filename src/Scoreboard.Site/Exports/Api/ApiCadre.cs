using System.ComponentModel;
using Scoreboard.Data;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>One cadre of a country and what is known of it.</summary>
public sealed record ApiCadre
{
    [Description("Such as ken-chp.")]
    public required string CadreId { get; init; }

    [Description("In English.")]
    public required string Name { get; init; }

    [Description("As it is called there; empty where that is not known.")]
    public required string NameLocal { get; init; }

    [Description("How many there are; null where not known.")]
    public required int? Headcount { get; init; }

    [Description("The year the headcount is of; null where not known.")]
    public required int? HeadcountYear { get; init; }

    [Description("The rung that its required criteria reach.")]
    public required Status Status { get; init; }

    [Description("The score over all levers; the country's own is that of its first cadre.")]
    public required ApiScore Overall { get; init; }

    [Description("The score on each lever, by the lever's id.")]
    public required IReadOnlyDictionary<string, ApiScore> Levers { get; init; }

    [Description("What holds today, criterion by criterion; a criterion is absent where nobody has looked.")]
    public required IReadOnlyList<ApiVerdict> Verdicts { get; init; }

    internal static ApiCadre Of(Dataset data, CadreScore score, ScoringSettings settings)
    {
        var cadre = score.Cadre!;
        return new()
        {
            CadreId = cadre.CadreId,
            Name = cadre.Name,
            NameLocal = cadre.NameLocal,
            Headcount = cadre.Headcount,
            HeadcountYear = cadre.HeadcountYear,
            Status = score.Status,
            Overall = ApiScore.Of(score.Overall, settings),
            Levers = score.Levers.ToDictionary(l => l.Key, l => ApiScore.Of(l.Value, settings)),
            Verdicts =
            [
                .. from criterion in data.Criteria
                   let evidence = score.Evidence.GetValueOrDefault(criterion.CriterionId)
                   where evidence is not null
                   from fact in new[] { evidence.Policy, evidence.Practice }
                   where fact is not null
                   select ApiVerdict.Of(fact, fact == evidence.Deciding),
            ],
        };
    }
}
