using System.ComponentModel;

namespace Scoreboard.Site.Exports.Api;

/// <summary>What there is for programs.</summary>
public sealed record ApiIndex
{
    [Description("Of the site.")]
    public required string Title { get; init; }

    [Description("Of paths and fields: within it none goes and none changes its meaning.")]
    public required string Version { get; init; }

    [Description("The day that all files speak of.")]
    public required string AsOf { get; init; }

    [Description("The last quarter that was released; null before the first.")]
    public required string? Release { get; init; }

    [Description("SPDX id of the licence.")]
    public required string Licence { get; init; }

    [Description("Where the licence can be read.")]
    public required string LicenceUrl { get; init; }

    [Description("How many countries are in scope.")]
    public required int Countries { get; init; }

    [Description("How many of them have a policy that counts.")]
    public required int Headline { get; init; }

    [Description("Everything else.")]
    public required IReadOnlyList<ApiFile> Files { get; init; }

    [Description("The tables that all of it is worked out of, described as a Data Package.")]
    public required string Data { get; init; }
}
