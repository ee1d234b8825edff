using System.ComponentModel;

namespace Scoreboard.Site.Exports.Api;

/// <summary>One file for programs.</summary>
public sealed record ApiFile
{
    [Description("Where it is; {iso3} stands for a country's code in lower case.")]
    public required string Url { get; init; }

    [Description("The JSON Schema that it follows.")]
    public required string Schema { get; init; }

    [Description("What it holds, in English.")]
    public required string About { get; init; }
}
