using System.ComponentModel;
using Scoreboard.Dates;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>Something a reader can open to check a fact.</summary>
public sealed record ApiSource
{
    [Description("Such as ken-phc-act-2023.")]
    public required string SourceId { get; init; }

    [Description("As published.")]
    public required string Title { get; init; }

    [Description("Empty where not known.")]
    public required string Publisher { get; init; }

    [Description("Of publication; null where the source is undated.")]
    public required int? Year { get; init; }

    [Description("Where it can be read.")]
    public required string Url { get; init; }

    [Description("How near it is to the fact.")]
    public required SourceKind Kind { get; init; }

    [Description("The day it was last read and the facts found in it.")]
    public required string AccessedOn { get; init; }

    internal static ApiSource Of(Source source) => new()
    {
        SourceId = source.SourceId,
        Title = source.Title,
        Publisher = source.Publisher,
        Year = source.Year,
        Url = source.Url,
        Kind = source.Kind,
        AccessedOn = PartialDate.Of(source.AccessedOn).ToString(),
    };
}
