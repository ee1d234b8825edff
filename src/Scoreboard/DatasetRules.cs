using Scoreboard.Reading;
using Scoreboard.Tables;

namespace Scoreboard;

/// <summary>The rules between rows and between tables. Each adds every problem it finds.</summary>
internal sealed class DatasetRules
{
    private readonly Dataset _data;
    private readonly ICollection<Problem> _problems;

    private DatasetRules(Dataset data, ICollection<Problem> problems)
    {
        _data = data;
        _problems = problems;
    }

    public static void Check(Dataset data, ICollection<Problem> problems)
    {
        var rules = new DatasetRules(data, problems);
        rules.CheckCountries();
        rules.CheckCriteria();
        rules.CheckReferences();
        rules.CheckAssessments();
        rules.CheckPolicies();
        rules.CheckSuccession();
        rules.CheckPeriods();
        rules.CheckIndicators();
        FundingRules.Check(data, problems);
    }

    private void CheckCountries()
    {
        Unique("iso2", c => c.Iso2);
        Unique("slug", c => c.Slug);
        foreach (var (country, row) in _data.Countries.Lines.Where(c => c.Record.InScope && c.Record.Region.Length == 0))
        {
            Report(row, "region", ProblemCode.MissingValue, $"region is empty; a country in scope ({country.Iso3}) needs one");
        }

        void Unique(string header, Func<Country, string> value)
        {
            foreach (var twins in _data.Countries.Lines.GroupBy(c => value(c.Record)).Where(g => g.Skip(1).Any()))
            {
                foreach (var (_, row) in twins.Skip(1))
                {
                    Report(row, header, ProblemCode.DuplicateKey,
                        $"{header} is '{twins.Key}', as on line {twins.First().Record.At.Line}; each country needs its own");
                }
            }
        }
    }

    private void CheckCriteria()
    {
        if (_data.Levers.IsWhole && !_data.Levers.Ids.Contains(Lever.Policy))
        {
            _problems.Add(new Problem(new Location(_data.Levers.File, 1, 1), ProblemCode.UnknownLever,
                $"there is no lever '{Lever.Policy}', whose gap the renewal priority is made of; add it"));
        }

        if (!_data.Criteria.HasEveryRecord)
        {
            return;
        }

        if (!_data.Criteria.Any(c => c.IsRequired))
        {
            _problems.Add(new Problem(new Location(_data.Criteria.File, 1, 1), ProblemCode.NoRequiredCriterion,
                "no criterion has 'yes' in the column required; at least one must decide the status"));
        }

        // A criterion whose lever is misspelt may be the one that is missing here.
        if (_data.Criteria.All(c => _data.Levers.Ids.Contains(c.LeverId)))
        {
            foreach (var (lever, row) in _data.Levers.Lines.Where(l => _data.Criteria.All(c => c.LeverId != l.Record.LeverId)))
            {
                Report(row, "lever_id", ProblemCode.EmptyLever,
                    $"lever '{lever.LeverId}' has no criterion in {_data.Criteria.File}; add one or delete the lever");
            }
        }
    }

    private void CheckReferences()
    {
        Refer(_data.Criteria, "lever_id", c => [c.LeverId], _data.Levers, ProblemCode.UnknownLever);
        Refer(_data.Indicators, "lever", i => i.Lever == Indicator.Movement ? [] : [i.Lever], _data.Levers, ProblemCode.UnknownLever);
        Refer(_data.Policies, "iso3", p => [p.Iso3], _data.Countries, ProblemCode.UnknownCountry);
        Refer(_data.Cadres, "iso3", c => [c.Iso3], _data.Countries, ProblemCode.UnknownCountry);
        Refer(_data.Assessments, "iso3", a => [a.Iso3], _data.Countries, ProblemCode.UnknownCountry);
        Refer(_data.Funding, "recipient", f => f.Recipient == FundingFlow.Global ? [] : [f.Recipient], _data.Countries, ProblemCode.UnknownCountry);
        Refer(_data.Policies, "source_ids", p => p.SourceIds, _data.Sources, ProblemCode.UnknownSource);
        Refer(_data.Cadres, "source_ids", c => c.SourceIds, _data.Sources, ProblemCode.UnknownSource);
        Refer(_data.Assessments, "source_id", a => OneOrNone(a.SourceId), _data.Sources, ProblemCode.UnknownSource);
        Refer(_data.Guidelines, "source_id", g => [g.SourceId], _data.Sources, ProblemCode.UnknownSource);
        Refer(_data.Funding, "source_id", f => [f.SourceId], _data.Sources, ProblemCode.UnknownSource);
        Refer(_data.Indicators, "source_id", i => [i.SourceId], _data.Sources, ProblemCode.UnknownSource);
        Refer(_data.IndicatorValues, "source_id", v => [v.SourceId], _data.Sources, ProblemCode.UnknownSource);
        Refer(_data.Assessments, "cadre_id", a => [a.CadreId], _data.Cadres, ProblemCode.UnknownCadre);
        Refer(_data.Assessments, "policy_id", a => OneOrNone(a.PolicyId), _data.Policies, ProblemCode.UnknownPolicy);
        Refer(_data.Policies, "supersedes", p => OneOrNone(p.Supersedes), _data.Policies, ProblemCode.UnknownPolicy);
        Refer(_data.Assessments, "criterion", a => [a.Criterion], _data.Criteria, ProblemCode.UnknownCriterion);
        Refer(_data.Guidelines, "criteria", g => g.Criteria, _data.Criteria, ProblemCode.UnknownCriterion);
        Refer(_data.IndicatorValues, "indicator_id", v => [v.IndicatorId], _data.Indicators, ProblemCode.UnknownIndicator);
    }

    private void CheckAssessments()
    {
        var computed = _data.Criteria.Where(c => c.TakenFrom == TakenFrom.Policies).Select(c => c.CriterionId).ToHashSet();
        foreach (var (assessment, row) in _data.Assessments.Lines)
        {
            if (computed.Contains(assessment.Criterion))
            {
                Report(row, "criterion", ProblemCode.ComputedCriterion,
                    $"criterion is '{assessment.Criterion}', which is computed from {_data.Policies.File}; delete this row and mend the dates there");
            }

            if (assessment.Verdict != Verdict.Unknown && assessment.SourceId is null)
            {
                Report(row, "source_id", ProblemCode.MissingSource,
                    $"source_id is empty; a verdict of '{Spelling.Of(assessment.Verdict)}' needs a source (without one it is 'unknown')");
            }

            if (assessment.Verdict != Verdict.Unknown && assessment.Note.Length == 0)
            {
                Report(row, "note", ProblemCode.MissingValue,
                    $"note is empty; a verdict of '{Spelling.Of(assessment.Verdict)}' needs one plain sentence that says why");
            }

            if (_data.CadreById.GetValueOrDefault(assessment.CadreId) is { } cadre && AreDifferent(cadre.Iso3, assessment.Iso3))
            {
                Report(row, "cadre_id", ProblemCode.WrongCountry,
                    $"cadre '{cadre.CadreId}' belongs to {cadre.Iso3} and the row to {assessment.Iso3}; one of the two is wrong");
            }

            if (_data.PolicyById.GetValueOrDefault(assessment.PolicyId ?? "") is { } policy && AreDifferent(policy.Iso3, assessment.Iso3))
            {
                Report(row, "policy_id", ProblemCode.WrongCountry,
                    $"policy '{policy.PolicyId}' belongs to {policy.Iso3} and the row to {assessment.Iso3}; one of the two is wrong");
            }
        }

        foreach (var (_, row) in _data.Cadres.Lines.Where(c => c.Record is { Headcount: not null, SourceIds: [] }))
        {
            Report(row, "source_ids", ProblemCode.MissingSource, "source_ids is empty; a headcount needs a source");
        }
    }

    private void CheckPolicies()
    {
        foreach (var (policy, row) in _data.Policies.Lines)
        {
            _ = InOrder(row, "starts_on", policy.StartsOn, "ends_on", policy.EndsOn)
                && InOrder(row, "adopted_on", policy.AdoptedOn, "ends_on", policy.EndsOn);
        }
    }

    private void CheckSuccession()
    {
        foreach (var (policy, row) in _data.Policies.Lines)
        {
            if (_data.PolicyById.GetValueOrDefault(policy.Supersedes ?? "") is not { } replaced)
            {
                continue;
            }

            if (AreDifferent(replaced.Iso3, policy.Iso3))
            {
                Report(row, "supersedes", ProblemCode.WrongCountry,
                    $"policy '{replaced.PolicyId}' belongs to {replaced.Iso3} and the row to {policy.Iso3}; one of the two is wrong");
            }

            if (_data.Policies.First(p => p.Supersedes == policy.Supersedes) is var first && first != policy)
            {
                Report(row, "supersedes", ProblemCode.TwoSuccessors,
                    $"'{policy.Supersedes}' is superseded by '{first.PolicyId}' on line {first.At.Line} already; keep one of the two");
            }

            if (IsInLoop(policy))
            {
                Report(row, "supersedes", ProblemCode.SuccessionLoop, replaced == policy
                    ? $"'{policy.PolicyId}' supersedes itself; name the document it replaces, or leave the cell empty"
                    : $"'{policy.PolicyId}' supersedes '{policy.Supersedes}', which in the end supersedes '{policy.PolicyId}'; break the loop");
            }
            else if ((policy.StartsOn ?? policy.AdoptedOn, replaced.StartsOn ?? replaced.AdoptedOn) is ({ } start, { } before)
                && start.Last < before.First)
            {
                Report(row, "supersedes", ProblemCode.EarlySuccessor,
                    $"'{policy.PolicyId}' starts ({start}) before '{policy.Supersedes}' ({before}), which it supersedes; "
                    + "correct a date, or let the later supersede the earlier");
            }
        }
    }

    private bool IsInLoop(Policy policy)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = policy;
        while (next?.Supersedes is { } id && seen.Add(id))
        {
            if (id == policy.PolicyId)
            {
                return true;
            }

            next = _data.PolicyById.GetValueOrDefault(id);
        }

        return false;
    }

    private void CheckPeriods()
    {
        foreach (var (flow, row) in _data.Funding.Lines)
        {
            InOrder(row, "period_start", flow.PeriodStart, "period_end", flow.PeriodEnd);
        }
    }

    private void CheckIndicators()
    {
        foreach (var (indicator, row) in _data.Indicators.Lines)
        {
            InOrder(row, "baseline_on", indicator.BaselineOn, "target_on", indicator.TargetOn);
            if (indicator is { TargetOn: not null, TargetValue: null })
            {
                Report(row, "target_value", ProblemCode.MissingValue, "target_value is empty; a date alone is no target: add its value, or empty target_on");
            }

            if (indicator.BaselineOn is null != indicator.BaselineValue is null)
            {
                var missing = indicator.BaselineOn is null ? "baseline_on" : "baseline_value";
                Report(row, missing, ProblemCode.MissingValue, $"{missing} is empty; a baseline needs both its date and its value");
            }

            if (_data.Indicators.First(i => i.Scope == indicator.Scope && i.Name == indicator.Name) is var first && first.Unit != indicator.Unit)
            {
                Report(row, "unit", ProblemCode.ChangedUnit,
                    $"unit is '{indicator.Unit}', and '{first.Unit}' on line {first.At.Line} for an indicator of the same name; "
                    + "convert the values to one unit, or give this one a name that says what differs");
            }
        }

        foreach (var (value, row) in _data.IndicatorValues.Lines)
        {
            if (_data.Indicators.FirstOrDefault(i => i.IndicatorId == value.IndicatorId) is not { BaselineOn: { } baseline } indicator)
            {
                continue;
            }

            if (value.ObservedOn.Last < baseline.First)
            {
                Report(row, "observed_on", ProblemCode.BeforeBaseline,
                    $"observed_on is {value.ObservedOn}, before the baseline of '{value.IndicatorId}' ({baseline}); correct the date, or move the baseline back");
            }
            else if (value.ObservedOn == baseline && value.Value != indicator.BaselineValue)
            {
                Report(row, "value", ProblemCode.DuplicateKey,
                    $"value is {row["value"].Text}, and the baseline of the same date is another (line {indicator.At.Line} of {_data.Indicators.File}); "
                    + "an indicator has one value on one date, so correct the one or the other");
            }
        }
    }

    /// <summary>Two countries of the table; an unknown one is reported as that.</summary>
    private bool AreDifferent(string a, string b) =>
        a != b && _data.Countries.Ids.Contains(a) && _data.Countries.Ids.Contains(b);

    private bool InOrder(Row row, string startHeader, PartialDate? start, string endHeader, PartialDate? end)
    {
        if (start is { } s && end is { } e && e.Last < s.First)
        {
            Report(row, endHeader, ProblemCode.EndBeforeStart,
                $"{endHeader} is {e}, before {startHeader} {s}; one of the two is wrong");
            return false;
        }

        return true;
    }

    private void Refer<T, TTarget>(
        Table<T> from, string header, Func<T, IEnumerable<string>> ids, Table<TTarget> to, string code)
    {
        if (!to.IsWhole)
        {
            return;
        }

        foreach (var (record, row) in from.Lines)
        {
            foreach (var id in ids(record))
            {
                if (!to.Ids.Contains(id))
                {
                    Report(row, header, code, $"{header} is '{id}', which is not in {to.File}; correct it or add that row"
                        + Nearest.DidYouMean(id, to.Ids));
                }
            }
        }
    }

    private static string[] OneOrNone(string? id) => id is null ? [] : [id];

    private void Report(Row row, string header, string code, string message) =>
        _problems.Add(new Problem(row[header].At, code, message));
}
