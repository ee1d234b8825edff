using System.Net;
using Scoreboard.Scoring;

namespace Scoreboard.Site.Tests.Serving;

public sealed class DevSiteTests : IAsyncDisposable
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

    private readonly RunningServer _running = new();

    public ValueTask DisposeAsync() => _running.DisposeAsync();

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("a/", "text/html; charset=utf-8")]
    [InlineData("a/?q=1", "text/html; charset=utf-8")]
    [InlineData("site.css", "text/css; charset=utf-8")]
    [InlineData("site.js", "text/javascript; charset=utf-8")]
    [InlineData("map.svg", "image/svg+xml")]
    [InlineData("all.csv", "text/csv; charset=utf-8")]
    [InlineData("all.json", "application/json")]
    [InlineData("sitemap.xml", "application/xml")]
    [InlineData("all.ics", "text/calendar; charset=utf-8")]
    [InlineData("changes.atom", "application/atom+xml")]
    [InlineData("site.webmanifest", "application/manifest+json")]
    [InlineData("card.png", "image/png")]
    [InlineData("_dev/reload.js", "text/javascript; charset=utf-8")]
    [InlineData("_dev/reload.css", "text/css; charset=utf-8")]
    public async Task Files_are_served_with_their_type_and_never_cached(string address, string type)
    {
        await _running.StartAsync();

        using var answer = await _running.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LocalHost:5080", 200)]
    [InlineData("127.0.0.1:81", 200)]
    [InlineData("[::1]:5080", 200)]
    [InlineData("rebound.example", 421)]
    [InlineData("localhost.rebound.example:5080", 421)]
    [InlineData("127.0.0.1.rebound.example", 421)]
    [InlineData("192.168.1.7", 421)]
    [InlineData("", 421)]
    public async Task Only_a_name_of_this_machine_is_answered(string host, int status)
    {
        await _running.StartAsync();

        var page = await _running.RawGetAsync("/", host);

        Assert.StartsWith($"HTTP/1.1 {status} ", page, StringComparison.Ordinal);
        Assert.Equal(status == 200, page.Contains("first", StringComparison.Ordinal));
        Assert.Equal(status != 200, page.Contains("answers to the name localhost alone.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Builds_are_not_told_to_another_name()
    {
        await _running.StartAsync();

        var events = await _running.RawGetAsync("/_dev/events", "rebound.example");

        Assert.StartsWith("HTTP/1.1 421 ", events, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_redirected()
    {
        await _running.StartAsync();

        using var answer = await _running.GetAsync("a?q=1");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/a/?q=1", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("nothing/here")]
    [InlineData("a//")]
    [InlineData("a/index.html/")]
    [InlineData("..%2f..%2fdata/text.csv")]
    [InlineData("%2e%2e/data/text.csv")]
    [InlineData("..\\data\\text.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("%00")]
    [InlineData("a%00/../index.html")]
    [InlineData("..%5c..%5cdata%5ctext.csv")]
    [InlineData("a/%2e%2e/%2e%2e/data/text.csv")]
    [InlineData("%252e%252e/data/text.csv")]
    [InlineData("a/..%2f..%2f..%2fdata/text.csv")]
    [InlineData(".scoreboard")]
    public async Task What_is_not_in_the_site_is_its_404_page(string address)
    {
        await _running.StartAsync();

        var answer = await _running.RawGetAsync($"/{address}");

        Assert.Matches("^HTTP/1.1 40[04]", answer);
        Assert.DoesNotContain("first", answer, StringComparison.Ordinal);
        Assert.Matches("^HTTP/1.1 400|Lost[?]", answer);
    }

    [Theory]
    [InlineData("link.csv")]
    [InlineData("folder/text.csv")]
    [InlineData("folder/inner/text.csv")]
    public async Task A_link_in_the_site_leads_nowhere(string address)
    {
        await _running.StartAsync();
        _running.Folder.Write("data/inner/text.csv", "first");
        File.CreateSymbolicLink(_running.Folder.At("output/link.csv"), _running.Folder.At("data/text.csv"));
        Directory.CreateSymbolicLink(_running.Folder.At("output/folder"), _running.Folder.At("data"));

        using var answer = await _running.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_would_change_something_is_refused()
    {
        await _running.StartAsync();

        using var answer = await _running.PostAsync("");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_get_the_script_and_a_policy_that_allows_it()
    {
        await _running.StartAsync();

        var html = await _running.PageAsync("");

        Assert.Matches("""<script src="/_dev/reload.js" data-site="[0-9a-f]+" defer></script></body>""", html);
        Assert.Contains($"content=\"{Policy}\"", html, StringComparison.Ordinal);
        var written = File.ReadAllText(_running.Folder.At("output/index.html"));
        Assert.DoesNotContain("/_dev/", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("a/", 200)]
    [InlineData("nothing/here", 404)]
    public async Task The_policy_of_a_page_is_its_header_too(string address, int status)
    {
        await _running.StartAsync();

        using var answer = await _running.GetAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task A_page_of_the_server_itself_has_a_policy_that_lets_it_hear_of_the_next_build()
    {
        _running.Folder.Write("data/text.csv", "bad row");
        await _running.StartAsync();

        using var answer = await _running.GetAsync("");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(
            "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }
}
