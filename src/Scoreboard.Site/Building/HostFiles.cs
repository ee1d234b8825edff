using System.Globalization;
using System.Text;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Building;

/// <summary>
/// What only a host can say of a page, for hosts that read it from files (Netlify, Cloudflare Pages and others), and
/// where to report a weakness. Both are also names under which people put files of their own into the output: those
/// stay, and are told from ours by their first line.
/// </summary>
public static class HostFiles
{
    /// <summary>The first line of a file that a build may replace.</summary>
    public const string FirstLine =
        "# Written by the scoreboard's build. Without this line the file is yours, and no build replaces it.";

    private const string Embeds = "embed/";
    private const string Index = "index.html";

    /// <param name="site">Whose files they are.</param>
    /// <param name="pages">All pages, which say what sections there are.</param>
    public static IEnumerable<SiteFile> Of(SiteModel site, IReadOnlyList<SitePage> pages) =>
        [File("_headers", Headers(pages)), File(".well-known/security.txt", Security(site))];

    /// <summary>Whether a build may replace what lies there.</summary>
    public static bool IsOurs(string path) => System.IO.File.ReadLines(path).FirstOrDefault() == FirstLine;

    /// <summary>
    /// No page may be framed by one of another site, but those made for it. Hosts join the headers of all rules that
    /// fit, and of two policies the stricter counts: so no rule says for all pages who may frame them, but one for each
    /// section but those of embeds. They read a hundred rules at most, so that one is for a section in all languages
    /// but English.
    /// </summary>
    private static string Headers(IReadOnlyList<SitePage> pages)
    {
        const string readByAnyone = "Access-Control-Allow-Origin: *";
        SortedDictionary<string, List<string>> rules = new(StringComparer.Ordinal)
        {
            ["*"] =
            [
                "X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin",
                "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()",
            ],
            ["api/v1/*"] = [readByAnyone],
            [Routes.Data + "*"] = [readByAnyone],
        };
        var framed = pages.Select(p => p.At.Path).Where(IsEmbed).Select(p => FirstOf(p[Embeds.Length..])).ToHashSet();
        foreach (var section in pages.Where(p => !IsEmbed(p.At.Path)).SelectMany(p => PatternsOf(p.At, framed))
            .Distinct())
        {
            // A pattern stands once: of two rules for it some hosts read the last alone.
            rules.TryAdd(section, []);
            rules[section].Add("Content-Security-Policy: frame-ancestors 'none'");
        }

        return string.Concat(rules.Select(r => $"/{r.Key}\n{string.Concat(r.Value.Select(h => $"  {h}\n"))}"));
    }

    /// <summary>
    /// What fits the page: its section, such as <c>about/*</c> or <c>:language/about/*</c>; or itself, by both its
    /// names.
    /// </summary>
    /// <param name="at">Of the page.</param>
    /// <param name="framed">
    /// Sections that embeds have too: there <c>:language</c> would stand for <c>embed</c> as well.
    /// </param>
    private static IEnumerable<string> PatternsOf(SiteAddress at, HashSet<string> framed) => FirstOf(at.Path) switch
    {
        "" => [at.OutputPath, at.OutputPath[..^Index.Length]],
        var section when section == at.Path => [at.OutputPath],
        var section when at.Language == Language.English || framed.Contains(section) =>
            [$"{at.Language.Folder}{section}/*"],
        var section => [$":language/{section}/*"],
    };

    /// <summary>The first folder of a path; all of it where it is in none.</summary>
    private static string FirstOf(string path) => path.Split('/')[0];

    private static bool IsEmbed(string path) => path.StartsWith(Embeds, StringComparison.Ordinal);

    /// <summary>As RFC 9116 has it; good for a year from the day of the site.</summary>
    private static string Security(SiteModel site) => string.Create(CultureInfo.InvariantCulture, $"""
        Contact: {site.SiteSettings.RepositoryUrl}/security/advisories/new
        Expires: {site.Board.AsOf.AddYears(1):yyyy-MM-dd}T00:00:00Z
        Preferred-Languages: en
        Canonical: {new Uri(site.BaseUrl, ".well-known/security.txt").AbsoluteUri}

        """);

    private static SiteFile File(string path, string text) =>
        new(path, Encoding.UTF8.GetBytes($"{FirstLine}\n{text.ReplaceLineEndings("\n")}"));
}
