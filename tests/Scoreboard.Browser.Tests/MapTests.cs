using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

public sealed partial class MapTests(Website website)
{
    private static readonly string[] African =
    [
        "AGO", "BDI", "BEN", "BFA", "BWA", "CAF", "CIV", "CMR", "COD", "COG", "COM", "DJI", "DZA", "EGY", "ERI", "ETH",
        "GAB", "GHA", "GIN", "GMB", "GNB", "GNQ", "KEN", "LBR", "LSO", "MAR", "MDG", "MLI", "MOZ", "MRT", "MWI", "NAM",
        "NER", "NGA", "RWA", "SDN", "SEN", "SLE", "SOM", "SSD", "STP", "SWZ", "TCD", "TGO", "TZA", "UGA", "ZAF", "ZMB",
        "ZWE",
    ];

    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new() { Width = 360, Height = 740 },
        HasTouch = true,
        IsMobile = true,
        ReducedMotion = ReducedMotion.Reduce,
    };

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
    [InlineData(360, "africa")]
    [InlineData(360, "asia")]
    [InlineData(360, "america")]
    [InlineData(1280, "world")]
    [InlineData(1280, "africa")]
    [InlineData(1280, "asia")]
    [InlineData(1280, "america")]
    public Task No_name_on_the_map_is_cut_at_its_edge(int width, string region) => website.VisitAsync("", async page =>
    {
        await page.Locator($"[data-region={region}]").ClickAsync();
        var names = await page.EvaluateAsync<string[]>("""
            () => {
              const frame = document.querySelector(".map__frame").getBoundingClientRect();
              return [...document.querySelectorAll(".map__name")].filter((name) => name.checkVisibility())
                .map((name) => [name.textContent, name.getBoundingClientRect()])
                .filter(([, { left, right }]) => right > frame.left && left < frame.right)
                .map(([text, { left, right }]) => left < frame.left || right > frame.right ? `${text}: cut` : "whole");
            }
            """);
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Equal("whole", name));
    },
    new() { ViewportSize = new() { Width = width, Height = 800 } });

    [Theory]
    [InlineData("timor-leste", "asia", 4, 9)]
    [InlineData("jamaica", "america", -4, -12)]
    [InlineData("sao-tome-and-principe", "africa", -11, 5)]
    [InlineData("solomon-islands", "asia", 8, 8)]
    public Task A_finger_picks_a_small_state_beside_it_and_a_second_tap_opens_its_page(
        string slug, string region, float x, float y) => website.VisitAsync(
        "",
        async page =>
        {
            await page.Locator($"[data-region={region}]").ClickAsync();
            var dot = Country(page, slug).Locator(".map__dot");
            await dot.ScrollIntoViewIfNeededAsync();
            var box = (await dot.BoundingBoxAsync())!;
            var (atX, atY) = (box.X + (box.Width / 2) + x, box.Y + (box.Height / 2) + y);

            await TapAsync(page, atX, atY);
            await Assertions.Expect(page.Locator(".map__strip a"))
                .ToHaveAttributeAsync("href", new Regex($"/{slug}/"));
            await Assertions.Expect(page.Locator(".map__card")).ToBeHiddenAsync();
            await TapAsync(page, atX, atY);
            await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/countries/{slug}/index.html$"));
        },
        Phone);

    [Fact]
    public Task A_tap_tells_in_a_strip_that_covers_nothing() => website.VisitAsync(
        "",
        async page =>
        {
            var strip = page.Locator(".map__strip");
            await Assertions.Expect(strip).ToHaveTextAsync("Tap a country to see where it stands.");
            var before = (await strip.BoundingBoxAsync())!;
            var box = (await Country(page, "chad").Locator("path").BoundingBoxAsync())!;
            await TapAsync(page, box.X + (box.Width / 2), box.Y + (box.Height / 2));
            await Assertions.Expect(strip).ToContainTextAsync("Chad: ");
            await Assertions.Expect(strip).ToContainTextAsync("Accredited: ");

            var (frame, after) = ((await page.Locator(".map__frame").BoundingBoxAsync())!,
                (await strip.BoundingBoxAsync())!);
            Assert.True(after.Y >= frame.Y + frame.Height - 1, "It lies on the map.");
            Assert.Equal(before.Height, after.Height, 1.0);
            await strip.Locator("a").ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Chad");
        },
        Phone);

    /// <summary>
    /// At each country's middle a finger comes down sixty times, scattered as fingers are: normally, by 6 pixels.
    /// </summary>
    [Fact]
    public Task Of_taps_on_African_countries_on_a_phone_at_least_85_percent_hit_the_right_one() => website.VisitAsync(
        "",
        async page =>
        {
            var rate = await page.EvaluateAsync<double>("""
                (africa) => {
                  const taps = 60;
                  const svg = document.querySelector(".map__svg");
                  const middle = (country) => {
                    const dot = country.querySelector(".map__dot");
                    const path = country.querySelector("path");
                    const box = dot ? dot.getBBox() : path.getBBox();
                    const inside = [];
                    for (let i = 0; i < 400; i += 1) {
                      const point = svg.createSVGPoint();
                      point.x = box.x + box.width * ((i % 20) + 0.5) / 20;
                      point.y = box.y + box.height * (Math.floor(i / 20) + 0.5) / 20;
                      if (dot || path.isPointInFill(point)) inside.push(point);
                    }
                    const mean = svg.createSVGPoint();
                    mean.x = inside.reduce((sum, p) => sum + p.x, 0) / inside.length;
                    mean.y = inside.reduce((sum, p) => sum + p.y, 0) / inside.length;
                    return mean.matrixTransform(svg.getScreenCTM());
                  };
                  addEventListener("click", (event) => event.preventDefault());
                  document.querySelector(".map").scrollIntoView({ block: "center", behavior: "instant" });
                  let right = 0;
                  let all = 0;
                  const tap = (clientX, clientY, on) => {
                    const at = { clientX, clientY, bubbles: true, pointerType: "touch" };
                    on.dispatchEvent(new PointerEvent("pointerdown", at));
                    on.dispatchEvent(new MouseEvent("click", { ...at, cancelable: true, detail: 1 }));
                  };
                  for (const iso3 of africa) {
                    const country = document.querySelector(`.map__country[data-iso3=${iso3}]`);
                    const aim = middle(country);
                    for (let i = 0; i < taps; i += 1) {
                      const far = 6 * Math.sqrt(-2 * Math.log(1 - (i + 0.5) / taps));
                      const [clientX, clientY] = [aim.x + far * Math.cos(i * 2.4), aim.y + far * Math.sin(i * 2.4)];
                      tap(clientX, clientY, document.elementFromPoint(clientX, clientY) || svg);
                      all += 1;
                      const strip = document.querySelector(".map__strip a");
                      if (strip && strip.getAttribute("href") === country.getAttribute("href")) right += 1;
                      // The sea takes it back.
                      tap(-100, -100, svg);
                    }
                  }
                  return right / all;
                }
                """,
                African);
            Assert.InRange(rate, 0.85, 1);
        },
        Phone);

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task The_centre_of_every_small_state_is_its_own_on_the_map_of_its_region(int width) => website.VisitAsync(
        "",
        async page =>
        {
            var wrong = await page.EvaluateAsync<string[]>("""
                () => {
                  const frame = document.querySelector(".map__frame");
                  const left = new Set(document.querySelectorAll(".map__country"));
                  const wrong = [];
                  for (const region of ["africa", "asia", "america"]) {
                    document.querySelector(`[data-region=${region}]`).click();
                    frame.scrollIntoView({ block: "center", behavior: "instant" });
                    const box = frame.getBoundingClientRect();
                    for (const country of [...left]) {
                      const shape = country.querySelector(".map__dot") ?? country;
                      const at = shape.getBoundingClientRect();
                      const [clientX, clientY] = [at.left + at.width / 2, at.top + at.height / 2];
                      if (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom)
                        continue;
                      left.delete(country);
                      if (shape === country) continue;
                      document.elementFromPoint(clientX, clientY).dispatchEvent(
                        new PointerEvent("pointermove", { clientX, clientY, bubbles: true, pointerType: "mouse" }));
                      const card = document.querySelector(".map__card");
                      if (!card.textContent.startsWith(country.getAttribute("aria-label"))) wrong.push(country);
                    }
                  }
                  return [...wrong, ...left].map((country) => country.getAttribute("aria-label"));
                }
                """);
            Assert.Empty(wrong);
        },
        new() { ViewportSize = new() { Width = width, Height = 740 } });

    [Theory]
    [InlineData("", 1280)]
    [InlineData("", 360)]
    [InlineData("#map-america", 360)]
    [InlineData("#map-world", 360)]
    public Task Without_scripts_the_regions_are_places_on_the_page(string anchor, int width) => website.VisitAsync(
        anchor,
        async page =>
        {
            // How many units of the map its frame is wide: the whole world on a wide screen, Africa on a phone.
            var svg = (await page.Locator(".map__svg").BoundingBoxAsync())!;
            var frame = (await page.Locator(".map__frame").BoundingBoxAsync())!;
            var expected = (anchor, width) switch { ("", 360) => 420, ("#map-america", _) => 450, _ => 1610 };
            Assert.Equal(expected, 2000 * frame.Width / svg.Width, 2.0);
        },
        new() { ViewportSize = new() { Width = width, Height = 740 }, JavaScriptEnabled = false });

    [Theory]
    [InlineData(1280, 800, ".years-bar")]
    [InlineData(360, 740, ".regions")]
    public Task Number_and_map_stand_on_the_first_screen(int width, int height, string last) => website.VisitAsync(
        "",
        async page =>
        {
            // A look back is rare, and says so above everything.
            await page.EvaluateAsync("document.querySelector('.lookback')?.remove()");
            var end = (await page.Locator(last).BoundingBoxAsync())!;
            Assert.True(end.Y + end.Height <= height, $"{last} ends at {end.Y + end.Height}.");
            var frame = (await page.Locator(".map__frame").BoundingBoxAsync())!;
            var seen = Math.Min(frame.Y + frame.Height, height) - frame.Y;
            Assert.True(seen >= 0.8 * frame.Height, $"{seen} of {frame.Height} pixels of the map are seen.");
        },
        new() { ViewportSize = new() { Width = width, Height = height } });

    [Fact]
    public Task The_keyboard_goes_through_the_countries_by_name() => website.VisitAsync("", async page =>
    {
        var names = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll(".map a")].filter((a) => a.tabIndex === 0).map((a) => a.dataset.name
              .normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^A-Za-z]+/g, "-").toLowerCase())
            """);
        Assert.Equal(96, names.Length);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    });

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
                    + "/map__country--(\\w+)/.exec(c.getAttribute('class'))[1].replace('won', 'prochw'))"));
            var legend = await page.EvaluateAsync<Dictionary<string, int>>(
                "Object.fromEntries([...document.querySelectorAll('.legend a')].map(a => [new "
                    + "URL(a.href).searchParams.get('status'), +a.querySelector('b').textContent]))");
            var table = await page.EvaluateAsync<Dictionary<string, int[]>>("""
                Object.fromEntries([...document.querySelectorAll('.map-table:has(.chip) tbody tr')].map(r => [
                  /chip--(\w+)/.exec(r.querySelector('.chip').className)[1].replace('won', 'prochw'),
                  [+r.cells[1].textContent, r.cells[2].querySelectorAll('a').length]]))
                """);
            Assert.Equivalent(scorecard, map, strict: true);
            Assert.Equivalent(scorecard, legend.Where(l => l.Value > 0).ToDictionary(), strict: true);
            Assert.Equivalent(legend.ToDictionary(l => l.Key, l => new[] { l.Value, l.Value }), table, strict: true);
            await Assertions.Expect(page.Locator(".hero__number")).ToHaveTextAsync($"{scorecard["prochw"]}");
        });
    }

    /// <summary>By its events: a tap on a busy machine turns into a long press, which clicks nothing.</summary>
    private static async Task TapAsync(IPage page, float x, float y) => await page.EvaluateAsync(
        """
        ([clientX, clientY]) => {
          const under = document.elementFromPoint(clientX, clientY);
          const at = { clientX, clientY, bubbles: true };
          under.dispatchEvent(new PointerEvent("pointerdown", { ...at, pointerType: "touch" }));
          under.dispatchEvent(new MouseEvent("click", { ...at, cancelable: true, detail: 1 }));
        }
        """,
        new double[] { x, y });

    private static ILocator Country(IPage page, string slug) => page.Locator($".map__country[href*='/{slug}/']");

    private static Dictionary<string, int> Count(string[] values) => values.CountBy(v => v).ToDictionary();

    // The list of what is spoken is YAML, which writes an apostrophe twice in some places.
    [GeneratedRegex("link \"(?<name>[^\"]+)\"")]
    private static partial Regex LinkName();
}
