using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Rules;
using Scoreboard.Settings;
using Scoreboard.Tables;


namespace Scoreboard.Data;

/// <summary>All tables at once. What <see cref="Load(DataFolder, ICollection{Problem})"/> returns is checked: every id named exists, every rule holds.</summary>
/// <param name="Settings"><c>scoreboard.json</c>.</param>
/// <param name="Countries"><c>countries.csv</c>, in scope or not.</param>
/// <param name="Levers"><c>levers.csv</c>, in the order of display.</param>
/// <param name="Criteria"><c>criteria.csv</c>, in the order of display.</param>
/// <param name="Sources"><c>sources.csv</c>.</param>
/// <param name="Policies"><c>policies.csv</c>.</param>
/// <param name="Cadres"><c>cadres.csv</c>.</param>
/// <param name="Assessments"><c>assessments.csv</c>.</param>
/// <param name="Guidelines"><c>guidelines.csv</c>.</param>
/// <param name="Funding"><c>funding.csv</c>.</param>
/// <param name="Indicators"><c>indicators.csv</c>.</param>
/// <param name="IndicatorValues"><c>indicator_values.csv</c>.</param>
public sealed record Dataset(
    ScoringSettings Settings, Table<Country> Countries, Table<Lever> Levers, Table<Criterion> Criteria, Table<Source> Sources,
    Table<Policy> Policies, Table<Cadre> Cadres, Table<Assessment> Assessments, Table<Guideline> Guidelines,
    Table<FundingFlow> Funding, Table<Indicator> Indicators, Table<IndicatorValue> IndicatorValues)
{
    /// <summary>What each file holds, in the order of the data dictionary.</summary>
    public static IReadOnlyList<TableShape> Shapes { get; } =
    [
        Country.Shape, Lever.Shape, Criterion.Shape, Source.Shape, Policy.Shape, Cadre.Shape, Assessment.Shape,
        Guideline.Shape, FundingFlow.Shape, Indicator.Shape, IndicatorValue.Shape,
    ];

    /// <summary>What was published, the oldest first.</summary>
    public IReadOnlyList<Release> Releases { get; init; } = [];

    public IReadOnlyDictionary<string, Source> SourceById { get; } = ById(Sources, s => s.SourceId);

    public IReadOnlyDictionary<string, Policy> PolicyById { get; } = ById(Policies, p => p.PolicyId);

    public IReadOnlyDictionary<string, Cadre> CadreById { get; } = ById(Cadres, c => c.CadreId);

    public ILookup<string, Policy> PoliciesOf { get; } = Policies.ToLookup(p => p.Iso3);

    public ILookup<string, Cadre> CadresOf { get; } = Cadres.ToLookup(c => c.Iso3);

    public ILookup<string, Assessment> AssessmentsOf { get; } = Assessments.ToLookup(a => a.Iso3);

    /// <summary>Reads and loads the tables of a folder.</summary>
    /// <param name="folder">Where the files are.</param>
    /// <param name="label">What problems call that folder, such as <c>data</c>.</param>
    /// <param name="problems">Receives every error, and every warning that does not depend on a date.</param>
    /// <returns>Null when there is an error: a dataset exists whole and valid, or not at all.</returns>
    /// <exception cref="IOException">The disk refuses to be read.</exception>
    public static Dataset? Load(string folder, string label, ICollection<Problem> problems) =>
        Load(DataFolder.Read(folder, label), problems);

    /// <summary>Loads the tables of a folder that has been read.</summary>
    /// <param name="folder">With its settings.</param>
    /// <param name="problems">Receives every error, and every warning that does not depend on a date.</param>
    /// <returns>Null when there is an error: a dataset exists whole and valid, or not at all.</returns>
    public static Dataset? Load(DataFolder folder, ICollection<Problem> problems)
    {
        var found = new List<Problem>(folder.SettingsProblems);
        var dataset = new Dataset(
            folder.Settings!, Read(Country.Shape, Country.Read), Read(Lever.Shape, Lever.Read),
            Read(Criterion.Shape, Criterion.Read), Read(Source.Shape, Source.Read), Read(Policy.Shape, Policy.Read),
            Read(Cadre.Shape, Cadre.Read), Read(Assessment.Shape, Assessment.Read),
            Read(Guideline.Shape, Guideline.Read), Read(FundingFlow.Shape, FundingFlow.Read),
            Read(Indicator.Shape, Indicator.Read), Read(IndicatorValue.Shape, IndicatorValue.Read));
        DatasetRules.Check(dataset, found);
        List<Release> releases =
        [
            .. folder.Releases.Select(name => ReleaseFile.Read($"{folder.Label}/{name}", folder.Find(name)!, dataset.Countries, found))
                .OfType<Release>(),
        ];
        CheckTarget(folder, dataset.Indicators, found);

        found.ForEach(problems.Add);
        return found.Any(p => p.Severity == Severity.Error) ? null : dataset with { Releases = releases };

        Table<T> Read<T>(TableShape shape, Func<RowReader, T> read) =>
            Table.Read($"{folder.Label}/{shape.FileName}", folder.Find(shape.FileName), shape, read, found);
    }

    private static void CheckTarget(DataFolder folder, Table<Indicator> indicators, List<Problem> problems)
    {
        if (folder.Settings is { Target.IndicatorId: { Length: > 0 } id } && indicators.IsWhole && !indicators.Ids.Contains(id))
        {
            const string path = "target.indicator_id";
            problems.Add(new Problem(
                SettingsReader.PlaceOf($"{folder.Label}/{ScoringSettings.FileName}", folder.Find(ScoringSettings.FileName), path),
                ProblemCode.UnknownIndicator,
                $"'{path}' is '{id}', which is not in {indicators.File}" + Nearest.DidYouMean(id, indicators.Ids)));
        }
    }

    /// <summary>The first of two rows with one id wins here; the second is a problem that keeps the dataset from existing.</summary>
    private static Dictionary<string, T> ById<T>(IEnumerable<T> records, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            byId.TryAdd(id(record), record);
        }

        return byId;
    }
}
