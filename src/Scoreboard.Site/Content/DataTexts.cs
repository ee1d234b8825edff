using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Settings;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Content;

/// <summary>
/// The words of the tables that pages show, each under the key by which other languages have their own.
/// </summary>
public static class DataTexts
{
    /// <summary>All of them, the English by key.</summary>
    /// <param name="data">Whose words they are.</param>
    /// <param name="settings">For the title of the site.</param>
    public static IReadOnlyDictionary<string, string> Of(Dataset data, SiteSettings settings)
    {
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var (key, english) in OfCriteria(data).Concat(OfTheRest(data)).Prepend(Title(settings))
            .Where(t => t.English.Length > 0))
        {
            texts[key] = english;
        }

        return texts;
    }

    /// <summary>Of the whole site.</summary>
    public static DataText Title(SiteSettings settings) => new("site.title", settings.Title);

    public static DataText Name(Criterion criterion) => new($"criteria.{criterion.CriterionId}.name", criterion.Name);

    public static DataText Question(Criterion criterion) =>
        new($"criteria.{criterion.CriterionId}.question", criterion.Question);

    /// <summary>What has to be so for a verdict.</summary>
    /// <param name="criterion">Which is asked.</param>
    /// <param name="verdict">Any but that nothing is known.</param>
    public static DataText Meaning(Criterion criterion, Verdict verdict) =>
        new($"criteria.{criterion.CriterionId}.{Spelling.Of(verdict)}", criterion.Meanings[verdict]);

    public static DataText Name(Lever lever) => new($"levers.{lever.LeverId}.name", lever.Name);

    public static DataText Question(Lever lever) => new($"levers.{lever.LeverId}.question", lever.Question);

    public static DataText Name(Indicator indicator) =>
        new($"indicators.{indicator.IndicatorId}.name", indicator.Name);

    public static DataText Unit(Indicator indicator) => new($"units.{Slug.Of(indicator.Unit)}", indicator.Unit);

    public static DataText Region(string region) => new($"regions.{Slug.Of(region)}", region);

    public static DataText IncomeGroup(string incomeGroup) => new($"income.{Slug.Of(incomeGroup)}", incomeGroup);

    /// <summary>What has to be so for a country to stand there.</summary>
    /// <param name="status">Any of them.</param>
    /// <param name="settings">Which say what it means.</param>
    public static DataText Meaning(Status status, ScoringSettings settings) =>
        new($"status.{Spelling.Of(status)}.meaning", settings.StatusMeanings[status]);

    private static IEnumerable<DataText> OfCriteria(Dataset data) => data.Criteria.SelectMany(c => new[]
    {
        Name(c), Question(c), Meaning(c, Verdict.Yes), Meaning(c, Verdict.Partial), Meaning(c, Verdict.No),
    });

    private static IEnumerable<DataText> OfTheRest(Dataset data) =>
    [
        .. data.Levers.SelectMany(l => new[] { Name(l), Question(l) }),
        .. data.Indicators.SelectMany(i => new[] { Name(i), Unit(i) }),
        .. data.Countries.Where(c => c.InScope)
            .SelectMany(c => new[] { Region(c.Region), IncomeGroup(c.IncomeGroup) }),
        .. data.Settings.StatusMeanings.Keys.Select(status => Meaning(status, data.Settings)),
    ];
}
