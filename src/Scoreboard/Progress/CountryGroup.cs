using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Progress;

/// <summary>What the countries of a group have in common.</summary>
public enum GroupKind
{
    /// <summary>Nothing: all of them.</summary>
    All,
    Region,
    IncomeGroup,
}

/// <summary>Countries that are told of together.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="Value">The region or income group as the table has it; empty for all, and where none is known.</param>
public sealed record CountryGroup(GroupKind Kind, string Value)
{
    /// <summary>The World Bank's groups from the poorest up.</summary>
    private static readonly string[] IncomesInOrder =
        ["low income", "lower middle income", "upper middle income", "high income"];

    public static CountryGroup Whole { get; } = new(GroupKind.All, "");

    /// <summary>In files: <c>all</c>, <c>none</c> for countries without an income group, else the value.</summary>
    public string Id => Kind == GroupKind.All ? "all" : Value.Length > 0 ? Value : "none";

    public bool Holds(Country country) => Kind switch
    {
        GroupKind.Region => country.Region == Value,
        GroupKind.IncomeGroup => country.IncomeGroup == Value,
        _ => true,
    };

    /// <summary>Where the group stands by the scores of a day.</summary>
    public GroupStanding On(Scores scores) => new([.. scores.Countries.Where(c => Holds(c.Country))]);

    /// <summary>All, then by region, then by income group: as many as the countries have.</summary>
    public static IReadOnlyList<CountryGroup> All(IReadOnlyCollection<Country> countries) =>
        [Whole, .. Regions(countries), .. Incomes(countries)];

    public static IReadOnlyList<CountryGroup> Regions(IEnumerable<Country> countries) =>
    [
        .. countries.Select(c => c.Region).Distinct().Order(StringComparer.Ordinal)
            .Select(region => new CountryGroup(GroupKind.Region, region)),
    ];

    /// <summary>
    /// From the poorest up; groups of another name come after those of the World Bank, and none last.
    /// </summary>
    public static IReadOnlyList<CountryGroup> Incomes(IEnumerable<Country> countries) =>
    [
        .. countries.Select(c => c.IncomeGroup).Distinct().OrderBy(OrderOf).ThenBy(g => g, StringComparer.Ordinal)
            .Select(income => new CountryGroup(GroupKind.IncomeGroup, income)),
    ];

    private static int OrderOf(string incomeGroup)
    {
        var place = Array.FindIndex(
            IncomesInOrder, i => i.Equals(incomeGroup.Replace('-', ' ').Trim(), StringComparison.OrdinalIgnoreCase));
        return incomeGroup.Length == 0 ? int.MaxValue : place < 0 ? IncomesInOrder.Length : place;
    }
}
