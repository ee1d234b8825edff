using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Building;

public sealed class HostFilesTests(RealSite site)
{
    /// <summary>Cloudflare Pages reads no more.</summary>
    private const int MostRules = 100;

    private const string Unframed = "Content-Security-Policy: frame-ancestors 'none'";

    /// <summary>By the pattern of a rule, its headers.</summary>
    private Dictionary<string, List<string>> Rules
    {
        get
        {
            Dictionary<string, List<string>> rules = [];
            foreach (var line in site.Page("_headers").Split('\n').Skip(1).Where(l => l.Length > 0))
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
    }

    [Fact]
    public void Every_page_may_be_framed_by_no_other_site_but_those_made_for_it()
    {
        var pages = site.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.All(pages, page =>
            Assert.Equal(!page.StartsWith("embed/", StringComparison.Ordinal), Of(page).Contains(Unframed)));
        Assert.Contains(pages, page => page.StartsWith("embed/", StringComparison.Ordinal));
        Assert.InRange(Rules.Count, 1, MostRules);
    }

    [Fact]
    public void Hosts_are_told_what_a_page_cannot_say_of_itself()
    {
        Assert.Contains("X-Content-Type-Options: nosniff", Of("about/index.html"));
        Assert.Contains("Access-Control-Allow-Origin: *", Of("api/v1/countries.json"));
        Assert.Contains("Access-Control-Allow-Origin: *", Of("data/policies.csv"));
        Assert.DoesNotContain("Access-Control-Allow-Origin: *", Of("about/index.html"));
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

    /// <summary>All headers of a file: hosts join those of every rule that fits.</summary>
    private List<string> Of(string file)
    {
        var isPage = file.EndsWith("index.html", StringComparison.Ordinal);
        var address = '/' + (isPage ? file[..^"index.html".Length] : file);
        return
        [
            .. Rules.Where(r => r.Key.EndsWith('*')
                ? address.StartsWith(r.Key[..^1], StringComparison.Ordinal)
                : address == r.Key).SelectMany(r => r.Value),
        ];
    }
}
