using Scoreboard.Data;
using Scoreboard.Releases;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>A day on which a country's status became another.</summary>
/// <param name="On">The first day of the new status.</param>
/// <param name="From">The status until then.</param>
/// <param name="To">The status from then on.</param>
/// <param name="IsKnownBy">
/// True where no source says that it changed on that day, only that it was so by then: the change may be older, and is
/// no win of that day.
/// </param>
/// <param name="Facts">The findings on required criteria that hold from that day.</param>
public sealed record StatusChange(DateOnly On, Status From, Status To, bool IsKnownBy, IReadOnlyList<Fact> Facts);

/// <summary>The status of one country over time: unknown before its first change, then as each change says.</summary>
/// <param name="Country">In scope.</param>
/// <param name="Changes">In order of time; may be empty.</param>
public sealed record CountryHistory(Country Country, IReadOnlyList<StatusChange> Changes)
{
    public Status StatusOn(DateOnly day) => Changes.LastOrDefault(c => c.On <= day)?.To ?? Status.Unknown;

    /// <summary>The change that brought the status of a day; null before the first.</summary>
    public StatusChange? ChangeBehind(DateOnly day) => Changes.LastOrDefault(c => c.On <= day);

    /// <summary>
    /// What was published of the country; where it came into scope later, what is known of that day now.
    /// </summary>
    public Status StatusIn(Release release) =>
        release.Rows.TryGetValue(Country.Iso3, out var row) ? row.Status : StatusOn(release.AsOf);

    /// <summary>
    /// A status can only change on a day from which a finding on a required criterion holds, on which a cadre is first
    /// assessed or, where a required criterion is computed from documents, on which a document starts, ends or is
    /// replaced. So those days are looked at, and no others, and of them nothing but the status is worked out.
    /// </summary>
    public static CountryHistory Of(Dataset data, Country country, DateOnly until)
    {
        var statuses = new StatusOverTime(data, country);
        var changes = new List<StatusChange>();
        var status = Status.Unknown;
        foreach (var day in statuses.Days.Where(d => d <= until))
        {
            var now = statuses.On(day);
            if (now != status)
            {
                changes.Add(
                    new StatusChange(day, status, now, statuses.IsKnownBy(day, now), statuses.FactsBehind(day)));
                status = now;
            }
        }

        return new CountryHistory(country, changes);
    }
}
