using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

public sealed class AnyPageTests(Website website)
{
    private static readonly int[] Widths = [320, 360, 768, 1280, 1600];

    public static IEnumerable<TheoryDataRow<string>> WidePages { get; } =
        Website.PageKinds.Concat(Website.MoreCountries).Select(p => new TheoryDataRow<string>(p.Data));

    [Theory]
    [MemberData(nameof(WidePages))]
    public Task No_window_has_to_be_scrolled_sideways_and_no_word_is_too_small(string path) => website.VisitAsync(
        path, async page =>
    {
        List<string> faults = [];
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            faults.AddRange(await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll("svg text")]
                  .filter((t) => t.checkVisibility() && !t.closest(".map__names, .main-svg") && t.textContent.trim())
                  .map((t) => [t, parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().d])
                  .filter(([, size]) => size < 9).slice(0, 3)
                  .map(([t, size]) => `${innerWidth}: ${t.textContent} is ${size.toFixed(1)} px high`)
                """));
            faults.AddRange(await TooWideAsync(page));
        }

        Assert.Empty(faults);
    });

    /// <summary>What sticks out of the window; empty where nothing does.</summary>
    internal static Task<string[]> TooWideAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const widthOfContent = (e) => {
            const range = document.createRange();
            range.selectNodeContents(e);
            return Math.max(range.getBoundingClientRect().right, e.getBoundingClientRect().right);
          };
          return document.documentElement.scrollWidth <= innerWidth ? [] :
            [...document.querySelectorAll("body *")]
              .filter((e) => widthOfContent(e) > innerWidth + 1 || e.getBoundingClientRect().left < -1).slice(-3)
              .map((e) => `${innerWidth} < ${Math.round(widthOfContent(e))}: ${e.outerHTML.slice(0, 120)}`)
              .concat("too wide");
        }
        """);

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public Task Links_of_the_navigation_are_as_high_as_a_thumb_needs(int width) => website.VisitAsync("", async page =>
    {
        await page.EvaluateAsync("document.querySelectorAll('.masthead details').forEach(d => d.open = true)");
        var heights = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.masthead a')].map(a => a.getBoundingClientRect().height)");
        Assert.True(heights.Length >= 7);
        Assert.All(heights, height => Assert.InRange(height, 40, 80));
    },
    new() { ViewportSize = new() { Width = width, Height = 740 } });

    [Theory]
    [InlineData(ColorScheme.Light, 0.85, 1)]
    [InlineData(ColorScheme.Dark, 0, 0.15)]
    public Task The_page_is_as_bright_as_the_reader_wants_it(ColorScheme scheme, double from, double to) =>
        website.VisitAsync("", async page =>
    {
        var paper = await page.EvaluateAsync<double[]>(
            "getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)");
        Assert.InRange(paper.Take(3).Average() / 255, from, to);
    },
    new() { ColorScheme = scheme });

    [Theory]
    [InlineData("")]
    [InlineData("countries/kenya/")]
    public Task Where_less_motion_is_wanted_nothing_moves(string path) => website.VisitAsync(path, async page =>
    {
        var moving = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("*")].filter((e) => {
              const style = getComputedStyle(e);
              return [style.transitionDuration, style.animationDuration]
                .some((d) => d.split(",").some((s) => parseFloat(s) > 0.01))
                || style.scrollBehavior === "smooth";
            }).map((e) => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(moving);
    },
    new() { ReducedMotion = ReducedMotion.Reduce });

    [Theory]
    [InlineData("")]
    [InlineData("countries/")]
    [InlineData("about/")]
    public Task The_first_stop_of_the_keyboard_skips_to_the_content(string path) =>
        website.VisitAsync(path, async page =>
    {
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip").First).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip").First).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(website.Address, path + "#content").AbsoluteUri);
    });

    [Theory]
    [InlineData(
        "document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }))")]
    [InlineData("setTimeout(() => { throw new Error('x') })")]
    public Task What_must_not_happen_would_be_noticed(string script) =>
        Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => website.VisitAsync("about/", async page =>
        {
            // Heard after those who complain, who listened first.
            TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
            page.Console += (_, _) => heard.TrySetResult();
            page.PageError += (_, _) => heard.TrySetResult();
            await page.EvaluateAsync($"() => {{ {script} }}");
            await heard.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        }));

    /// <summary>On a phone, where what arrives late would push away what is being read.</summary>
    [Theory]
    [MemberData(nameof(Website.PageKinds), MemberType = typeof(Website))]
    public Task Nothing_moves_while_a_page_arrives(string path) => website.VisitAsync(path, async page =>
    {
        var moved = await page.EvaluateAsync<double>("""
            () => new Promise((done) => {
              let moved = 0;
              new PerformanceObserver((list) => {
                for (const shift of list.getEntries()) moved += shift.value;
              }).observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved), 300)));
            })
            """);
        Assert.InRange(moved, 0, 0.005);
    },
    new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 360, Height = 740 } });

    [Fact]
    public Task Whether_we_are_on_pace_is_answered_on_the_first_screen() => website.VisitAsync("progress/", page =>
        Assertions.Expect(page.Locator(".indicator.track .pace").Last).ToBeInViewportAsync(new() { Ratio = 1 }),
    new() { ViewportSize = new() { Width = 1280, Height = 800 } });

    [Fact]
    public Task A_page_may_read_what_robots_are_told() => website.VisitAsync("about/", async page =>
        Assert.StartsWith("User-agent:", await page.EvaluateAsync<string>(
            "fetch('../robots.txt').then((answer) => answer.text())"), StringComparison.Ordinal));

    [Theory]
    [InlineData("no-such-page/")]
    [InlineData("countries/no-such-country/index.html")]
    public Task An_address_that_is_not_there_still_leads_home(string path) => website.VisitAsync(path, async page =>
    {
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Page not found");
        await page.Locator(".masthead__brand").ClickAsync();
        await Assertions.Expect(page.Locator(".hero__number")).ToBeVisibleAsync();
    });
}
