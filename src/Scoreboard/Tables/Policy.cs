using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;


namespace Scoreboard.Tables;

/// <summary>What sort of document it is; a guideline is listed but neither makes a policy in force nor has a window.</summary>
public enum PolicyKind
{
    Policy,
    Strategy,
    Law,
    Plan,
    Guideline,
}

/// <summary>What the document governs.</summary>
public enum PolicyFocus
{
    /// <summary>Community health workers.</summary>
    Community,

    /// <summary>The health sector, community health workers within it.</summary>
    Sector,
}

/// <summary>What was read about a document; it only decides what the dates cannot.</summary>
public enum PolicyStatus
{
    Unknown,
    InForce,
    Draft,
    Superseded,
    Expired,
}

/// <summary>One row of <c>data/policies.csv</c>: a national document that governs community health workers.</summary>
/// <param name="PolicyId">Such as <c>ken-community-health-policy-2020</c>.</param>
/// <param name="Iso3">The country (<c>data/countries.csv</c>).</param>
/// <param name="Title">In English.</param>
/// <param name="TitleOriginal">As published, where that is another language; empty otherwise.</param>
/// <param name="Kind">What sort of document it is.</param>
/// <param name="Focus">What it governs.</param>
/// <param name="AdoptedOn">Null where not known.</param>
/// <param name="StartsOn">When its period starts; null where not known.</param>
/// <param name="EndsOn">When its period ends; null for an open-ended document or where not known.</param>
/// <param name="Status">What was read about it.</param>
/// <param name="Supersedes">The document it replaces or, for a draft, would replace; null where none is listed.</param>
/// <param name="SourceIds">At least one id of <c>data/sources.csv</c>.</param>
/// <param name="Note">In our own words; may be empty.</param>
/// <param name="At">Its row.</param>
public sealed record Policy(
    string PolicyId, string Iso3, string Title, string TitleOriginal, PolicyKind Kind, PolicyFocus Focus,
    PartialDate? AdoptedOn, PartialDate? StartsOn, PartialDate? EndsOn, PolicyStatus Status, string? Supersedes,
    IReadOnlyList<string> SourceIds, string Note, Location At)
{
    public static TableShape Shape { get; } = new(
        "policies.csv", "A national document that governs community health workers.", ["policy_id"], ["policy_id"],
        [
            Column.Required("policy_id", "such as `ken-community-health-policy-2020`"),
            Column.Required("iso3", "the country: a code of `countries.csv`"),
            Column.Required("title", "in English"),
            Column.Optional("title_original", "as published, where that is another language"),
            Column.Required("kind", "`policy`, `strategy`, `law`, `plan` or `guideline`"),
            Column.Required("focus", "`community` (it governs CHWs) or `sector` (it governs the health sector, CHWs within it)"),
            Column.Optional("adopted_on", "date, as precisely as known"),
            Column.Optional("starts_on", "date its period starts"),
            Column.Optional("ends_on", "date its period ends; empty where open-ended or not known"),
            Column.Required("status", "`in_force`, `draft`, `superseded`, `expired` or `unknown`; decides only what dates cannot"),
            Column.Optional("supersedes", "the document of the same country it replaces: an id of this table"),
            Column.Required("source_ids", "ids of `sources.csv`, separated by `;`"),
            Column.Optional("note", "in our own words"),
        ]);

    public static Policy Read(RowReader row)
    {
        row.Required("source_ids");
        return new(
            row.Id("policy_id"), row.Required("iso3"), row.Required("title"), row.Text("title_original"),
            row.Choice<PolicyKind>("kind"), row.Choice<PolicyFocus>("focus"),
            row.Date("adopted_on"), row.Date("starts_on"), row.Date("ends_on"), row.Choice<PolicyStatus>("status"),
            row.Reference("supersedes"), row.List("source_ids"), row.Text("note"), row.At);
    }
}
