using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Quality;

/// <summary>What is allowed but weak: counted on the data page and listed by <c>check</c>.</summary>
public static class DataQuality
{
    /// <summary>Every warning that the data gives on a day.</summary>
    /// <param name="data">What is warned of.</param>
    /// <param name="asOf">The day that is spoken of.</param>
    /// <param name="today">What the calendar says: what has been read, counted or adopted lies before its end.</param>
    public static IEnumerable<Problem> Warnings(Dataset data, DateOnly asOf, DateOnly today) =>
    [
        .. StaleSources(data, asOf), .. EndedInForce(data, asOf), .. NewsOnly(data), .. NotAssessed(data),
        .. UndatedTargets(data), .. OutOfScope(data), .. FutureDates.In(data, today), .. Contradictions.In(data, today),
        .. NoteIds.In(data),
    ];

    /// <summary>Whether a fact rests on a source that nobody has read again for too long.</summary>
    public static bool IsStale(Source source, ScoringSettings settings, DateOnly asOf) =>
        source.AccessedOn.AddMonths(settings.StaleAfterMonths) < asOf;

    private static IEnumerable<Problem> StaleSources(Dataset data, DateOnly asOf) =>
        from line in data.Sources.Lines
        where IsStale(line.Record, data.Settings, asOf)
        select Warning(line.Row, "accessed_on", ProblemCode.StaleFact,
            $"source '{line.Record.SourceId}' was last read on {PartialDate.Of(line.Record.AccessedOn)}, more than "
            + $"{data.Settings.StaleAfterMonths} months ago; read it again and write the new date");

    private static IEnumerable<Problem> EndedInForce(Dataset data, DateOnly asOf)
    {
        var superseded = data.Policies
            .Where(p => p.Supersedes is not null && p.Status != PolicyStatus.Draft)
            .Select(p => p.Supersedes).ToHashSet();
        return from line in data.Policies.Lines
               where line.Record.Status == PolicyStatus.InForce && line.Record.EndsOn?.Last < asOf
                   && !superseded.Contains(line.Record.PolicyId)
               select Warning(line.Row, "status", ProblemCode.EndedInForce,
                   $"status is 'in_force' but ends_on is {line.Record.EndsOn} and nothing supersedes the document; "
                   + "add its successor, correct ends_on, or write 'expired'");
    }

    /// <summary>The required criteria that are met by the word of the press alone.</summary>
    public static IEnumerable<Problem> NewsOnly(Dataset data)
    {
        var required = data.Criteria.Where(c => c.IsRequired).Select(c => c.CriterionId).ToHashSet();
        return from line in data.Assessments.Lines
               where line.Record.Verdict == Verdict.Yes && required.Contains(line.Record.Criterion)
                   && data.SourceById[line.Record.SourceId!].Kind == SourceKind.News
               select Warning(line.Row, "source_id", ProblemCode.NewsOnly,
                   $"'{line.Record.Criterion}' is required and 'yes' rests on news alone; find the document itself");
    }

    private static IEnumerable<Problem> NotAssessed(Dataset data) =>
        from line in data.Countries.Lines
        where line.Record.InScope && !data.AssessmentsOf[line.Record.Iso3].Any()
        select Warning(line.Row, "iso3", ProblemCode.NotAssessed,
            $"{line.Record.Iso3} is in scope and has no assessment; add what is known to {data.Assessments.File}");

    /// <summary>A target without a date stands, but no pace can be asked of it.</summary>
    private static IEnumerable<Problem> UndatedTargets(Dataset data) =>
        from line in data.Indicators.Lines
        where line.Record is { TargetValue: not null, TargetOn: null }
        select Warning(line.Row, "target_on", ProblemCode.UndatedTarget,
            $"'{line.Record.IndicatorId}' has a target and no date to reach it by, so no pace can be told; "
            + "add the date where the source gives one");

    private static IEnumerable<Problem> OutOfScope(Dataset data)
    {
        var outside = data.Countries.Where(c => !c.InScope).Select(c => c.Iso3).ToHashSet();
        return
        [
            .. Lines(data.Policies, p => p.Iso3), .. Lines(data.Cadres, c => c.Iso3),
            .. Lines(data.Assessments, a => a.Iso3),
            .. Listed(data.Tables.Coalition.Partners, p => p.Countries),
            .. Listed(data.Tables.Coalition.Initiatives, i => i.Countries),
            .. Listed(data.Tables.Coalition.Commitments, c => c.Countries),
        ];

        IEnumerable<Problem> Lines<T>(Table<T> table, Func<T, string> iso3) =>
            from line in table.Lines
            where outside.Contains(iso3(line.Record))
            select Warning(line.Row, "iso3", ProblemCode.OutOfScope,
                $"{iso3(line.Record)} is not in scope, so this row is on no page; "
                + "set in_scope to 'yes' or delete the row");

        IEnumerable<Problem> Listed<T>(Table<T> table, Func<T, IReadOnlyList<string>> countries) =>
            from line in table.Lines
            let beyond = countries(line.Record).Where(outside.Contains).ToList()
            where beyond.Count > 0
            select Warning(line.Row, "countries", ProblemCode.OutOfScope,
                $"countries names {string.Join(", ", beyond)}, out of scope and so on no page; set in_scope to 'yes', "
                + "or take it out of the list and name it in the note");
    }

    /// <summary>What is wrong in one cell, and lets the site be built.</summary>
    internal static Problem Warning(Row row, string header, string code, string message) =>
        new(row[header].At, code, message, Severity.Warning) { Header = header };
}
