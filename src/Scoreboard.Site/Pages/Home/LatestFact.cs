using Scoreboard.Dates;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Home;

/// <summary>A recent fact: a document adopted, or a verdict that became true.</summary>
/// <param name="Date">In words.</param>
/// <param name="Machine">The same date as ISO 8601.</param>
/// <param name="Country">In the page's language.</param>
/// <param name="Href">Of the country's page.</param>
/// <param name="What">What happened.</param>
/// <param name="Source">Where it can be checked.</param>
public sealed record LatestFact(string Date, string Machine, string Country, string Href, string What, SourceLink Source)
{
    private const int Shown = 6;

    /// <summary>The newest facts up to the day the site speaks of, one for each country and date.</summary>
    public static IReadOnlyList<LatestFact> Newest(PageFrame frame)
    {
        var (data, phrases, words) = (frame.Site.Data, frame.Phrases, frame.Words);
        var adopted =
            from policy in data.Policies
            where policy.AdoptedOn is not null && policy.Status != PolicyStatus.Draft
            select new Event(
                policy.AdoptedOn!.Value, policy.Iso3, words.Format("latest.adopted", ("document", policy.Title)),
                policy.SourceIds[0], "");
        var became =
            from assessment in data.Assessments
            where assessment.EffectiveOn is not null && assessment.Verdict is Verdict.Yes or Verdict.Partial
            let criterion = data.CriterionById[assessment.Criterion]
            select new Event(
                assessment.EffectiveOn!.Value, assessment.Iso3,
                words.Format("latest.verdict", ("criterion", phrases.Name(criterion)), ("note", assessment.Note)),
                assessment.SourceId!, assessment.SourceLocator);
        var countries = data.Countries.Where(c => c.InScope).ToDictionary(c => c.Iso3);
        return
        [
            .. adopted.Concat(became)
                .Where(f => f.On.First <= frame.Site.AsOf && countries.ContainsKey(f.Iso3))
                .OrderByDescending(f => f.On.First).ThenBy(f => f.Iso3, StringComparer.Ordinal)
                .DistinctBy(f => (f.Iso3, f.On))
                .Take(Shown)
                .Select(f => new LatestFact(
                    phrases.Date(f.On), f.On.ToString(), phrases.Name(countries[f.Iso3]),
                    frame.To(Routes.Country(countries[f.Iso3])), f.What,
                    phrases.Link(data.SourceById[f.SourceId], f.Locator))),
        ];
    }

    /// <summary>What may become a fact of the list, before it is put in words.</summary>
    private sealed record Event(PartialDate On, string Iso3, string What, string SourceId, string Locator);
}
