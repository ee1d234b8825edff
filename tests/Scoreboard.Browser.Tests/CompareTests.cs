using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

public sealed class CompareTests(Website website)
{
    [Fact]
    public Task Countries_are_compared_by_the_address_and_by_choosing() =>
        website.VisitAsync("compare/?c=KEN,uga,RWA,KEN,XYZ", async page =>
        {
            var countries = page.Locator("[data-of=whole] th");
            var said = page.Locator(".compare-form__said");
            await Assertions.Expect(countries).ToHaveTextAsync(["Kenya", "Uganda", "Rwanda"]);
            await Assertions.Expect(said).ToHaveTextAsync("Not on the scoreboard: XYZ.");
            var salaried = page.Locator("[data-of=salaried] tr");
            Assert.True(await salaried.CountAsync() >= 3);
            await Assertions.Expect(salaried.First.Locator(".source a").First).ToHaveAttributeAsync(
                "href", new Regex("^https?://"));

            await page.Locator("select").Nth(1).SelectOptionAsync("ETH");
            await Assertions.Expect(countries).ToHaveTextAsync(["Kenya", "Ethiopia", "Rwanda"]);
            Assert.EndsWith("/compare/?c=KEN,ETH,RWA", page.Url, StringComparison.Ordinal);
            await page.ReloadAsync();
            await Assertions.Expect(countries).ToHaveTextAsync(["Kenya", "Ethiopia", "Rwanda"]);

            // What a page says of itself leads where it does there.
            await countries.Nth(1).Locator("a").ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/countries/ethiopia/index.html$"));

            await page.GetByText("Compare with its neighbours").ClickAsync();
            await Assertions.Expect(countries).ToHaveTextAsync(
                ["Ethiopia", "Djibouti", "Eritrea", "Kenya", "Somalia", "South Sudan", "Sudan"]);
            await page.GetByText("Choose others").ClickAsync();
            await Assertions.Expect(countries).ToHaveCountAsync(4);
            await page.GotoAsync(new Uri(website.Address, "compare/?c=KEN,UGA,RWA,ETH,TZA").AbsoluteUri);
            await Assertions.Expect(countries).ToHaveCountAsync(4);
            await Assertions.Expect(said).ToHaveTextAsync("Only the first 4 are shown.");
            await page.GotoAsync(new Uri(website.Address, "compare/?c=ken").AbsoluteUri);
            await Assertions.Expect(said).ToHaveTextAsync("Choose one more to compare with.");
        });

    [Fact]
    public Task Without_scripts_each_country_and_region_is_compared_ready_made() => website.VisitAsync(
        "compare/",
        async page =>
        {
            await Assertions.Expect(page.Locator(".compare-form")).ToBeHiddenAsync();
            Assert.Equal(96, await page.Locator("#ready ul").Last.GetByRole(AriaRole.Link).CountAsync());
            await page.GetByText("South Asia").ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Compare: South Asia");
        },
        new() { JavaScriptEnabled = false });
}
