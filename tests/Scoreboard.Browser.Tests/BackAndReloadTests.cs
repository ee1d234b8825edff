using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>Whoever leaves a page and comes back finds controls that say what map and table show.</summary>
public sealed class BackAndReloadTests(Website website)
{
    public static TheoryData<bool> Ways { get; } = [true, false];

    [Theory]
    [MemberData(nameof(Ways))]
    public Task The_map_shows_the_quarter_of_the_slider(bool back) => website.VisitAsync("", async page =>
    {
        await page.Locator("[data-slider] input").FillAsync("0");
        await ReturnAsync(page, back);

        var (at, last) = (await page.Locator("[data-slider] input").InputValueAsync(),
            await page.Locator("[data-slider] input").GetAttributeAsync("max"));
        var shown = await page.Locator(".map__country--won").CountAsync();
        Assert.Equal(at == last, shown > 0);
        await Assertions.Expect(page.Locator("[data-rung=won]")).ToHaveTextAsync($"{shown}");
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task The_map_is_coloured_by_the_lever_that_is_chosen(bool back) => website.VisitAsync("", async page =>
    {
        await page.Locator("[data-picker] input[value=funding]").CheckAsync();
        await ReturnAsync(page, back);

        var chosen = await page.Locator("[data-picker] input:checked").GetAttributeAsync("value");
        var legends = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[data-lever-legend]')].filter(l => !l.hidden).map(l => "
                + "l.dataset.leverLegend)");
        Assert.Equal(chosen == "" ? [] : [chosen!], legends);
        Assert.Equal(chosen == "", await page.Locator(".map__country--won").CountAsync() > 0);
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task The_scorecard_shows_what_its_filters_ask_for(bool back) =>
        website.VisitAsync("countries/", async page =>
    {
        await page.Locator("[name=name]").FillAsync("guinea");
        var found = await page.Locator("[data-count]").TextContentAsync();
        await ReturnAsync(page, back);

        await Assertions.Expect(page.Locator("[name=name]")).ToHaveValueAsync("guinea");
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync(found!);
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task The_chart_shows_the_measures_that_are_chosen(bool back) => website.VisitAsync("explore/", async page =>
    {
        await page.Locator("[name=x]").SelectOptionAsync("headcount");
        var label = await page.Locator("[data-chart]").GetAttributeAsync("aria-label");
        await ReturnAsync(page, back);

        await Assertions.Expect(page.Locator("[name=x]")).ToHaveValueAsync("headcount");
        await Assertions.Expect(page.Locator("[data-chart]")).ToHaveAttributeAsync("aria-label", label!);
    });

    private async Task ReturnAsync(IPage page, bool back)
    {
        if (back)
        {
            await page.GotoAsync(new Uri(website.Address, "about/").AbsoluteUri);
            await page.GoBackAsync();
        }
        else
        {
            await page.ReloadAsync();
        }

        // What a browser restores, it restores by the time that the page is shown.
        await page.EvaluateAsync("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
    }
}
