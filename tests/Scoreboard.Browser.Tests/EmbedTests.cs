using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>Our small pages within a page of somebody else, which is of another origin.</summary>
public sealed class EmbedTests(Website website)
{
    [Fact]
    public async Task They_show_within_a_page_of_another_site_and_lead_to_ours()
    {
        var folder = Directory.CreateTempSubdirectory("scoreboard-foreign-").FullName;
        var line = await LineAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), $"""
            <!DOCTYPE html><html lang="en"><title>Foreign</title><link rel="icon" href="data:,"><body>
            {line}
            <iframe src="{new Uri(website.Address, "embed/headline/")}?theme=dark" title="Number" width="300"></iframe>
            <iframe src="{new Uri(website.Address, "embed/countries/kenya/")}?theme=light" title="Kenya"></iframe>
            """, TestContext.Current.CancellationToken);
        await using var foreign = await StaticHost.StartAsync(folder);
        await website.VisitAsync(
            foreign.Address.AbsoluteUri,
            async page =>
            {
                await Assertions.Expect(page.FrameLocator("iframe >> nth=0").Locator(".map__country"))
                    .ToHaveCountAsync(96);
                await Assertions.Expect(page.FrameLocator("iframe >> nth=1").Locator("h1")).ToContainTextAsync("of 96");
                var kenya = page.FrameLocator("iframe >> nth=2");
                await Assertions.Expect(kenya.Locator("h1")).ToHaveTextAsync("Kenya");
                // The reader's own choice is dark: the map follows it, and the address of the third says otherwise.
                var areDark = await Task.WhenAll(page.Frames.Skip(1).Select(IsDarkAsync));
                Assert.Equal([true, true, false], areDark);

                var opened = await page.RunAndWaitForPopupAsync(() => kenya.Locator("h1 a").ClickAsync());
                Assert.Equal(new Uri(website.Address, "countries/kenya/index.html").AbsoluteUri, opened.Url);
            },
            new() { ColorScheme = ColorScheme.Dark },
            foreign.Address);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("countries/kenya/", true)]
    [InlineData("", true)]
    [InlineData("ar/", true)]
    [InlineData("ar/index.html", true)]
    [InlineData("ar/about/", true)]
    [InlineData("ar/countries/kenya/", true)]
    [InlineData("embed/countries/kenya/", false)]
    [InlineData("ar/embed/countries/kenya/", false)]
    [InlineData("ar/embed/map/", false)]
    public async Task A_host_that_reads_our_headers_lets_others_frame_them_alone(string path, bool isForbidden)
    {
        using HttpClient client = new();
        var answer = await client.GetAsync(new Uri(website.Address, path), TestContext.Current.CancellationToken);

        Assert.Equal(
            isForbidden ? ["frame-ancestors 'none'"] : [],
            answer.Headers.TryGetValues("Content-Security-Policy", out var policies) ? policies : []);
    }

    /// <summary>As somebody copies it from the home page; that is published elsewhere.</summary>
    private async Task<string> LineAsync()
    {
        var line = "";
        await website.VisitAsync("", async page => line = await page.Locator("#embed pre").First.TextContentAsync());
        return line!.Replace("https://example.org" + StaticHost.Path, website.Address.AbsoluteUri,
            StringComparison.Ordinal);
    }

    private static async Task<bool> IsDarkAsync(IFrame frame) => await frame.EvaluateAsync<int>(
        "Number(getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0])") < 100;
}
