using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>The rules between rows and between tables. Each adds every problem it finds.</summary>
internal sealed class TableRules
{
    private readonly DataTables _data;
    private readonly ICollection<Problem> _problems;

    private TableRules(DataTables data, ICollection<Problem> problems)
    {
        _data = data;
        _problems = problems;
    }

    public static void Check(DataTables data, ICollection<Problem> problems)
    {
        var rules = new TableRules(data, problems);
        rules.CheckCountries();
        rules.CheckCriteria();
        rules.CheckReferences();
        FormerAddressRules.Check(data.Countries, "slug", c => c.Slug, "former_slugs", c => c.FormerSlugs, problems);
        FormerAddressRules.Check(
            data.Policies, "policy_id", p => p.PolicyId, "former_ids", p => p.FormerIds, problems);
        AssessmentRules.Check(data, problems);
        PolicyRules.Check(data, problems);
        IndicatorRules.Check(data, problems);
        FundingRules.Check(data, problems);
    }

    private void CheckCountries()
    {
        Unique("iso2", c => c.Iso2);
        Unique("slug", c => c.Slug);
        foreach (var (country, row) in _data.Countries.Lines.Where(
            c => c.Record.InScope && c.Record.Region.Length == 0))
        {
            _problems.Add(row, "region", ProblemCode.MissingValue,
                $"region is empty; a country in scope ({country.Iso3}) needs one");
        }

        void Unique(string header, Func<Country, string> value)
        {
            foreach (var twins in _data.Countries.Lines.GroupBy(c => value(c.Record)).Where(g => g.Skip(1).Any()))
            {
                foreach (var (_, row) in twins.Skip(1))
                {
                    _problems.Add(row, header, ProblemCode.DuplicateKey,
                        $"{header} is '{twins.Key}', as on line {twins.First().Record.At.Line}; each country needs "
                            + "its own");
                }
            }
        }
    }

    private void CheckCriteria()
    {
        if (_data.Levers.HasEveryId && !_data.Levers.Ids.Contains(Lever.Policy))
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
            foreach (var (lever, row) in _data.Levers.Lines.Where(
                l => _data.Criteria.All(c => c.LeverId != l.Record.LeverId)))
            {
                _problems.Add(row, "lever_id", ProblemCode.EmptyLever,
                    $"lever '{lever.LeverId}' has no criterion in {_data.Criteria.File}; add one or delete the lever");
            }
        }
    }

    private void CheckReferences()
    {
        Refer(_data.Criteria, "lever_id", c => [c.LeverId], _data.Levers, ProblemCode.UnknownLever);
        Refer(_data.Indicators, "lever", i => i.Lever == Indicator.Movement ? [] : [i.Lever], _data.Levers,
            ProblemCode.UnknownLever);
        Refer(_data.Policies, "iso3", p => [p.Iso3], _data.Countries, ProblemCode.UnknownCountry);
        Refer(_data.Cadres, "iso3", c => [c.Iso3], _data.Countries, ProblemCode.UnknownCountry);
        Refer(_data.Assessments, "iso3", a => [a.Iso3], _data.Countries, ProblemCode.UnknownCountry);
        Refer(_data.Funding, "recipient", f => f.Recipient == FundingFlow.Global ? [] : [f.Recipient], _data.Countries,
            ProblemCode.UnknownCountry);
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
        Refer(_data.Funding, "part_of", f => OneOrNone(f.PartOf), _data.Funding, ProblemCode.UnknownFunding);
        Refer(_data.Guidelines, "criteria", g => g.Criteria, _data.Criteria, ProblemCode.UnknownCriterion);
        Refer(_data.IndicatorValues, "indicator_id", v => [v.IndicatorId], _data.Indicators,
            ProblemCode.UnknownIndicator);
    }

    private void Refer<T, TTarget>(
        Table<T> from, string header, Func<T, IEnumerable<string>> ids, Table<TTarget> to, string code)
    {
        if (!to.HasEveryId)
        {
            return;
        }

        foreach (var (record, row) in from.Lines)
        {
            foreach (var id in ids(record).Where(id => !to.Ids.Contains(id)))
            {
                _problems.Add(
                    row, header, code, $"{header} is '{id}', which is not in {to.File}; correct it or add that row"
                    + Nearest.DidYouMean(id, to.Ids));
            }
        }
    }

    private static string[] OneOrNone(string? id) => id is null ? [] : [id];
}
