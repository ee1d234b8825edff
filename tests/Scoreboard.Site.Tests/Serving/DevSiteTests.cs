using System.Net;
using Scoreboard.Scoring;

namespace Scoreboard.Site.Tests.Serving;

public sealed class DevSiteTests : IAsyncDisposable
{
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
    public async Task What_is_not_in_the_site_is_its_404_page(string address)
    {
        await _running.StartAsync();

        var answer = await _running.RawGetAsync($"/{address}");

        Assert.Matches("^HTTP/1.1 40[04]", answer);
        Assert.DoesNotContain("first", answer, StringComparison.Ordinal);
        Assert.True(answer.Contains("Lost?", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 400", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_get_the_script_and_a_policy_that_allows_it()
    {
        await _running.StartAsync();

        var html = await _running.PageAsync("");

        Assert.Matches("""<script src="/_dev/reload.js" data-site="[0-9a-f]+" defer></script></body>""", html);
        Assert.Contains("content=\"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/_dev/", File.ReadAllText(_running.Folder.At("output/index.html")), StringComparison.Ordinal);
    }
}
