using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Releases;

namespace Scoreboard.Progress;

/// <summary>How fresh the scoreboard is and when it is made fresh again.</summary>
/// <param name="LastChecked">
/// The newest day by then on which any source was read; the day itself where there is no source.
/// </param>
/// <param name="Next">When the next quarterly update is due.</param>
public sealed record UpdateDays(DateOnly LastChecked, DateOnly Next)
{
    /// <param name="data">With its sources.</param>
    /// <param name="releases">What had been published by the day.</param>
    /// <param name="asOf">The day that is spoken of.</param>
    public static UpdateDays Of(Dataset data, IReadOnlyList<Release> releases, DateOnly asOf) => new(
        data.Sources.Select(s => s.AccessedOn).Where(day => day <= asOf).DefaultIfEmpty(asOf).Max(),
        NextAfter(asOf, releases));

    /// <summary>
    /// A quarter is released once, so the next is the first that is not. From the day on which its release is proposed
    /// until it is merged, the quarter's end is all that can be promised.
    /// </summary>
    private static DateOnly NextAfter(DateOnly asOf, IReadOnlyList<Release> releases)
    {
        var quarter = Quarter.Of(asOf);
        while (releases.Any(r => r.Quarter == quarter))
        {
            quarter = quarter.Next;
        }

        return quarter.ReleaseDay >= asOf ? quarter.ReleaseDay : quarter.End;
    }
}
