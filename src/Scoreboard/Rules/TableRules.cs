using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Settings;
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

    /// <param name="data">As read.</param>
    /// <param name="settings">Null when they could not be read.</param>
    /// <param name="problems">What reading has found; receives what it has not found in the same cell.</param>
    public static void Check(DataTables data, ScoringSettings? settings, ICollection<Problem> problems)
    {
        var found = new List<Problem>();
        CheckAll(data, settings, found);
        var bad = problems
            .Where(p => p is { Header: not null, Severity: Severity.Error } && p.Code != ProblemCode.DuplicateKey)
            .Select(p => p.At).ToHashSet();
        // A table with mistakes of its own, or rows out of order, may well have had one column sorted alone.
        var mixedUp = problems.Concat(found)
            .Where(p => p.Severity == Severity.Error || p.Code == ProblemCode.UnsortedRow)
            .Select(p => p.At.File).ToHashSet();
        foreach (var problem in found.Where(p => p.Header is null || !bad.Contains(p.At)))
        {
            problems.Add(problem.OrElse is { } other && mixedUp.Contains(other.At.File) ? other : problem);
        }
    }

    private static void CheckAll(DataTables data, ScoringSettings? settings, List<Problem> problems)
    {
        var rules = new TableRules(data, problems);
        rules.CheckCountries();
        rules.CheckCriteria();
        rules.CheckPillars(settings?.Pillars ?? []);
        rules.CheckReferences();
        rules.CheckPrefixes(data.Policies, "policy_id", p => p.Iso3);
        rules.CheckPrefixes(data.Cadres, "cadre_id", c => c.Iso3);
        FormerAddressRules.Check(data.Countries, "slug", c => c.Slug, "former_slugs", c => c.FormerSlugs, problems);
        FormerAddressRules.Check(
            data.Policies, "policy_id", p => p.PolicyId, "former_ids", p => p.FormerIds, problems);
        AssessmentRules.Check(data, problems);
        PolicyRules.Check(data, problems);
        IndicatorRules.Check(data, problems);
        FundingRules.Check(data, problems);
        CommitmentRules.Check(data, problems);
        CoalitionRules.Check(data, settings?.Statuses, problems);
    }

    private void CheckCountries()
    {
        Unique("iso2", c => c.Iso2);
        Unique("slug", c => c.Slug);
        SpeltAlike("region");
        SpeltAlike("income_group");
        foreach (var (country, row) in _data.Countries.EveryLine.Where(
            c => c.Record.InScope && c.Record.Region.Length == 0))
        {
            _problems.Add(row, "region", ProblemCode.MissingValue,
                $"region is empty; a country in scope ({country.Iso3}) needs one");
        }

        void SpeltAlike(string header)
        {
            foreach (var spellings in _data.Countries.EveryLine.Select(l => l.Row[header])
                .Where(c => c.Text.Length > 0)
                .GroupBy(c => string.Concat(c.Text.ToUpperInvariant().Where(char.IsLetterOrDigit)))
                .Select(same => same.GroupBy(c => c.Text).OrderByDescending(s => s.Count()).ToList()))
            {
                foreach (var cell in spellings.Skip(1).SelectMany(s => s))
                {
                    _problems.Add(new Problem(cell.At, ProblemCode.TwoSpellings,
                        $"{header} is '{cell.Text}', and '{spellings[0].Key}' on line "
                            + $"{spellings[0].First().At.Line}; write it alike everywhere")
                    {
                        Header = header,
                    });
                }
            }
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
        if (!_data.Criteria.HasEveryRecord)
        {
            return;
        }

        if (!_data.Criteria.Any(c => c.IsRequired))
        {
            _problems.Add(new Problem(new Location(_data.Criteria.File, 1, 1), ProblemCode.NoRequiredCriterion,
                "no criterion has 'yes' in the column required; at least one must decide the status"));
        }

        foreach (var (criterion, row) in _data.Criteria.Lines.Where(
            c => c.Record.ScoredBy == Basis.Practice
                && (c.Record.IsRequired || c.Record.TakenFrom == TakenFrom.Policies)))
        {
            _problems.Add(row, "scored_by", ProblemCode.WrongBasis,
                $"scored_by is 'practice', and '{criterion.CriterionId}' "
                + (criterion.IsRequired ? "decides the status, which rests on policy" : "is computed from documents")
                + "; write 'policy'");
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

    private void CheckPillars(IReadOnlyList<string> pillars)
    {
        foreach (var (criterion, row) in _data.Criteria.EveryLine.Where(
            c => pillars.Count > 0 && c.Record.Pillar is { } pillar && !pillars.Contains(pillar)))
        {
            _problems.Add(row, "pillar", ProblemCode.UnknownPillar,
                $"pillar is '{criterion.Pillar}', which is none of {string.Join(", ", pillars)}; correct it or add "
                    + $"it to 'pillars' in {SettingsFile.FileName}" + Nearest.DidYouMean(criterion.Pillar!, pillars));
        }
    }

    private void CheckReferences()
    {
        var tables = Named().ToDictionary(t => t.FileName, StringComparer.Ordinal);
        foreach (var reference in TableReference.All)
        {
            Check(reference, tables[reference.From], tables[reference.To]);
        }
    }

    private void Check(TableReference reference, NamedTable from, NamedTable to)
    {
        if (!to.HasEveryId)
        {
            return;
        }

        foreach (var row in from.Rows)
        {
            var ids = row[reference.Column].Text.Split(';', StringSplitOptions.RemoveEmptyEntries);
            foreach (var id in ids.Where(id => id != reference.Except && !to.Ids.Contains(id)))
            {
                _problems.Add(row, reference.Column, reference.Code,
                    $"{reference.Column} is '{id}', which is not in {to.File}; correct it or add that row"
                    + Nearest.DidYouMean(id, Candidates(id, row, to)));
            }
        }
    }

    /// <summary>
    /// What may have been meant: nothing of another country than the row's, or else than the id begins with.
    /// </summary>
    private IEnumerable<string> Candidates(string id, Row row, NamedTable to)
    {
        if (to.FileName == Country.Shape.FileName)
        {
            return to.Ids;
        }

        var country = row["iso3"].Text is { Length: > 0 } iso3 ? iso3 : _data.CountryIn(id);
        return to.Ids.Where(
            candidate => country is null || _data.CountryIn(candidate) is not { } its || its == country);
    }

    /// <summary>An id that starts with a country's code starts with that of its own row.</summary>
    private void CheckPrefixes<T>(Table<T> table, string header, Func<T, string> iso3)
    {
        foreach (var (record, row) in table.EveryLine)
        {
            if (_data.CountryIn(row[header].Text) is { } country && country != iso3(record)
                && _data.Countries.Ids.Contains(iso3(record)))
            {
                _problems.Add(row, header, ProblemCode.WrongPrefix,
                    $"{header} is '{row[header].Text}', which starts like an id of {country}, and the row belongs to "
                    + $"{iso3(record)}; one of the two is wrong (was one column sorted alone?)");
            }
        }
    }

    private IEnumerable<NamedTable> Named() =>
    [
        Of(Country.Shape, _data.Countries), Of(Lever.Shape, _data.Levers), Of(Criterion.Shape, _data.Criteria),
        Of(Source.Shape, _data.Sources), Of(Policy.Shape, _data.Policies), Of(Cadre.Shape, _data.Cadres),
        Of(Assessment.Shape, _data.Assessments), Of(Guideline.Shape, _data.Guidelines),
        Of(FundingFlow.Shape, _data.Funding), Of(Indicator.Shape, _data.Indicators),
        Of(IndicatorValue.Shape, _data.IndicatorValues),
        Of(Partner.Shape, _data.Coalition.Partners), Of(Initiative.Shape, _data.Coalition.Initiatives),
        Of(Commitment.Shape, _data.Coalition.Commitments), Of(Decision.Shape, _data.Coalition.Decisions),
        Of(Meeting.Shape, _data.Coalition.Meetings),
    ];

    private static NamedTable Of<T>(TableShape shape, Table<T> table) =>
        new(shape.FileName, table.File, [.. table.EveryLine.Select(l => l.Row)], table.Ids, table.HasEveryId);

    private sealed record NamedTable(
        string FileName, string File, IReadOnlyList<Row> Rows, IReadOnlySet<string> Ids, bool HasEveryId);
}
