using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>The map at the end of a year: what the time slider shows, without a script.</summary>
public sealed record YearPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>The headline then.</summary>
    public required string Count { get; init; }

    /// <summary>What it is out of.</summary>
    public required string OutOf { get; init; }

    /// <summary>How many of them were only known by then.</summary>
    public required string Note { get; init; }

    /// <summary>The world then.</summary>
    public required WorldMapModel Map { get; init; }

    /// <summary>Each status and the countries that had it.</summary>
    public required IReadOnlyList<Rung> Rungs { get; init; }

    /// <summary>Links to the maps of all years.</summary>
    public required IReadOnlyList<(string Year, string Href, bool IsThis)> Years { get; init; }

    public static YearPageModel Of(SiteModel site, Words words, int year)
    {
        var (day, history) = (new DateOnly(year, 12, 31), site.Board.History);
        var (name, total) = (words.Formats.Date(year), history.Countries.Count);
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Year(year)), words.Format("year.title", ("year", name)),
            words.Format("year.description", ("year", name), ("count", history.Headline(day)), ("total", total)),
            "map.js");
        var statuses = history.Countries.ToDictionary(c => c.Country.Iso3, c => c.StatusOn(day));
        return new()
        {
            Frame = frame,
            Count = words.Formats.Number(history.Headline(day)),
            OutOf = words.Format("home.of", ("total", total)),
            Note = words.Count("year.knownby", history.HeadlineKnownBy(day)),
            Map = WorldMapModel.Of(frame, score => statuses[score.Country.Iso3], showsDetail: false),
            Rungs = Rung.All(frame, score => statuses[score.Country.Iso3]),
            Years =
            [
                .. site.Board.HistoryYears.Select(y => (words.Formats.Date(y), frame.To(Routes.Year(y)), y == year)),
            ],
        };
    }
}
