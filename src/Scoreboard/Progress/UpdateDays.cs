using Scoreboard.Data;
using Scoreboard.Dates;

namespace Scoreboard.Progress;

/// <summary>How fresh the scoreboard is and when it is made fresh again.</summary>
/// <param name="LastChecked">
/// The newest day by then on which any source was read; the day itself where there is no source.
/// </param>
/// <param name="Next">When the next quarterly update is due: the first day of the next quarter.</param>
public sealed record UpdateDays(DateOnly LastChecked, DateOnly Next)
{
    public static UpdateDays Of(Dataset data, DateOnly asOf) => new(
        data.Sources.Select(s => s.AccessedOn).Where(day => day <= asOf).DefaultIfEmpty(asOf)
            .Max(), Quarter.Of(asOf).Next.Start);
}
