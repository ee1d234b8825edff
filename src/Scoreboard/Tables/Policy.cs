using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>What sort of document it is; a guideline neither makes a policy in force nor has a window.</summary>
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
    /// <summary>The workers the scoreboard is about.</summary>
    Community,

    /// <summary>The whole sector, the workers within it.</summary>
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

/// <summary>One row of <c>data/policies.csv</c>: a national document that governs the workers.</summary>
public sealed record Policy
{
    /// <summary>Such as <c>ken-community-health-policy-2020</c>.</summary>
    public required string PolicyId { get; init; }

    /// <summary>The country (<c>data/countries.csv</c>).</summary>
    public required string Iso3 { get; init; }

    /// <summary>In English.</summary>
    public required string Title { get; init; }

    /// <summary>As published, where that is another language; empty otherwise.</summary>
    public required string TitleOriginal { get; init; }

    /// <summary>Of the original title, such as <c>fr</c>; empty where it is not told.</summary>
    public string OriginalLanguage { get; init; } = "";

    /// <summary>What sort of document it is.</summary>
    public required PolicyKind Kind { get; init; }

    /// <summary>What it governs.</summary>
    public required PolicyFocus Focus { get; init; }

    /// <summary>Null where not known.</summary>
    public required PartialDate? AdoptedOn { get; init; }

    /// <summary>When its period starts; null where not known.</summary>
    public required PartialDate? StartsOn { get; init; }

    /// <summary>When its period ends; null for an open-ended document or where not known.</summary>
    public required PartialDate? EndsOn { get; init; }

    /// <summary>What was read about it.</summary>
    public required PolicyStatus Status { get; init; }

    /// <summary>The document it replaces or, for a draft, would replace; null where none is listed.</summary>
    public required string? Supersedes { get; init; }

    /// <summary>At least one id of <c>data/sources.csv</c>.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>In our own words; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Ids it had before, the oldest first: their addresses lead on to its page.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>Every id it has ever had, the one of today last: what others may know it by.</summary>
    public IEnumerable<string> Ids => FormerIds.Append(PolicyId);

    /// <summary>
    /// The first id it ever had: what programs of others know it by, which take a new one for another thing.
    /// </summary>
    public string FirstId => FormerIds.Count > 0 ? FormerIds[0] : PolicyId;

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "policies.csv",
        About = "A national document that governs the workers the scoreboard is about.",
        Key = ["policy_id"],
        SortedBy = ["policy_id"],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Policy Read(RowReader row) => new()
    {
        PolicyId = row.Id("policy_id", "such as `ken-community-health-policy-2020`"),
        Iso3 = row.Reference("iso3", "the country: a code of `countries.csv`"),
        Title = row.Text("title", "in English"),
        TitleOriginal = row.OptionalText("title_original", "as published, where that is another language"),
        OriginalLanguage = row.RareLanguage("original_language",
            "of `title_original`, such as `fr`: pages in that language show it as the title. "
            + "The column may be left out"),
        Kind = row.Choice<PolicyKind>("kind", "`policy`, `strategy`, `law`, `plan` or `guideline`"),
        Focus = row.Choice<PolicyFocus>("focus",
            "`community` (it governs the workers) or `sector` (it governs the whole sector, the workers within it)"),
        AdoptedOn = row.OptionalDate("adopted_on", "date, as precisely as known"),
        StartsOn = row.OptionalDate("starts_on", "date its period starts"),
        EndsOn = row.OptionalDate("ends_on", "date its period ends; empty where open-ended or not known"),
        Status = row.Choice<PolicyStatus>("status",
            "`in_force`, `draft`, `superseded`, `expired` or `unknown`; decides only what dates cannot"),
        Supersedes = row.OptionalReference("supersedes",
            "the document of the same country it replaces: an id of this table"),
        SourceIds = row.List("source_ids", "ids of `sources.csv`, separated by `;`"),
        Note = row.OptionalText("note", "in our own words"),
        FormerIds = row.FormerIds("former_ids",
            "ids it had before, the oldest first, separated by `;`: their addresses lead on to its page. "
            + "The column may be left out"),
        At = row.At,
    };
}
