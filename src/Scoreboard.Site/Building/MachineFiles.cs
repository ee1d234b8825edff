using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Building;

/// <summary>The files that machines ask for by name.</summary>
public static class MachineFiles
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<SiteFile> Of(SiteModel site, IReadOnlyList<SitePage> pages)
    {
        var urls = pages.Where(p => !p.IsMoved && p.At.OutputPath != Routes.NotFound)
            .Select(p => p.At.Canonical(site.BaseUrl).AbsoluteUri).Order(StringComparer.Ordinal);
        var sitemap = new XElement(
            Sitemap + "urlset", urls.Select(url => new XElement(Sitemap + "url", new XElement(Sitemap + "loc", url))));
        yield return File("sitemap.xml",
            $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{sitemap.ToString().ReplaceLineEndings("\n")}\n");
        yield return File(
            "robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(site.BaseUrl, "sitemap.xml").AbsoluteUri}\n");
        // GitHub Pages would otherwise run the site through its own generator and leave out some files.
        yield return File(".nojekyll", "");
        yield return File("_headers", Headers);
        yield return File(".well-known/security.txt", SecurityOf(site));
    }

    /// <summary>
    /// For hosts that read such a file (Netlify, Cloudflare Pages and others): what a page cannot say of itself. Files
    /// for programs may be read from pages of other sites; no page may be framed by one.
    /// </summary>
    private static string Headers { get; } = $"""
        /*
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
          Content-Security-Policy: frame-ancestors 'none'

        /{Routes.ApiFolder}*
          Access-Control-Allow-Origin: *

        /{Routes.Data}*
          Access-Control-Allow-Origin: *

        """.ReplaceLineEndings("\n");

    /// <summary>Where to report a weakness, as RFC 9116 has it; good for a year from the day of the site.</summary>
    private static string SecurityOf(SiteModel site) => string.Create(CultureInfo.InvariantCulture, $"""
        Contact: {site.SiteSettings.RepositoryUrl}/security/advisories/new
        Expires: {site.AsOf.AddYears(1):yyyy-MM-dd}T00:00:00Z
        Preferred-Languages: en
        Canonical: {new Uri(site.BaseUrl, ".well-known/security.txt").AbsoluteUri}

        """).ReplaceLineEndings("\n");

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
