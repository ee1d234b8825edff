using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>A column that names rows of another table: every name in it must be there.</summary>
/// <param name="From">File name of the table with the column.</param>
/// <param name="Column">Its column.</param>
/// <param name="To">File name of the table whose first column is named.</param>
/// <param name="Code">Of the problem where a name is not there.</param>
public sealed record TableReference(string From, string Column, string To, string Code)
{
    private const string Partners = "coalition/partners.csv";

    /// <summary>A word that may stand for no row at all; null where none may.</summary>
    public string? Except { get; init; }

    /// <summary>All of them, in the order in which problems are looked for.</summary>
    public static IReadOnlyList<TableReference> All { get; } =
    [
        new("criteria.csv", "lever_id", "levers.csv", ProblemCode.UnknownLever),
        new("indicators.csv", "lever", "levers.csv", ProblemCode.UnknownLever) { Except = Indicator.Movement },
        new("policies.csv", "iso3", "countries.csv", ProblemCode.UnknownCountry),
        new("cadres.csv", "iso3", "countries.csv", ProblemCode.UnknownCountry),
        new("assessments.csv", "iso3", "countries.csv", ProblemCode.UnknownCountry),
        new("funding.csv", "recipient", "countries.csv", ProblemCode.UnknownCountry) { Except = FundingFlow.Global },
        new("policies.csv", "source_ids", "sources.csv", ProblemCode.UnknownSource),
        new("cadres.csv", "source_ids", "sources.csv", ProblemCode.UnknownSource),
        new("assessments.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("guidelines.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("funding.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("indicators.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("indicator_values.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("assessments.csv", "cadre_id", "cadres.csv", ProblemCode.UnknownCadre),
        new("assessments.csv", "policy_id", "policies.csv", ProblemCode.UnknownPolicy),
        new("policies.csv", "supersedes", "policies.csv", ProblemCode.UnknownPolicy),
        new("assessments.csv", "criterion", "criteria.csv", ProblemCode.UnknownCriterion),
        new("funding.csv", "part_of", "funding.csv", ProblemCode.UnknownFunding),
        new("guidelines.csv", "criteria", "criteria.csv", ProblemCode.UnknownCriterion),
        new("indicator_values.csv", "indicator_id", "indicators.csv", ProblemCode.UnknownIndicator),
        .. OfTheCoalition,
    ];

    private static TableReference[] OfTheCoalition =>
    [
        new("coalition/partners.csv", "countries", "countries.csv", ProblemCode.UnknownCountry),
        new("coalition/initiatives.csv", "countries", "countries.csv", ProblemCode.UnknownCountry),
        new("coalition/commitments.csv", "countries", "countries.csv", ProblemCode.UnknownCountry),
        new("coalition/initiatives.csv", "lead", Partners, ProblemCode.UnknownPartner),
        new("coalition/initiatives.csv", "partners", Partners, ProblemCode.UnknownPartner),
        new("coalition/initiatives.csv", "funders", Partners, ProblemCode.UnknownPartner),
        new("coalition/commitments.csv", "owners", Partners, ProblemCode.UnknownPartner),
        new("coalition/decisions.csv", "by", Partners, ProblemCode.UnknownPartner),
        new("coalition/initiatives.csv", "levers", "levers.csv", ProblemCode.UnknownLever),
        new("coalition/commitments.csv", "lever", "levers.csv", ProblemCode.UnknownLever),
        new("coalition/commitments.csv", "criterion", "criteria.csv", ProblemCode.UnknownCriterion),
        new("coalition/commitments.csv", "policy_id", "policies.csv", ProblemCode.UnknownPolicy),
        new("coalition/partners.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("coalition/initiatives.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("coalition/commitments.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("coalition/commitments.csv", "done_source_id", "sources.csv", ProblemCode.UnknownSource),
        new("coalition/decisions.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
        new("coalition/decisions.csv", "outcome_source_id", "sources.csv", ProblemCode.UnknownSource),
        new("coalition/meetings.csv", "source_id", "sources.csv", ProblemCode.UnknownSource),
    ];
}
