using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

public sealed partial class MapTests(Website website)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_country_in_scope_is_a_link_named_after_country_and_status(bool scripts)
    {
        SortedSet<string> expected = [];
        await website.VisitAsync("countries/", async page => expected.UnionWith(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[data-iso3]')].map(r => `${r.cells[0].querySelector('a').textContent}: "
                + "${r.cells[1].textContent.trim()}`)")));

        await website.VisitAsync(
            "",
            async page =>
            {
                var spoken = await page.Locator("[data-map]").AriaSnapshotAsync();
                Assert.Equal(96, expected.Count);
                Assert.Equal(expected, new SortedSet<string>(LinkName()
                    .Matches(spoken.Replace("''", "'", StringComparison.Ordinal)).Select(m => m.Groups["name"].Value)));
            },
            new() { JavaScriptEnabled = scripts });
    }

    [Fact]
    public Task The_pointer_brings_up_a_card_and_takes_it_away() => website.VisitAsync("", async page =>
    {
        var card = page.Locator(".map__card");
        await Assertions.Expect(card).ToBeHiddenAsync();

        await Country(page, "brazil").HoverAsync();
        await Assertions.Expect(card).ToBeVisibleAsync();
        await Assertions.Expect(card).ToContainTextAsync("Brazil: ");
        await Assertions.Expect(card).ToContainTextAsync("Accredited");

        await page.Locator("h1").HoverAsync();
        await Assertions.Expect(card).ToBeHiddenAsync();
    });

    [Fact]
    public Task The_keyboard_brings_up_a_card_within_the_window_for_every_country() =>
        website.VisitAsync("", async page =>
        {
            // All at once in the page: a hundred times back and forth would take long.
            var wrong = await page.EvaluateAsync<string[]>("""
                () => {
                  const card = document.querySelector(".map__card");
                  return [...document.querySelectorAll(".map__country")].filter((country) => {
                    country.focus();
                    const box = card.getBoundingClientRect();
                    return document.activeElement !== country || card.hidden || box.left < 0 || box.right > innerWidth
                      || !card.textContent.startsWith(country.getAttribute("aria-label"));
                  }).map((country) => country.getAttribute("aria-label"));
                }
                """);
            Assert.Empty(wrong);
        },
        new() { ViewportSize = new() { Width = 360, Height = 740 } });

    [Fact]
    public Task Escape_hides_the_card() => website.VisitAsync("", async page =>
    {
        var card = page.Locator(".map__card");
        await page.Locator(".map__country").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(card).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToBeHiddenAsync();
    });

    [Theory]
    [InlineData("comoros")]
    [InlineData("jamaica")]
    [InlineData("sao-tome-and-principe")]
    [InlineData("solomon-islands")]
    public Task A_small_state_has_a_circle_that_can_be_hit_and_opens_its_page(string slug) =>
        website.VisitAsync("", async page =>
    {
        var box = (await Country(page, slug).Locator(".map__dot").BoundingBoxAsync())!;

        // Beside the circle, on the sea or in the reach of another, whichever is there.
        await page.Mouse.MoveAsync(box.X - 4, box.Y + (box.Height / 2));
        await Assertions.Expect(page.Locator(".map__country[data-shown]"))
            .ToHaveAttributeAsync("href", new Regex($"/{slug}/"));
        await page.Mouse.ClickAsync(box.X - 4, box.Y + (box.Height / 2));
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/countries/{slug}/index.html$"));
    });

    [Theory]
    [InlineData("timor-leste", 4, 14)]
    [InlineData("jamaica", -4, -14)]
    [InlineData("sao-tome-and-principe", -18, 8)]
    [InlineData("solomon-islands", 12, 16)]
    public Task A_finger_hits_a_small_state_on_a_phone_half_a_finger_away(string slug, float x, float y) =>
        website.VisitAsync(
        "",
        async page =>
        {
            var dot = Country(page, slug).Locator(".map__dot");
            await dot.ScrollIntoViewIfNeededAsync();
            var box = (await dot.BoundingBoxAsync())!;

            // By its events: a tap on a busy machine turns into a long press, which clicks nothing.
            await page.EvaluateAsync(
                """
                ([clientX, clientY]) => {
                  const under = document.elementFromPoint(clientX, clientY);
                  const at = { clientX, clientY, bubbles: true };
                  under.dispatchEvent(new PointerEvent("pointerdown", { ...at, pointerType: "touch" }));
                  under.dispatchEvent(new MouseEvent("click", { ...at, cancelable: true, detail: 1 }));
                }
                """,
                new double[] { box.X + (box.Width / 2) + x, box.Y + (box.Height / 2) + y });
            await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/countries/{slug}/index.html$"));
        },
        new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            HasTouch = true,
            IsMobile = true,
            ReducedMotion = ReducedMotion.Reduce
        });

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task The_centre_of_every_small_state_is_its_own(int width) => website.VisitAsync(
        "",
        async page =>
        {
            await page.Locator(".map__svg").ScrollIntoViewIfNeededAsync();
            var wrong = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll(".map__country:has(.map__dot)")].filter((country) => {
                  const at = country.querySelector(".map__dot").getBoundingClientRect();
                  const [clientX, clientY] = [at.left + at.width / 2, at.top + at.height / 2];
                  document.elementFromPoint(clientX, clientY).dispatchEvent(
                    new PointerEvent("pointermove", { clientX, clientY, bubbles: true, pointerType: "mouse" }));
                  const card = document.querySelector(".map__card");
                  return !card.textContent.startsWith(country.getAttribute("aria-label"));
                }).map((country) => country.getAttribute("aria-label"))
                """);
            Assert.Empty(wrong);
        },
        new() { ViewportSize = new() { Width = width, Height = 740 } });

    [Fact]
    public Task A_click_or_the_enter_key_opens_the_page_of_a_country() => website.VisitAsync("", async page =>
    {
        await Country(page, "brazil").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Brazil");

        await page.GoBackAsync();
        await Country(page, "kenya").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Kenya");
    });

    [Fact]
    public async Task Legend_map_table_and_scorecard_count_the_same()
    {
        Dictionary<string, int> scorecard = [];
        await website.VisitAsync("countries/", async page =>
            scorecard = Count(await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('[data-status]')].map(r => r.dataset.status)")));

        await website.VisitAsync("", async page =>
        {
            var map = Count(await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('.map__country')].map(c => "
                    + "/map__country--(\\w+)/.exec(c.getAttribute('class'))[1])"));
            var legend = await page.EvaluateAsync<Dictionary<string, int>>(
                "Object.fromEntries([...document.querySelectorAll('.legend a')].map(a => [new "
                    + "URL(a.href).searchParams.get('status'), +a.querySelector('b').textContent]))");
            var table = await page.EvaluateAsync<Dictionary<string, int[]>>("""
                Object.fromEntries([...document.querySelectorAll('.map-table:has(.chip) tbody tr')].map(r => [
                  /chip--(\w+)/.exec(r.querySelector('.chip').className)[1],
                  [+r.cells[1].textContent, r.cells[2].querySelectorAll('a').length]]))
                """);
            Assert.Equivalent(scorecard, map, strict: true);
            Assert.Equivalent(scorecard, legend.Where(l => l.Value > 0).ToDictionary(), strict: true);
            Assert.Equivalent(legend.ToDictionary(l => l.Key, l => new[] { l.Value, l.Value }), table, strict: true);
            await Assertions.Expect(page.Locator(".hero__number")).ToHaveTextAsync($"{scorecard["prochw"]}");
        });
    }

    private static ILocator Country(IPage page, string slug) => page.Locator($".map__country[href*='/{slug}/']");

    private static Dictionary<string, int> Count(string[] values) => values.CountBy(v => v).ToDictionary();

    // The list of what is spoken is YAML, which writes an apostrophe twice in some places.
    [GeneratedRegex("link \"(?<name>[^\"]+)\"")]
    private static partial Regex LinkName();
}
