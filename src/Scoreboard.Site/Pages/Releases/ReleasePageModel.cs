using Scoreboard.Releases;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Changes;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Citations;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Releases;

/// <summary>The table of all countries as it was published for a quarter: every value is of the frozen file.</summary>
public sealed record ReleasePageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>When it was published, and the headline then.</summary>
    public required string Published { get; init; }

    /// <summary>Of the values, in the order of the file.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>One a country then in scope, by name.</summary>
    public required IReadOnlyList<ReleasedCountry> Rows { get; init; }

    /// <summary>The frozen file.</summary>
    public required string FileHref { get; init; }

    /// <summary>What changed in the quarter, and what has been restated since.</summary>
    public required string QuarterHref { get; init; }

    /// <summary>How it is cited.</summary>
    public required Citation Citation { get; init; }

    public static ReleasePageModel Of(SiteModel site, Words words, Release release)
    {
        var quarter = new Phrases(site, words).Name(release.Quarter);
        var title = words.Format("release.title", ("quarter", quarter));
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Release(release.Quarter)), title,
            words.Format("release.description", ("quarter", quarter)));
        var values = ReleaseFile.Columns([.. release.Rows.Values.First().Cells.Keys]).ToList();
        return new()
        {
            Frame = frame,
            Published = words.Format("quarter.published",
                ("count", release.Headline), ("date", frame.Phrases.Date(release.AsOf))),
            Columns = [.. values.Select(v => PublishedValue.NameOf(frame, v.Name))],
            Rows =
            [
                .. release.Rows.Values.Select(row => ReleasedCountry.Of(frame, row, values))
                    .OrderBy(row => row.SortName, StringComparer.Ordinal),
            ],
            FileHref = frame.To(Routes.ReleaseOf(release.Quarter)),
            QuarterHref = frame.To(Routes.Quarter(release.Quarter)),
            Citation = Citation.Of(frame, title, release),
        };
    }
}

/// <summary>What was published of one country.</summary>
/// <param name="Iso3">Its code: the name of its place on the page.</param>
/// <param name="Name">Today's name; the code of one that the tables have no more.</param>
/// <param name="SortName">Without accents.</param>
/// <param name="Href">Of its page; null where it has none any more.</param>
/// <param name="Values">One a column.</param>
public sealed record ReleasedCountry(
    string Iso3, string Name, string SortName, string? Href, IReadOnlyList<string> Values)
{
    public static ReleasedCountry Of(
        PageFrame frame, ReleaseRow row, IEnumerable<(string Name, IReadOnlyList<string> Columns)> values)
    {
        var country = frame.Board.Data.CountryById.GetValueOrDefault(row.Iso3);
        return new(
            row.Iso3,
            country is null ? row.Iso3 : frame.Phrases.Name(country),
            country is null ? row.Iso3 : frame.Phrases.SortName(country),
            country is { InScope: true } ? frame.To(Routes.Country(country)) : null,
            [
                .. values.Select(v => PublishedValue.InWords(
                    frame, v.Name, [.. v.Columns.Select(column => row.Cells[column])])),
            ]);
    }
}
