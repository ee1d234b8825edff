using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>The rules for <c>data/assessments.csv</c> and the cadres that it assesses.</summary>
internal static class AssessmentRules
{
    public static void Check(DataTables data, ICollection<Problem> problems)
    {
        CheckComputed(data, problems);
        foreach (var (assessment, row) in data.Assessments.EveryLine)
        {
            if (assessment.Verdict != Verdict.Unknown)
            {
                CheckGrounds(assessment, row, problems);
            }

            if (data.Cadres.ById.GetValueOrDefault(assessment.CadreId) is { } cadre)
            {
                problems.CheckCountry(data, row, "cadre_id", "cadre", cadre.Iso3, assessment.Iso3);
            }

            if (data.Policies.ById.GetValueOrDefault(assessment.PolicyId ?? "") is { } policy)
            {
                problems.CheckCountry(data, row, "policy_id", "policy", policy.Iso3, assessment.Iso3);
            }
        }

        foreach (var (_, row) in data.Cadres.EveryLine.Where(c => c.Record is { Headcount: not null, SourceIds: [] }))
        {
            problems.Add(
                row, "source_ids", ProblemCode.MissingSource, "source_ids is empty; a headcount needs a source");
        }
    }

    /// <summary>
    /// Nobody assesses by hand what is computed; where many rows seem to, the criterion's own row is wrong.
    /// </summary>
    private static void CheckComputed(DataTables data, ICollection<Problem> problems)
    {
        var assessed = data.Assessments.EveryLine.ToLookup(a => a.Record.Criterion, a => a.Row);
        foreach (var (criterion, row) in data.Criteria.Lines.Where(c => c.Record.TakenFrom == TakenFrom.Policies))
        {
            var rows = assessed[criterion.CriterionId].ToList();
            if (rows.Count > ProblemGroups.Few)
            {
                problems.Add(row, "taken_from", ProblemCode.ComputedCriterion,
                    $"taken_from is 'policies', and {rows.Count} rows of {data.Assessments.File} assess "
                    + $"'{criterion.CriterionId}'; write 'assessments' (was one column sorted alone?)");
                continue;
            }

            foreach (var assessment in rows)
            {
                problems.Add(assessment, "criterion", ProblemCode.ComputedCriterion,
                    $"criterion is '{criterion.CriterionId}', which is computed from {data.Policies.File}; delete "
                        + "this row and mend the dates there");
            }
        }
    }

    private static void CheckGrounds(Assessment assessment, Row row, ICollection<Problem> problems)
    {
        var verdict = Spelling.Of(assessment.Verdict);
        if (assessment.SourceId is null)
        {
            problems.Add(row, "source_id", ProblemCode.MissingSource,
                $"source_id is empty; a verdict of '{verdict}' needs a source (without one it is 'unknown')");
        }

        if (assessment.Note.Length == 0)
        {
            problems.Add(row, "note", ProblemCode.MissingValue,
                $"note is empty; a verdict of '{verdict}' needs one plain sentence that says why");
        }
    }
}
