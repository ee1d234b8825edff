using Scoreboard.Data;
using Scoreboard.Site.Addresses;
using Scoreboard.Tables;

namespace Scoreboard.Site.Content;

/// <summary>The words of the tables that pages show, which other languages have their own for.</summary>
public static class DataTexts
{
    /// <summary>The English by key, as <see cref="Text.Words.OfData"/> is asked for it.</summary>
    /// <param name="data">Whose words they are.</param>
    /// <param name="settings">For the title of the site.</param>
    public static IReadOnlyDictionary<string, string> Of(Dataset data, SiteSettings settings)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["site.title"] = settings.Title };
        foreach (var (key, english) in OfCriteria(data).Concat(OfTheRest(data)).Where(t => t.English.Length > 0))
        {
            texts[key] = english;
        }

        return texts;
    }

    private static IEnumerable<(string Key, string English)> OfCriteria(Dataset data) =>
        data.Criteria.SelectMany(c => new[]
        {
            ($"criteria.{c.CriterionId}.name", c.Name), ($"criteria.{c.CriterionId}.question", c.Question),
            ($"criteria.{c.CriterionId}.yes", c.Meanings[Verdict.Yes]),
            ($"criteria.{c.CriterionId}.partial", c.Meanings[Verdict.Partial]),
            ($"criteria.{c.CriterionId}.no", c.Meanings[Verdict.No]),
        });

    private static IEnumerable<(string Key, string English)> OfTheRest(Dataset data) =>
    [
        .. data.Levers.SelectMany(l => new[]
        {
            ($"levers.{l.LeverId}.name", l.Name), ($"levers.{l.LeverId}.question", l.Question),
        }),
        .. data.Indicators.SelectMany(i => new[]
        {
            ($"indicators.{i.IndicatorId}.name", i.Name), ($"units.{Slug.Of(i.Unit)}", i.Unit),
        }),
        .. data.Countries.Where(c => c.InScope).SelectMany(c => new[]
        {
            ($"regions.{Slug.Of(c.Region)}", c.Region), ($"income.{Slug.Of(c.IncomeGroup)}", c.IncomeGroup),
        }),
        .. data.Settings.StatusMeanings.Select(s => ($"status.{s.Key}.meaning", s.Value)),
    ];
}
