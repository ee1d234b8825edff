using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Building;

public sealed class MachineFilesTests(RealSite site)
{
    [Fact]
    public void Hosts_that_read_headers_are_told_what_a_page_cannot_say_of_itself()
    {
        var rules = site.Page("_headers").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(r => r.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToDictionary(r => r[0], r => r[1..]);

        Assert.Contains("X-Content-Type-Options: nosniff", rules["/*"]);
        Assert.Contains("Content-Security-Policy: frame-ancestors 'none'", rules["/*"]);
        Assert.Equal(["Access-Control-Allow-Origin: *"], rules["/api/v1/*"]);
        Assert.Equal(["Access-Control-Allow-Origin: *"], rules["/data/*"]);
    }

    [Fact]
    public void Whoever_finds_a_weakness_is_told_where_to_report_it()
    {
        var lines = site.Page(".well-known/security.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);

        Assert.EndsWith("/security/advisories/new", lines["Contact"], StringComparison.Ordinal);
        Assert.Equal("2027-11-22T00:00:00Z", lines["Expires"]);
        Assert.EndsWith("/.well-known/security.txt", lines["Canonical"], StringComparison.Ordinal);
    }
}
