using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Compare;

/// <summary>All countries of a region side by side: the verdicts, without their evidence.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Criteria">The columns.</param>
/// <param name="Rows">The countries, the highest status first.</param>
public sealed record CompareRegionModel(
    PageFrame Frame, IReadOnlyList<string> Criteria, IReadOnlyList<RegionRow> Rows)
{
    public static CompareRegionModel Of(SiteModel site, Words words, IReadOnlyList<CountryScore> scores)
    {
        var region = scores[0].Country;
        var name = new Phrases(site, words).Region(region);
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.CompareRegion(Slug.Of(region.Region))),
            words.Format("compare.title.region", ("region", name)),
            words.Format("compare.description.region", ("region", name)));
        return new(
            frame,
            [.. site.Board.Data.Criteria.Select(frame.Phrases.Name)],
            [
                .. scores.OrderByDescending(s => s.Status)
                    .ThenBy(s => frame.Phrases.SortName(s.Country), StringComparer.Ordinal)
                    .Select(s => RegionRow.Of(frame, s)),
            ]);
    }
}

/// <summary>One country among those of its region.</summary>
/// <param name="Name">In the page's language.</param>
/// <param name="Href">Of the page that compares it with its neighbours.</param>
/// <param name="Status">Of the country.</param>
/// <param name="StatusName">In words.</param>
/// <param name="Overall">Its score over all levers.</param>
/// <param name="Findings">One a criterion.</param>
public sealed record RegionRow(
    string Name, string Href, Status Status, string StatusName, ScoreFigures Overall, IReadOnlyList<Finding> Findings)
{
    public static RegionRow Of(PageFrame frame, CountryScore score) => new(
        frame.Phrases.Name(score.Country), frame.To(Routes.Compare(score.Country)), score.Status,
        frame.Phrases.StatusOf(score), frame.Phrases.Figures(score.Best.Overall),
        [.. frame.Board.Data.Criteria.Select(c => Finding.Of(frame, score, score.Best, c))]);
}
