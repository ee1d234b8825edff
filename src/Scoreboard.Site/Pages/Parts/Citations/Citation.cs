using System.Globalization;
using Scoreboard.Releases;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Pages.Parts.Citations;

/// <summary>How a page is cited: what it is, of which day, and where it stays as it was published.</summary>
public sealed record Citation
{
    /// <summary>Names it in a bibliography, and its files: small letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    /// <summary>Of the page or chart.</summary>
    public required string Title { get; init; }

    /// <summary>Whose work it is.</summary>
    public required string Author { get; init; }

    /// <summary>What it is part of.</summary>
    public required string Site { get; init; }

    /// <summary>The day it speaks of.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Of the page or file.</summary>
    public required Uri Address { get; init; }

    /// <summary>The release that tells of it, such as <c>2026-Q4</c>; null where none does.</summary>
    public required string? Release { get; init; }

    /// <summary>Where that stays, whatever is found out later; null without a release.</summary>
    public required Uri? Permanent { get; init; }

    /// <summary>Tag of the language it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>For readers.</summary>
    public required string Text { get; init; }

    /// <summary>As programs read it.</summary>
    public IReadOnlyList<CitationFormat> Formats =>
        [CitationFormats.BibTex(this), CitationFormats.Ris(this), CitationFormats.CslJson(this)];

    /// <param name="frame">Of the page.</param>
    /// <param name="title">Of what is cited.</param>
    /// <param name="release">The one that tells of it; null where none does.</param>
    /// <param name="place">On the page of that release; empty for all of it.</param>
    public static Citation Of(PageFrame frame, string title, Release? release, string place = "") =>
        Of(frame, title, frame.CanonicalUrl, frame.At.Path, release, place);

    /// <summary>A country, or something about it.</summary>
    /// <param name="frame">Of the page.</param>
    /// <param name="title">Of what is cited.</param>
    /// <param name="iso3">Of the country.</param>
    public static Citation OfCountry(PageFrame frame, string title, string iso3) =>
        Of(frame, title, frame.Board.Releases.LastOrDefault(r => r.Rows.ContainsKey(iso3)), $"#{iso3}");

    /// <summary>The data of a chart.</summary>
    /// <param name="frame">Of a page in the language to cite in.</param>
    /// <param name="chart">Name of the chart's data.</param>
    public static Citation OfChart(PageFrame frame, string chart) => Of(
        frame, frame.Words.Format("cite.chart", ("chart", chart)), new Uri(frame.Site.BaseUrl, Routes.Chart(chart)),
        chart, frame.Board.Releases.Count > 0 ? frame.Board.Releases[^1] : null, "");

    private static Citation Of(
        PageFrame frame, string title, Uri address, string path, Release? release, string place)
    {
        var (site, words) = (frame.Site, frame.Words);
        var author = words.Format("cite.author", ("site", frame.SiteTitle));
        var permanent = release is null ? null
            : new Uri(new SiteAddress(words.Language, Routes.Release(release.Quarter)).Canonical(site.BaseUrl), place);
        var text = words.Format("cite.text",
            ("author", author), ("year", words.Formats.Date(site.Board.AsOf.Year)), ("title", title),
            ("site", frame.SiteTitle), ("date", frame.AsOf), ("address", address.AbsoluteUri));
        return new()
        {
            Key = KeyOf(frame.SiteTitle, path, site.Board.AsOf),
            Title = title,
            Author = author,
            Site = frame.SiteTitle,
            Day = site.Board.AsOf,
            Address = address,
            Release = release?.Quarter.ToString(),
            Permanent = permanent,
            Language = words.Language.Code,
            Text = permanent is null ? text : $"{text} " + words.Format("cite.release",
                ("release", frame.Phrases.Name(release!.Quarter)), ("address", permanent.AbsoluteUri)),
        };
    }

    private static string KeyOf(string site, string path, DateOnly day) => string.Join(
        '-', new[] { Slug.Of(site), Slug.Of(path), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
            .Where(part => part.Length > 0));
}
