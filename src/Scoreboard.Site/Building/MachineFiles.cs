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
        var urls = pages.Where(p => !p.IsUnlisted && p.At.OutputPath != Routes.NotFound)
            .Select(p => p.At.Canonical(site.BaseUrl).AbsoluteUri).Order(StringComparer.Ordinal);
        var sitemap = new XElement(
            Sitemap + "urlset", urls.Select(url => new XElement(Sitemap + "url", new XElement(Sitemap + "loc", url))));
        yield return File("sitemap.xml",
            $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{sitemap.ToString().ReplaceLineEndings("\n")}\n");
        yield return File(
            "robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(site.BaseUrl, "sitemap.xml").AbsoluteUri}\n");
        // GitHub Pages would otherwise run the site through its own generator and leave out some files.
        yield return File(".nojekyll", "");
        foreach (var file in HostFiles.Of(site, pages))
        {
            yield return file;
        }
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
