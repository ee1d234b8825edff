using System.ComponentModel;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>A verdict and what it rests on.</summary>
public sealed record ApiVerdict
{
    [Description("Id of the criterion; see criteria.csv.")]
    public required string Criterion { get; init; }

    [Description("Whether it tells what is laid down (policy) or what is seen (practice).")]
    public required Basis Basis { get; init; }

    [Description("Whether the score and the status rest on this one.")]
    public required bool Decides { get; init; }

    [Description("The verdict; unknown where somebody looked and found nothing.")]
    public required Verdict Verdict { get; init; }

    [Description("One plain sentence; empty only where the verdict is unknown.")]
    public required string Note { get; init; }

    [Description("When it became true: a year, a month or a day; null where the source does not say.")]
    public required string? EffectiveOn { get; init; }

    [Description("Id of the document that states it; null when it belongs to none listed.")]
    public required string? PolicyId { get; init; }

    [Description("Id of the source, one of those below; null only where the verdict is unknown.")]
    public required string? SourceId { get; init; }

    [Description("Page, section or article in the source; empty when it has none.")]
    public required string SourceLocator { get; init; }

    internal static ApiVerdict Of(Fact fact, bool decides) => new()
    {
        Criterion = fact.Assessment.Criterion,
        Basis = fact.Assessment.Basis,
        Decides = decides,
        Verdict = fact.Assessment.Verdict,
        Note = fact.Assessment.Note,
        EffectiveOn = fact.Assessment.EffectiveOn?.ToString(),
        PolicyId = fact.Assessment.PolicyId,
        SourceId = fact.Assessment.SourceId,
        SourceLocator = fact.Assessment.SourceLocator,
    };
}
