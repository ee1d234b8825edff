using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

/// <summary>The choice under the home map that recolours it by a lever's score.</summary>
public sealed partial class LeverPickerTests(Website website)
{
    private static readonly string[] Levers = ["policy", "guidelines", "funding"];

    public static TheoryData<string> EveryLever { get; } = [.. Levers];

    [Theory]
    [MemberData(nameof(EveryLever))]
    public Task The_mouse_recolours_map_names_and_legend_and_brings_them_back(string lever) =>
        website.VisitAsync("", async page =>
    {
        var today = await CountriesAsync(page);
        var label = await LabelAsync(page);

        await page.Locator($"[data-picker] label:has([value={lever}])").ClickAsync();
        var scored = await CountriesAsync(page);
        Assert.Equal(today.Keys, scored.Keys);
        Assert.All(scored,
            c => Assert.Matches(@"^(step-[0-4] .+: \d+ of 100|unknown .+: too little is known to rank it)$", c.Value));
        Assert.NotEqual(label, await LabelAsync(page));
        await Assertions.Expect(page.Locator("[data-slider]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-status-legend]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-lever-legend]:visible"))
            .ToHaveAttributeAsync("data-lever-legend", lever);

        // The legend counts what the map shows, and the lever's own page shows the same map.
        var steps = await page.EvaluateAsync<Dictionary<string, int>>("""
            Object.fromEntries([...document.querySelectorAll("[data-lever-legend]:not([hidden]) li")].map((li) =>
              [/mark--([\w-]+)/.exec(li.querySelector(".mark").getAttribute("class"))[1],
               +li.querySelector("b").textContent]))
            """);
        Assert.Equivalent(steps.Where(s => s.Value > 0).ToDictionary(),
            scored.Values.CountBy(v => v.Split(' ')[0]).ToDictionary(), strict: true);
        var itsLabel = await LabelAsync(page);
        await website.VisitAsync($"levers/{lever}/", async other =>
        {
            Assert.Equal(scored, await CountriesAsync(other));
            Assert.Equal(itsLabel, await LabelAsync(other));
        });

        await page.Locator("[data-picker] label").First.ClickAsync();
        Assert.Equal(today, await CountriesAsync(page));
        Assert.Equal(label, await LabelAsync(page));
        await Assertions.Expect(page.Locator("[data-slider]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-status-legend]")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("[data-lever-legend]:visible").CountAsync());
    });

    [Fact]
    public Task The_keyboard_goes_through_the_levers_and_the_card_follows() => website.VisitAsync("", async page =>
    {
        var card = page.Locator(".map__card");
        await page.Locator("[data-picker] [value='']").FocusAsync();
        foreach (var lever in Levers)
        {
            await page.Keyboard.PressAsync("ArrowDown");
            await Assertions.Expect(page.Locator($"[data-picker] [value={lever}]")).ToBeFocusedAsync();
            await Assertions.Expect(page.Locator("[data-lever-legend]:visible"))
                .ToHaveAttributeAsync("data-lever-legend", lever);
        }

        await page.Locator(".map__country[href*='/kenya/']").FocusAsync();
        await Assertions.Expect(card).ToHaveTextAsync(KenyaScored());

        await page.Locator("[data-picker] [value=funding]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator(".map__country[href*='/kenya/']").FocusAsync();
        await Assertions.Expect(card).ToContainTextAsync("Kenya: One step short");
        await Assertions.Expect(card).ToContainTextAsync("Accredited");
    });

    [Fact]
    public Task A_year_of_the_slider_is_kept_while_a_lever_is_looked_at() => website.VisitAsync("", async page =>
    {
        await page.Locator("[data-slider] input").FocusAsync();
        await page.Keyboard.PressAsync("Home");
        var then = await CountriesAsync(page);

        await page.Locator("[data-picker] [value=funding]").CheckAsync();
        Assert.NotEqual(then, await CountriesAsync(page));
        await page.Locator("[data-picker] [value='']").CheckAsync();
        Assert.Equal(then, await CountriesAsync(page));
    });

    [Fact]
    public Task Without_scripts_there_is_no_choice_but_every_levers_own_map() => website.VisitAsync(
        "",
        async page =>
        {
            await Assertions.Expect(page.Locator("[data-picker]")).ToBeHiddenAsync();
            var levers = page.Locator(".levers__lever h3 a");
            Assert.Equal(3, await levers.CountAsync());

            await levers.First.ClickAsync();
            Assert.Equal(96, await page.Locator(".map__country[href]:visible").CountAsync());
            Assert.All((await CountriesAsync(page)).Values, c => Assert.Matches("^(step-[0-4]|unknown) ", c));
        },
        new() { JavaScriptEnabled = false });

    /// <summary>By code: how each country is coloured, and what it is called.</summary>
    private static Task<Dictionary<string, string>> CountriesAsync(IPage page) =>
        page.EvaluateAsync<Dictionary<string, string>>("""
            Object.fromEntries([...document.querySelectorAll(".map__country")].map((c) => {
              const [, colour] = /map__country--([\w-]+)/.exec(c.getAttribute("class"));
              const called = c.getAttribute("aria-label") ?? c.querySelector("title").textContent;
              return [c.dataset.iso3, `${colour} ${called}`];
            }))
            """);

    private static Task<string> LabelAsync(IPage page) =>
        page.EvaluateAsync<string>("document.querySelector('.map__svg').getAttribute('aria-label')");

    [GeneratedRegex(@"^Kenya: \d+ of 100$")]
    private static partial Regex KenyaScored();
}
