using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Compare;

/// <summary>Where countries are chosen to be compared, and the ready-made comparisons.</summary>
public sealed record Compared
{
    /// <summary>How many countries are set side by side.</summary>
    public const int Most = 4;

    public required PageFrame Frame { get; init; }

    /// <summary>Every country, by name: its code, its name, and its own page of this kind.</summary>
    public required IReadOnlyList<(string Iso3, string Name, string Href)> Countries { get; init; }

    /// <summary>The regions that are compared whole.</summary>
    public required IReadOnlyList<(string Name, string Href)> Regions { get; init; }

    /// <summary>Of an address with codes that are not on the scoreboard; the script fills in which.</summary>
    public string Unknown => Frame.Words.Format("compare.unknown", ("codes", "{codes}"));

    /// <summary>What is said of an address with more countries than are shown.</summary>
    public string TooMany => Frame.Words.Format("compare.toomany", ("most", Most));

    /// <summary>How many can be chosen, one field each.</summary>
    public static IEnumerable<int> Fields => Enumerable.Range(1, Most);

    public static Compared Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.CompareChosen), words["compare.title"],
            words["compare.description"], "compare.js");
        return new()
        {
            Frame = frame,
            Countries =
            [
                .. site.Board.Scores.Countries.Select(c => c.Country)
                    .OrderBy(frame.Phrases.SortName, StringComparer.Ordinal)
                    .Select(c => (c.Iso3, frame.Phrases.Name(c), frame.To(Routes.Compare(c)))),
            ],
            Regions =
            [
                .. RegionsOf(site.Board.Scores.Countries)
                    .Select(region => (
                        frame.Phrases.Region(region.First().Country),
                        frame.To(Routes.CompareRegion(Slug.Of(region.Key))))),
            ],
        };
    }

    /// <summary>The countries of each region, by the region's name.</summary>
    public static IEnumerable<IGrouping<string, CountryScore>> RegionsOf(IEnumerable<CountryScore> scores) =>
        scores.Where(c => c.Country.Region.Length > 0).GroupBy(c => c.Country.Region)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
}
