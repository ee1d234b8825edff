using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>The map at the end of a year: what the time slider shows, without a script.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Count">The headline then.</param>
/// <param name="OutOf">What it is out of.</param>
/// <param name="Note">How many of them were only known by then.</param>
/// <param name="Map">The world then.</param>
/// <param name="Rungs">Each status and the countries that had it.</param>
/// <param name="Years">Links to the maps of all years.</param>
public sealed record YearPageModel(
    PageFrame Frame, string Count, string OutOf, string Note, WorldMapModel Map, IReadOnlyList<Rung> Rungs,
    IReadOnlyList<(string Year, string Href, bool IsThis)> Years)
{
    public static YearPageModel Of(SiteModel site, Words words, int year)
    {
        var (day, history) = (new DateOnly(year, 12, 31), site.History);
        var name = words.Formats.Date(year);
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Year(year)), words.Format("year.title", ("year", name)),
            words.Format("year.description", ("year", name), ("count", history.Headline(day)),
                ("total", history.Countries.Count)), "map.js");
        var statuses = history.Countries.ToDictionary(c => c.Country.Iso3, c => c.StatusOn(day));
        return new YearPageModel(
            frame, words.Formats.Number(history.Headline(day)),
            words.Format("home.of", ("total", history.Countries.Count)),
            words.Count("year.knownby", history.HeadlineKnownBy(day)),
            WorldMapModel.Of(frame, score => statuses[score.Country.Iso3], showsDetail: false),
            Rung.All(frame, score => statuses[score.Country.Iso3]),
            [.. site.HistoryYears.Select(y => (words.Formats.Date(y), frame.To(Routes.Year(y)), y == year))]);
    }
}
