using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>
/// A browser from which is taken what the oldest that we serve do not have (see
/// <c>tests/Scoreboard.Site.Tests/Scripts/eslint.config.mjs</c>): the scripts do all that they do elsewhere.
/// </summary>
public sealed class OldBrowserTests(Website website)
{
    private const string TakeAway = """
        delete Array.prototype.findLast;
        delete Array.prototype.findLastIndex;
        delete Array.prototype.at;
        delete Array.prototype.toSorted;
        delete String.prototype.replaceAll;
        delete Object.groupBy;
        delete window.structuredClone;
        delete URLSearchParams.prototype.size;
        MediaQueryList.prototype.addEventListener = undefined;
        for (const prototype of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
          delete prototype.replaceChildren;
          for (const name of ["querySelector", "querySelectorAll", "matches", "closest"]) {
            const original = prototype[name];
            if (!original) continue;
            prototype[name] = function (selector) {
              if (/:(has|is|where)\(/.test(selector)) {
                throw new DOMException(`'${selector}' is not a valid selector`, "SyntaxError");
              }
              return original.call(this, selector);
            };
          }
        }
        """;

    [Fact]
    public Task The_map_says_more_of_a_country_under_the_pointer() => VisitAsync("", async page =>
    {
        await page.Locator(".map__country[data-iso3=BRA] path").HoverAsync();
        await Assertions.Expect(page.Locator(".map__card")).ToContainTextAsync("Brazil");
    });

    [Fact]
    public Task The_slider_goes_back_in_time() => VisitAsync("", async page =>
    {
        await page.Locator("[data-slider] input").FillAsync("0");
        await Assertions.Expect(page.Locator(".map__country--won")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task The_map_is_coloured_by_a_lever() => VisitAsync("", async page =>
    {
        await page.Locator("[data-picker] input[value=funding]").CheckAsync();
        await Assertions.Expect(page.Locator("[data-lever-legend=funding]")).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_scorecard_is_filtered_and_sorted_and_the_address_keeps_it() =>
        VisitAsync("countries/", async page =>
    {
        await page.Locator("[name=name]").FillAsync("côte d’ivoire");
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("1 of 96 countries");
        Assert.NotEmpty(new Uri(page.Url).Query);
        await page.Locator("[name=name]").FillAsync("");
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("96 of 96 countries");
        Assert.Empty(new Uri(page.Url).Query);
    });

    [Fact]
    public Task Windows_are_ticked_off() => VisitAsync("renewals/", async page =>
    {
        var count = page.Locator("[data-whatif] [data-count]");
        var all = await count.TextContentAsync();
        await page.Locator("[data-whatif] input[type=checkbox]").First.UncheckAsync();
        await Assertions.Expect(count).Not.ToHaveTextAsync(all!);
    });

    [Fact]
    public Task Measures_are_set_against_each_other() => VisitAsync("explore/", async page =>
        await Assertions.Expect(page.Locator("[data-chart] .scatterlayer .points path").First).ToBeAttachedAsync());

    private Task VisitAsync(string path, Func<IPage, Task> look) => website.VisitAsync("about/", async page =>
    {
        await page.AddInitScriptAsync(TakeAway);
        await page.GotoAsync(new Uri(website.Address, path).AbsoluteUri);
        await look(page);
    });
}
