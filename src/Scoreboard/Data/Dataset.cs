using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Rules;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Data;

/// <summary>
/// Everything that is known, checked: every id that a row names exists, and every rule holds. There is no way to one
/// but through the rules.
/// </summary>
public sealed class Dataset
{
    private Dataset(DataTables tables, ScoringSettings settings, IReadOnlyList<Release> releases)
    {
        (Tables, Settings, Releases) = (tables, settings, releases);
        PoliciesOf = tables.Policies.ToLookup(p => p.Iso3);
        CadresOf = tables.Cadres.ToLookup(c => c.Iso3);
        AssessmentsOf = tables.Assessments.ToLookup(a => a.Iso3);
    }

    /// <summary>All tables of <c>data/</c>.</summary>
    public DataTables Tables { get; }

    /// <summary>Of <c>scoreboard.json</c>, those that numbers follow from.</summary>
    public ScoringSettings Settings { get; }

    /// <summary>What was published, the oldest first.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <inheritdoc cref="DataTables.Countries"/>
    public Table<Country> Countries => Tables.Countries;

    /// <inheritdoc cref="DataTables.Levers"/>
    public Table<Lever> Levers => Tables.Levers;

    /// <inheritdoc cref="DataTables.Criteria"/>
    public Table<Criterion> Criteria => Tables.Criteria;

    /// <inheritdoc cref="DataTables.Sources"/>
    public Table<Source> Sources => Tables.Sources;

    /// <inheritdoc cref="DataTables.Policies"/>
    public Table<Policy> Policies => Tables.Policies;

    /// <inheritdoc cref="DataTables.Cadres"/>
    public Table<Cadre> Cadres => Tables.Cadres;

    /// <inheritdoc cref="DataTables.Assessments"/>
    public Table<Assessment> Assessments => Tables.Assessments;

    /// <inheritdoc cref="DataTables.Guidelines"/>
    public Table<Guideline> Guidelines => Tables.Guidelines;

    /// <inheritdoc cref="DataTables.Funding"/>
    public Table<FundingFlow> Funding => Tables.Funding;

    /// <inheritdoc cref="DataTables.Indicators"/>
    public Table<Indicator> Indicators => Tables.Indicators;

    /// <inheritdoc cref="DataTables.IndicatorValues"/>
    public Table<IndicatorValue> IndicatorValues => Tables.IndicatorValues;

    public IReadOnlyDictionary<string, Country> CountryById => Countries.ById;

    public IReadOnlyDictionary<string, Lever> LeverById => Levers.ById;

    public IReadOnlyDictionary<string, Criterion> CriterionById => Criteria.ById;

    public IReadOnlyDictionary<string, Source> SourceById => Sources.ById;

    public IReadOnlyDictionary<string, Policy> PolicyById => Policies.ById;

    public IReadOnlyDictionary<string, Cadre> CadreById => Cadres.ById;

    /// <summary>By the country's code.</summary>
    public ILookup<string, Policy> PoliciesOf { get; }

    /// <summary>By the country's code.</summary>
    public ILookup<string, Cadre> CadresOf { get; }

    /// <summary>By the country's code.</summary>
    public ILookup<string, Assessment> AssessmentsOf { get; }

    /// <summary>Reads and checks the tables of a folder.</summary>
    /// <param name="folder">Where the files are.</param>
    /// <param name="label">What problems call that folder, such as <c>data</c>.</param>
    /// <param name="problems">Receives every error, and every warning that does not depend on a date.</param>
    /// <returns>Null when there is an error.</returns>
    /// <exception cref="IOException">The disk refuses to be read.</exception>
    public static Dataset? Load(string folder, string label, ICollection<Problem> problems) =>
        Load(DataFolder.Read(folder, label), problems);

    /// <summary>Checks the tables of a folder that has been read.</summary>
    /// <param name="folder">Its files.</param>
    /// <param name="problems">Receives every error, and every warning that does not depend on a date.</param>
    /// <returns>Null when there is an error.</returns>
    public static Dataset? Load(DataFolder folder, ICollection<Problem> problems)
    {
        var found = new List<Problem>();
        found.AddRange(folder.Namesakes);
        var settings = ScoringSettings.Read(folder.Settings, found);
        var tables = DataTables.Read(folder.Label, folder.Find, found);
        List<Release> releases =
        [
            .. folder.Releases
                .Select(name => ReleaseFile.Read(
                    $"{folder.Label}/{name}", folder.Find(name)!, tables.Countries, settings?.Statuses, found))
                .OfType<Release>(),
        ];
        ReleaseRules.Check(tables, releases, found);
        if (settings is not null)
        {
            CheckNames(folder.Settings, settings, tables, found);
            CheckCoalition(folder.Settings, settings, tables, found);
        }

        var dataset = Of(tables, settings, releases, found);
        found.ForEach(problems.Add);
        return dataset;
    }

    /// <summary>Tables as a data set, where the rules let them.</summary>
    /// <param name="tables">As read.</param>
    /// <param name="settings">Null when they could not be read.</param>
    /// <param name="releases">The oldest first.</param>
    /// <param name="problems">
    /// What reading all these has found; receives every broken rule between rows and tables.
    /// </param>
    /// <returns>Null when there is an error among the problems.</returns>
    public static Dataset? Of(
        DataTables tables, ScoringSettings? settings, IReadOnlyList<Release> releases, ICollection<Problem> problems)
    {
        TableRules.Check(tables, settings, problems);
        return settings is null || problems.Any(p => p.Severity == Severity.Error)
            ? null
            : new Dataset(tables, settings, releases);
    }

    /// <summary>What settings name has to be there, as what rows name has.</summary>
    private static void CheckNames(
        SettingsFile file, ScoringSettings settings, DataTables tables, List<Problem> problems)
    {
        Check("target.indicator_id", settings.Target.IndicatorId, tables.Indicators, ProblemCode.UnknownIndicator);
        Check("renewal.lever", settings.Renewal.Lever, tables.Levers, ProblemCode.UnknownLever);
        Check("guidelines.lever", settings.GuidelinesLever, tables.Levers, ProblemCode.UnknownLever);
        Check("funding.lever", settings.Funding.Lever, tables.Levers, ProblemCode.UnknownLever);
        Check("practice.criterion", settings.SeenWithoutPolicy, tables.Criteria, ProblemCode.UnknownCriterion);
        foreach (var (path, id) in settings.Coalition?.Indicators ?? [])
        {
            Check(path, id, tables.Indicators, ProblemCode.UnknownIndicator);
        }

        void Check<T>(string path, string? id, Table<T> table, string code)
        {
            if (id is { Length: > 0 } && table.HasEveryId && !table.Ids.Contains(id))
            {
                problems.Add(new Problem(file.PlaceOf(path), code,
                    $"'{path}' is '{id}', which is not in {table.File}" + Nearest.DidYouMean(id, table.Ids)));
            }
        }
    }

    /// <summary>Whoever keeps the tables of a coalition says how it means to work, too.</summary>
    private static void CheckCoalition(
        SettingsFile file, ScoringSettings settings, DataTables tables, List<Problem> problems)
    {
        if (settings.Coalition is null && tables.Coalition.AreKept)
        {
            problems.Add(new Problem(new Location(file.File, 1, 1), ProblemCode.MissingSetting,
                $"there are tables in {CoalitionTables.Folder}/ and no settings '{CoalitionSettings.Group}'; add them "
                    + "(data/README.md says what they mean)"));
        }
    }
}
