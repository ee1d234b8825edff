using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>Countries whose movement is told together.</summary>
/// <param name="Machine">In files: <c>all</c>, or the region or income group as the table has it.</param>
/// <param name="Name">In the language of a page.</param>
/// <param name="Holds">Whether a country belongs to it.</param>
public sealed record FieldGroup(string Machine, Func<PageFrame, string> Name, Func<Country, bool> Holds)
{
    public static FieldGroup Whole { get; } = new("all", f => f.Words["group.all"], _ => true);

    public CountryGroup Of(Scores point) => new([.. point.Countries.Where(c => Holds(c.Country))]);

    /// <summary>By region, then by income group from the lowest, as many as the data has in scope.</summary>
    public static IEnumerable<FieldGroup> All(SiteModel site) => [Whole, .. Regions(site), .. Incomes(site)];

    public static IEnumerable<FieldGroup> Regions(SiteModel site) =>
        site.Scores.Countries.Select(c => c.Country).DistinctBy(c => c.Region).OrderBy(c => c.Region, StringComparer.Ordinal)
            .Select(sample => new FieldGroup(sample.Region, f => f.Phrases.Region(sample), c => c.Region == sample.Region));

    public static IEnumerable<FieldGroup> Incomes(SiteModel site) =>
        site.Scores.Countries.Select(c => c.Country).DistinctBy(c => c.IncomeGroup)
            .OrderBy(c => IncomeOrder(c.IncomeGroup)).ThenBy(c => c.IncomeGroup, StringComparer.Ordinal)
            .Select(sample => new FieldGroup(
                sample.IncomeGroup.Length > 0 ? sample.IncomeGroup : "none", f => f.Phrases.IncomeGroup(sample), c => c.IncomeGroup == sample.IncomeGroup));

    /// <summary>The World Bank's groups from the poorest up; a group of another name comes after them, and none last.</summary>
    public static int IncomeOrder(string incomeGroup) => Slug.Of(incomeGroup) switch
    {
        "low-income" => 0,
        "lower-middle-income" => 1,
        "upper-middle-income" => 2,
        "high-income" => 3,
        "" => 5,
        _ => 4,
    };
}
