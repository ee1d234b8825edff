using System.ComponentModel;

namespace Scoreboard.Site.Exports.Api;

/// <summary>A file that holds many of one thing.</summary>
public sealed record ApiList<T>
{
    [Description("The day it speaks of.")]
    public required string AsOf { get; init; }

    [Description("SPDX id of the licence.")]
    public required string Licence { get; init; }

    [Description("All of them.")]
    public required IReadOnlyList<T> Items { get; init; }
}
