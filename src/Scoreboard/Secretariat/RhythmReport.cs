using Scoreboard.Settings;

namespace Scoreboard.Secretariat;

/// <summary>What the secretariat asks itself after a meeting. A pure function of its records and a day.</summary>
/// <param name="LastMeeting">The newest by the day; null where there was none.</param>
/// <param name="Expected">How many partners were expected at it.</param>
/// <param name="Present">How many came.</param>
/// <param name="Speakers">How many spoke.</param>
/// <param name="MissedInARow">Who missed the last meetings at which they were expected, so many in a row.</param>
/// <param name="WithoutATalk">
/// With whom nobody talked for too long, and when somebody last did; null where nobody ever did.
/// </param>
/// <param name="SpeakingShare">0 to 1: of those present, who spoke, over all meetings; null without one.</param>
/// <param name="Lopsidedness">
/// 0 where everybody who comes speaks as often as the others, towards 1 where one alone does (Gini's coefficient of how
/// often each spoke); null where nobody spoke.
/// </param>
public sealed record RhythmReport(
    DateOnly? LastMeeting, int Expected, int Present, int Speakers, IReadOnlyList<string> MissedInARow,
    IReadOnlyList<(string PartnerId, DateOnly? LastTalk)> WithoutATalk, double? SpeakingShare, double? Lopsidedness)
{
    /// <param name="day">Later rows count for nothing.</param>
    /// <param name="records">Of the secretariat.</param>
    /// <param name="settings">How many in a row, and how many months.</param>
    public static RhythmReport On(DateOnly day, PrivateRecords records, CoalitionSettings settings)
    {
        var rows = records.Attendance.Where(a => a.MetOn <= day).OrderByDescending(a => a.MetOn).ToList();
        var last = rows.TakeWhile(a => a.MetOn == rows[0].MetOn).ToList();
        var present = rows.Where(a => a.Attended).ToList();
        return new RhythmReport(
            rows.Count > 0 ? rows[0].MetOn : null, last.Count, last.Count(a => a.Attended), last.Count(a => a.Spoke),
            [
                .. rows.GroupBy(a => a.PartnerId)
                    .Where(p => p.Count() >= settings.MissedInARow
                        && p.Take(settings.MissedInARow).All(a => !a.Attended))
                    .Select(p => p.Key).Order(StringComparer.Ordinal),
            ],
            WithoutATalkOn(day, records, settings),
            present.Count > 0 ? (double)present.Count(a => a.Spoke) / present.Count : null,
            Gini([.. present.GroupBy(a => a.PartnerId).Select(p => p.Count(a => a.Spoke))]));
    }

    private static IReadOnlyList<(string, DateOnly?)> WithoutATalkOn(
        DateOnly day, PrivateRecords records, CoalitionSettings settings)
    {
        var talks = records.OneToOnes.Where(t => t.HeldOn <= day)
            .GroupBy(t => t.PartnerId).ToDictionary(g => g.Key, g => g.Max(t => t.HeldOn));
        return
        [
            .. records.Attendance.Select(a => a.PartnerId).Concat(talks.Keys).Distinct()
                .Select(id => (Id: id, Last: talks.TryGetValue(id, out var last) ? last : (DateOnly?)null))
                .Where(p => p.Last is null || p.Last < day.AddMonths(-settings.MonthsWithoutATalk))
                .OrderBy(p => p.Last ?? DateOnly.MinValue).ThenBy(p => p.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Half the mean difference between any two, as a share of the mean.</summary>
    private static double? Gini(IReadOnlyList<int> counts)
    {
        var sum = counts.Sum();
        return sum == 0
            ? null
            : counts.Sum(a => counts.Sum(b => Math.Abs(a - b))) / (2.0 * counts.Count * sum);
    }
}
