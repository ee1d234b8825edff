using Scoreboard.Scoring;
using Scoreboard.Site.Components;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages;

/// <summary>One renewal window in a table.</summary>
/// <param name="Country">In the page's language.</param>
/// <param name="Href">Of the country's page.</param>
/// <param name="Status">Of the country.</param>
/// <param name="StatusName">In words.</param>
/// <param name="Document">Its title.</param>
/// <param name="Bar">Its end beside today.</param>
/// <param name="End">When it ends or ended, in words.</param>
/// <param name="Ask">The required criteria that are not met.</param>
/// <param name="Priority">What the rows are ranked by.</param>
public sealed record WindowRow(
    string Country, string Href, Status Status, string StatusName, string Document, WindowBarModel Bar, string End,
    string Ask, RenewalPriority Priority)
{
    /// <summary>
    /// The open and overdue windows, one a country and the most worth acting on first. Those of documents that govern
    /// community health workers come before those of the whole sector.
    /// </summary>
    public static IReadOnlyList<WindowRow> Ranked(PageFrame frame)
    {
        var site = frame.Site;
        return
        [
            .. from country in site.Scores.Countries
               where country.Renewal is { IsActionable: true }
               let priority = RenewalPriority.Of(
                   country.Renewal!, site.AsOf, country.Best.Levers["policy"], country.Headcount, site.Settings.Renewal)
               orderby country.Renewal!.Policy.Focus, priority.Value descending, country.Country.Iso3
               select Of(frame, country, country.Renewal!, priority),
        ];
    }

    private static WindowRow Of(PageFrame frame, CountryScore score, RenewalWindow window, RenewalPriority priority) => new(
        frame.Phrases.Name(score.Country), frame.To($"countries/{score.Country.Slug}/"), score.Status,
        frame.Phrases.Name(score.Status), window.Policy.Title,
        WindowBarModel.Of(window, frame.Site.AsOf, frame.Site.Settings.Renewal), frame.Phrases.End(window.Policy),
        score.Status == Status.Prochw
            ? frame.Words["ask.defend"]
            : frame.Words.Formats.List([.. Missing(frame.Site.Data, score).Select(c => frame.Words[$"ask.{c.CriterionId}"])]),
        priority);

    /// <summary>The required criteria that the best cadre does not fully meet.</summary>
    public static IEnumerable<Criterion> Missing(Dataset data, CountryScore score) =>
        data.Criteria.Where(c => c.IsRequired && score.Best.Verdicts.GetValueOrDefault(c.CriterionId) != Verdict.Yes);
}
