using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

public sealed partial class PrintTests(Website website)
{
    [Fact]
    public Task A_country_page_prints_on_few_pages_without_navigation() => website.VisitAsync("countries/kenya/", async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator("nav")).ToBeHiddenAsync();
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Contains("http", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.source a'), '::after').content"), StringComparison.Ordinal);

        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        var pages = PdfPage().Count(pdf);
        TestContext.Current.TestOutputHelper?.WriteLine($"{pages} A4 pages");
        Assert.InRange(pages, 1, 4);
    },
    new() { ColorScheme = ColorScheme.Dark });

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
