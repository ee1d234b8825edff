using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Tables;

/// <summary>
/// The tables of a data folder as they were read: each row is well formed, and nobody has asked yet whether rows agree
/// with each other. That is the rules' matter, and what has passed them is a data set.
/// </summary>
public sealed record DataTables
{
    /// <summary>What each file holds, in the order of the data dictionary.</summary>
    public static IReadOnlyList<TableShape> Shapes { get; } =
    [
        Country.Shape, Lever.Shape, Criterion.Shape, Source.Shape, Policy.Shape, Cadre.Shape, Assessment.Shape,
        Guideline.Shape, FundingFlow.Shape, Indicator.Shape, IndicatorValue.Shape, .. CoalitionTables.Shapes,
    ];

    /// <summary><c>countries.csv</c>, in scope or not.</summary>
    public required Table<Country> Countries { get; init; }

    /// <summary><c>levers.csv</c>, in the order of display.</summary>
    public required Table<Lever> Levers { get; init; }

    /// <summary><c>criteria.csv</c>, in the order of display.</summary>
    public required Table<Criterion> Criteria { get; init; }

    /// <summary><c>sources.csv</c>.</summary>
    public required Table<Source> Sources { get; init; }

    /// <summary><c>policies.csv</c>.</summary>
    public required Table<Policy> Policies { get; init; }

    /// <summary><c>cadres.csv</c>.</summary>
    public required Table<Cadre> Cadres { get; init; }

    /// <summary><c>assessments.csv</c>.</summary>
    public required Table<Assessment> Assessments { get; init; }

    /// <summary><c>guidelines.csv</c>.</summary>
    public required Table<Guideline> Guidelines { get; init; }

    /// <summary><c>funding.csv</c>.</summary>
    public required Table<FundingFlow> Funding { get; init; }

    /// <summary><c>indicators.csv</c>.</summary>
    public required Table<Indicator> Indicators { get; init; }

    /// <summary><c>indicator_values.csv</c>.</summary>
    public required Table<IndicatorValue> IndicatorValues { get; init; }

    /// <summary>Those of <c>coalition/</c>.</summary>
    public required CoalitionTables Coalition { get; init; }

    /// <summary>The country whose code an id starts with; null where it starts with none.</summary>
    public string? CountryIn(string id)
    {
        var code = id.Split('-')[0].ToUpperInvariant();
        return Countries.Ids.Contains(code) ? code : null;
    }

    /// <param name="label">What problems call the folder, such as <c>data</c>.</param>
    /// <param name="find">The content of a file by its name; null when there is no such file.</param>
    /// <param name="problems">Receives what is wrong with each file on its own.</param>
    public static DataTables Read(string label, Func<string, byte[]?> find, ICollection<Problem> problems)
    {
        return new()
        {
            Countries = Table(Country.Shape, Country.Read),
            Levers = Table(Lever.Shape, Lever.Read),
            Criteria = Table(Criterion.Shape, Criterion.Read),
            Sources = Table(Source.Shape, Source.Read),
            Policies = Table(Policy.Shape, Policy.Read),
            Cadres = Table(Cadre.Shape, Cadre.Read),
            Assessments = Table(Assessment.Shape, Assessment.Read),
            Guidelines = Table(Guideline.Shape, Guideline.Read),
            Funding = Table(FundingFlow.Shape, FundingFlow.Read),
            Indicators = Table(Indicator.Shape, Indicator.Read),
            IndicatorValues = Table(IndicatorValue.Shape, IndicatorValue.Read),
            Coalition = CoalitionTables.Read(label, find, problems),
        };

        Table<T> Table<T>(TableShape shape, Func<RowReader, T> read) =>
            Csv.Table.Read($"{label}/{shape.FileName}", find(shape.FileName), shape, read, problems);
    }
}
