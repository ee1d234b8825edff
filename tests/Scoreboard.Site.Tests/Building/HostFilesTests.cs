using System.Text;
using System.Text.RegularExpressions;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Building;

public sealed class HostFilesTests(RealSite site)
{
    /// <summary>Cloudflare Pages reads no more, and no longer lines.</summary>
    private const int MostRules = 100, LongestLine = 2000;

    private const string Unframed = "Content-Security-Policy: frame-ancestors 'none'";

    private static bool IsEmbed(string page) => page.Split('/').Take(2).Contains("embed");

    /// <summary>By the pattern of a rule, its headers.</summary>
    private static Dictionary<string, List<string>> RulesIn(IReadOnlyDictionary<string, byte[]> files)
    {
        Dictionary<string, List<string>> rules = [];
        foreach (var line in Encoding.UTF8.GetString(files["_headers"]).Split('\n').Skip(1).Where(l => l.Length > 0))
        {
            if (line[0] == ' ')
            {
                rules.Values.Last().Add(line.Trim());
            }
            else
            {
                rules.Add(line, []);
            }
        }

        return rules;
    }

    private static void OnlyEmbedsMayBeFramed(IReadOnlyDictionary<string, byte[]> files)
    {
        var rules = RulesIn(files);
        Assert.All(files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)), page =>
        {
            Assert.Equal(!IsEmbed(page), Of(rules, page).Contains(Unframed));
            // Hosts serve a page by its folder too.
            Assert.Equal(!IsEmbed(page), Of(rules, page.Replace("index.html", "")).Contains(Unframed));
        });
        Assert.InRange(rules.Count, 1, MostRules);
    }

    [Fact]
    public void Every_page_may_be_framed_by_no_other_site_but_those_made_for_it()
    {
        OnlyEmbedsMayBeFramed(site.Files);
        Assert.Contains(site.Files.Keys, page => page.StartsWith("embed/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_further_language_takes_few_of_the_rules_that_hosts_read()
    {
        using SmallProject project = new(inArabic: true);
        var files = (await project.FilesAsync()).ToDictionary(f => f.Path, f => f.Content);

        OnlyEmbedsMayBeFramed(files);
        Assert.Contains(files.Keys, page => page.StartsWith("ar/embed/countries/", StringComparison.Ordinal));
        var rules = RulesIn(files);
        var ofArabic = rules.Keys.Count(r => r.StartsWith("/ar/", StringComparison.Ordinal));
        Assert.Equal(3, ofArabic);
        Assert.InRange(rules.Count + (18 * ofArabic), 1, MostRules);
        Assert.All(rules, r => Assert.All(r.Value.Append(r.Key), line => Assert.InRange(line.Length, 1, LongestLine)));
    }

    [Fact]
    public void Hosts_are_told_what_a_page_cannot_say_of_itself()
    {
        var rules = RulesIn(site.Files);
        Assert.Contains("X-Content-Type-Options: nosniff", Of(rules, "about/index.html"));
        Assert.Contains("Access-Control-Allow-Origin: *", Of(rules, "api/v1/countries.json"));
        Assert.Contains("Access-Control-Allow-Origin: *", Of(rules, "data/policies.csv"));
        Assert.DoesNotContain("Access-Control-Allow-Origin: *", Of(rules, "about/index.html"));
    }

    [Fact]
    public void Whoever_finds_a_weakness_is_told_where_to_report_it()
    {
        var lines = site.Page(".well-known/security.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);

        Assert.EndsWith("/security/advisories/new", lines["Contact"], StringComparison.Ordinal);
        Assert.Equal("2027-11-22T00:00:00Z", lines["Expires"]);
        Assert.EndsWith("/.well-known/security.txt", lines["Canonical"], StringComparison.Ordinal);
    }

    /// <summary>
    /// All headers of a file, asked for by its name: hosts join those of every rule that fits, where a star stands for
    /// anything and a placeholder for one folder.
    /// </summary>
    private static List<string> Of(Dictionary<string, List<string>> rules, string file) =>
    [
        .. rules.Where(r => Regex.IsMatch(
                $"/{file}", $"^{Regex.Replace(Regex.Escape(r.Key).Replace("\\*", ".*"), ":[a-z]+", "[^/]+")}$"))
            .SelectMany(r => r.Value),
    ];
}
