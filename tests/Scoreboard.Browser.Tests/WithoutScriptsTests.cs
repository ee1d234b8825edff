using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

public sealed class WithoutScriptsTests(Website website)
{
    [Fact]
    public Task The_home_page_says_the_number_and_links_every_country() => Visit("", async page =>
    {
        await Assertions.Expect(page.Locator(".hero__number")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("of 96");
        Assert.Equal(96, await page.Locator(".map__country[href]:visible").CountAsync());
        Assert.Equal(5, await page.Locator(".windows tbody tr:visible").CountAsync());

        await page.Locator(".map-table:has(.chip) summary").ClickAsync();
        Assert.Equal(96, await page.Locator(".map-table:has(.chip) a:visible").CountAsync());
    });

    [Fact]
    public Task The_scorecard_is_a_whole_table() => Visit("countries/", async page =>
    {
        Assert.Equal(96, await page.Locator("[data-iso3]:visible").CountAsync());
        Assert.Equal(96 * 7, await page.Locator("[data-scorecard] tr[data-iso3] :is(th, td):visible").CountAsync());
        Assert.Equal(0, await page.Locator("[data-scorecard] button").CountAsync());
    });

    [Fact]
    public Task A_country_page_shows_every_criterion_with_its_evidence() => Visit("countries/kenya/", async page =>
    {
        await Assertions.Expect(page.Locator(".verdict-head__sentence")).ToBeVisibleAsync();
        var criteria = await page.Locator(".criteria tbody tr:visible, .asked__verdict:visible").CountAsync();
        Assert.True(criteria >= 11);
        Assert.Equal(2, await page.Locator(".asked__one .source a[href^=http]:visible").CountAsync());
        await Assertions.Expect(page.Locator("[data-print]")).ToBeHiddenAsync();
        Assert.True(await page.Locator(":is(.criteria, .asked) .source a[href^=http]:visible").CountAsync() >= 10);
        Assert.True(await page.Locator(".timeline__row:visible").CountAsync() > 0);
    });

    private Task Visit(string path, Func<IPage, Task> look) =>
        website.VisitAsync(path, look, new() { JavaScriptEnabled = false });
}
