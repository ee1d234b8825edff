using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Releases;

/// <summary>What was published for a quarter. Frozen: it is never edited, whatever is found out later.</summary>
/// <param name="Quarter">As its file is named.</param>
/// <param name="AsOf">The day it speaks of.</param>
/// <param name="Rows">The countries then in scope, by code.</param>
public sealed record Release(Quarter Quarter, DateOnly AsOf, IReadOnlyDictionary<string, ReleaseRow> Rows)
{
    /// <summary>How many countries were published on the highest rung.</summary>
    public int Headline => Rows.Values.Count(r => r.Status == Status.Won);
}

/// <summary>What was published of one country.</summary>
/// <param name="Iso3">Its code.</param>
/// <param name="Status">Its status.</param>
/// <param name="Cells">
/// Every cell by column, as written: scores with interval and coverage, and the renewal state.
/// </param>
public sealed record ReleaseRow(string Iso3, Status Status, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>Where the document that stands for the country is named.</summary>
    public Location PolicyAt { get; init; }
}
