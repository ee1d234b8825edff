using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Quality;

/// <summary>
/// Dates of what has happened that are still to come. Warnings and no errors: whether data is valid does not depend on
/// the clock of the machine that reads it. What can be announced (a period, a verdict's <c>effective_on</c>) is not
/// meant.
/// </summary>
internal static class FutureDates
{
    public static IEnumerable<Problem> In(Dataset data, DateOnly today)
    {
        // Somewhere it is tomorrow already.
        var last = today < DateOnly.MaxValue ? today.AddDays(1) : today;
        var coalition = data.Tables.Coalition;
        return
        [
            .. Later(data.Sources, "accessed_on", s => s.AccessedOn),
            .. Later(data.Sources, "year", s => NewYear(s.Year)),
            .. Later(data.Policies, "adopted_on", p => p.Status == PolicyStatus.Draft ? null : p.AdoptedOn?.First),
            .. Later(data.Cadres, "headcount_year", c => NewYear(c.HeadcountYear)),
            .. Later(data.Assessments, "effective_on", a => a.Verdict == Verdict.Unknown ? a.EffectiveOn?.First : null),
            .. Later(data.Guidelines, "published_on", g => g.PublishedOn?.First),
            .. Later(data.Indicators, "baseline_on", i => i.BaselineOn?.First),
            .. Later(data.IndicatorValues, "observed_on", v => v.ObservedOn.First),
            .. Later(coalition.Partners, "joined_on", p => p.JoinedOn?.First),
            .. Later(coalition.Commitments, "made_on", c => c.MadeOn.First),
            .. Later(coalition.Commitments, "latest_on", c => c.LatestOn?.First),
            .. Later(coalition.Commitments, "done_on", c => c.DoneOn?.First),
            .. Later(coalition.Decisions, "decided_on", d => d.DecidedOn.First),
            .. Later(coalition.Decisions, "reviewed_on", d => d.ReviewedOn?.First),
            .. Later(coalition.Meetings, "met_on", m => m.MetOn),
        ];

        IEnumerable<Problem> Later<T>(Table<T> table, string header, Func<T, DateOnly?> first) =>
            from line in table.Lines
            where first(line.Record) > last
            select DataQuality.Warning(line.Row, header, ProblemCode.FutureDate,
                $"{header} is {line.Row[header].Text}, which is still to come (today is {PartialDate.Of(today)}), "
                    + "and tells what "
                + "has happened; correct it");
    }

    private static DateOnly? NewYear(int? year) => year is { } y ? new DateOnly(y, 1, 1) : null;
}
