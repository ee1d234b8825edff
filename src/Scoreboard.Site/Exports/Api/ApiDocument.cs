using System.ComponentModel;
using Scoreboard.Documents;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>A national document that governs the workers.</summary>
public sealed record ApiDocument
{
    [Description("Such as ken-community-health-policy-2020.")]
    public required string PolicyId { get; init; }

    [Description("In English.")]
    public required string Title { get; init; }

    [Description("As published, where that is another language; empty otherwise.")]
    public required string TitleOriginal { get; init; }

    [Description("What sort of document it is.")]
    public required PolicyKind Kind { get; init; }

    [Description("What it governs.")]
    public required PolicyFocus Focus { get; init; }

    [Description("What it is today, by its dates and by what has replaced it.")]
    public required Force Force { get; init; }

    [Description("A year, a month or a day; null where not known.")]
    public required string? AdoptedOn { get; init; }

    [Description("When its period starts: a year, a month or a day; null where not known.")]
    public required string? StartsOn { get; init; }

    [Description("When its period ends: a year, a month or a day; null where open-ended or not known.")]
    public required string? EndsOn { get; init; }

    [Description("Id of the document it replaces; null where none is listed.")]
    public required string? Supersedes { get; init; }

    [Description("Ids of its sources, which are among those below.")]
    public required IReadOnlyList<string> SourceIds { get; init; }

    [Description("In our own words; may be empty.")]
    public required string Note { get; init; }

    internal static ApiDocument Of(Policy policy, Force force) => new()
    {
        PolicyId = policy.PolicyId,
        Title = policy.Title,
        TitleOriginal = policy.TitleOriginal,
        Kind = policy.Kind,
        Focus = policy.Focus,
        Force = force,
        AdoptedOn = policy.AdoptedOn?.ToString(),
        StartsOn = policy.StartsOn?.ToString(),
        EndsOn = policy.EndsOn?.ToString(),
        Supersedes = policy.Supersedes,
        SourceIds = policy.SourceIds,
        Note = policy.Note,
    };
}
