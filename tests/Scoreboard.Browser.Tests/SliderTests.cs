using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

/// <summary>The time slider under the map, and the years' maps for those without scripts.</summary>
public sealed class SliderTests(Website website)
{
    [Fact]
    public Task It_starts_today_with_the_numbers_of_the_page() => website.VisitAsync("", async page =>
    {
        var before = await CountsAsync(page);

        await Assertions.Expect(Range(page)).ToHaveValueAsync(await Range(page).GetAttributeAsync("max") ?? "");
        await Assertions.Expect(page.Locator("[data-slider] output"))
            .ToContainTextAsync($"Q4 2026: {before["won"]} ");
        await Assertions.Expect(page.Locator(".hero__number")).ToHaveTextAsync($"{before["won"]}");
        Assert.Equal(before, await ClassesAsync(page));
        Assert.Equal(96, before.Values.Sum());
    });

    [Fact]
    public Task The_mouse_moves_map_legend_and_label_and_brings_them_back() => website.VisitAsync("", async page =>
    {
        var (today, titles) = (await CountsAsync(page), await TitlesAsync(page));
        var box = (await Range(page).BoundingBoxAsync())!;

        await page.Mouse.ClickAsync(box.X + 12, box.Y + (box.Height / 2));
        var then = await CountsAsync(page);
        Assert.True(then["won"] < today["won"] && then["unknown"] > today["unknown"]);
        Assert.Equal(then, await ClassesAsync(page));
        Assert.NotEqual(titles, await TitlesAsync(page));
        await Assertions.Expect(page.Locator("[data-slider] output")).ToContainTextAsync($": {then["won"]} ");
        await Assertions.Expect(page.Locator("[data-slider] output")).Not.ToContainTextAsync("2026");

        await page.Mouse.ClickAsync(box.X + box.Width - 2, box.Y + (box.Height / 2));
        Assert.Equal(today, await CountsAsync(page));
        Assert.Equal(titles, await TitlesAsync(page));
    });

    [Fact]
    public Task The_keyboard_moves_it_by_a_quarter_and_to_both_ends() => website.VisitAsync("", async page =>
    {
        var today = await CountsAsync(page);
        await Range(page).FocusAsync();

        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.StartsWith("Q3 2026: ", await Range(page).GetAttributeAsync("aria-valuetext"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.StartsWith("Q3 2026: ", await Range(page).GetAttributeAsync("aria-valuetext"), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(Range(page)).ToHaveValueAsync("0");
        Assert.NotEqual(today, await CountsAsync(page));

        await page.Keyboard.PressAsync("End");
        Assert.Equal(today, await CountsAsync(page));
    });

    [Fact]
    public Task It_starts_before_the_first_win_and_the_first_step_is_that_win() => website.VisitAsync("", async page =>
    {
        await Range(page).FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Locator("[data-number]")).ToHaveTextAsync("0");
        Assert.Equal(0, (await CountsAsync(page))["won"]);

        await page.Keyboard.PressAsync("ArrowRight");
        var won = (await CountsAsync(page))["won"];
        Assert.True(won > 0);
        await Assertions.Expect(page.Locator("[data-number]")).ToHaveTextAsync($"{won}");
    });

    [Fact]
    public Task Number_bar_day_and_names_move_with_the_map() => website.VisitAsync("", async page =>
    {
        var (day, width) = (page.Locator("[data-day]"), "+document.querySelector('[data-bar=won]')"
            + ".getAttribute('width')");
        var (dayBefore, widthBefore) = (await day.TextContentAsync(), await page.EvaluateAsync<double>(width));
        await page.Locator("[data-step='-1']").ClickAsync();
        await page.Locator("[data-step='-1']").ClickAsync();

        var won = (await CountsAsync(page))["won"];
        await Assertions.Expect(page.Locator("[data-number]")).ToHaveTextAsync($"{won}");
        await Assertions.Expect(day).Not.ToHaveTextAsync(dayBefore!);
        Assert.Equal(100.0 * won / 96, await page.EvaluateAsync<double>(width), 0.1);
        Assert.Equal(won, await page.Locator(".map__name:visible").CountAsync());
        await Assertions.Expect(page.Locator("[data-slider] output"))
            .ToHaveTextAsync(new Regex(" · New(ly known)?: .+"));
        await Assertions.Expect(page.Locator(".hero__today").First).ToBeHiddenAsync();

        await Range(page).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(day).ToHaveTextAsync(dayBefore!);
        Assert.Equal(widthBefore, await page.EvaluateAsync<double>(width), 0.1);
    });

    [Fact]
    public Task It_plays_from_the_first_win_and_stops_where_it_is_told() => website.VisitAsync("", async page =>
    {
        var play = page.Locator("[data-play]");
        await play.ClickAsync();
        await Assertions.Expect(play).ToHaveAttributeAsync("aria-label", "Pause");
        await Assertions.Expect(page.Locator("[data-number]")).ToHaveTextAsync("1");

        await play.ClickAsync();
        await Assertions.Expect(play).ToHaveAttributeAsync("aria-label", "Play the years");
        Assert.True(int.Parse(await Range(page).InputValueAsync(), null) < 60);
    });

    [Fact]
    public Task Where_less_motion_is_wanted_it_is_stepped_through() => website.VisitAsync(
        "",
        async page =>
        {
            await Assertions.Expect(page.Locator("[data-play]")).ToBeHiddenAsync();
            var today = await CountsAsync(page);
            await page.Locator("[data-step='-1']").ClickAsync();
            await page.Locator("[data-step='-1']").ClickAsync();
            Assert.NotEqual(today, await CountsAsync(page));
        },
        new() { ReducedMotion = ReducedMotion.Reduce });

    [Fact]
    public Task A_finger_can_hit_it() => website.VisitAsync(
        "",
        async page =>
        {
            await Range(page).ScrollIntoViewIfNeededAsync();
            var box = (await Range(page).BoundingBoxAsync())!;
            Assert.True(box.Height >= 44, $"It is {box.Height} pixels high.");
            Assert.True(box.Width >= 200, $"It is {box.Width} pixels wide.");

            await page.Touchscreen.TapAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
            Assert.NotEqual(await Range(page).GetAttributeAsync("max"), await Range(page).InputValueAsync());
        },
        new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });

    [Fact]
    public Task A_card_tells_todays_verdicts_today_only() => website.VisitAsync("", async page =>
    {
        var card = page.Locator(".map__card");
        await Range(page).FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Locator(".map__country[href*='/brazil/']").HoverAsync();
        await Assertions.Expect(card).ToContainTextAsync("Brazil: ");
        await Assertions.Expect(card).Not.ToContainTextAsync("Accredited");

        await Range(page).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Locator(".map__country[href*='/kenya/']").HoverAsync();
        await Assertions.Expect(card).ToContainTextAsync("Accredited");
    });

    [Fact]
    public async Task It_shows_at_a_years_end_what_the_map_of_that_year_shows()
    {
        Dictionary<string, int> year = [];
        await website.VisitAsync("history/2020/", async page => year = await ClassesAsync(page));

        await website.VisitAsync("", async page =>
        {
            await Range(page).FocusAsync();
            for (var i = 0; i < 24; i++)
            {
                await page.Keyboard.PressAsync("ArrowLeft");
            }

            await Assertions.Expect(page.Locator("[data-slider] output")).ToContainTextAsync("Q4 2020: ");
            Assert.Equal(year, await ClassesAsync(page));
        });
    }

    [Fact]
    public Task Without_scripts_it_is_not_there_and_the_years_maps_are() => website.VisitAsync(
        "",
        async page =>
        {
            await Assertions.Expect(page.Locator("[data-slider]")).ToBeHiddenAsync();
            await page.Locator(".map-table summary").First.ClickAsync();
            await page.Locator(".years a", new() { HasTextString = "2020" }).First.ClickAsync();

            await Assertions.Expect(page.Locator(".quarter__score")).ToContainTextAsync("of 96");
            Assert.Equal(96, await page.Locator(".map__country[href]:visible").CountAsync());
            await Assertions.Expect(page.Locator(".years [aria-current]:visible").First).ToHaveTextAsync("2020");
        },
        new() { JavaScriptEnabled = false });

    private static ILocator Range(IPage page) => page.Locator("[data-slider] input");

    /// <summary>The legend's numbers.</summary>
    private static Task<Dictionary<string, int>> CountsAsync(IPage page) => page.EvaluateAsync<Dictionary<string, int>>(
        "Object.fromEntries([...document.querySelectorAll('[data-rung]')].map(b => [b.dataset.rung, +b.textContent]))");

    /// <summary>How many countries the map draws with each status.</summary>
    private static async Task<Dictionary<string, int>> ClassesAsync(IPage page) =>
        await page.EvaluateAsync<Dictionary<string, int>>("""
            Object.fromEntries(["won", "nearly", "partial", "not_yet", "unknown"].map((rung) =>
              [rung, document.querySelectorAll(`.map__country--${rung}`).length]))
            """);

    private static Task<string[]> TitlesAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.map__country')].map(c => c.getAttribute('aria-label'))");
}
