using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

public sealed class RenewalsTests(Website website)
{
    private const string Boxes = "[data-whatif] input[type=checkbox]";

    private static readonly string[] States = ["overdue", "open", "next", "later", "lapsed", "no_date"];

    /// <summary>The windows with the longest titles and the longest names.</summary>
    public static TheoryData<string> LongPages { get; } =
    [
        "renewals/ago-planeat-2015/", "renewals/eth-hep-roadmap-2020/", "renewals/cod-ssc-extension-plan-2023/",
    ];

    [Fact]
    public Task Number_map_and_distance_follow_the_ticks() => Visit(async page =>
    {
        var (count, won) = (await CountAsync(page), await page.Locator(Boxes).CountAsync());
        Assert.Equal(won, await page.Locator($"{Boxes}:checked:visible").CountAsync());
        await ExpectDistanceAsync(page, count);

        for (var i = 0; i < won; i++)
        {
            await page.Locator(Boxes).Nth(i).UncheckAsync();
            Assert.Equal(count - i - 1, await CountAsync(page));
        }

        await ExpectDistanceAsync(page, count - won);
        await ExpectMapAsync(page, box => box.Was);
        for (var i = won - 1; i >= 0; i--)
        {
            await page.Locator(Boxes).Nth(i).CheckAsync();
        }

        Assert.Equal(count, await CountAsync(page));
        await ExpectDistanceAsync(page, count);
        await ExpectMapAsync(page, _ => "won");
    });

    [Fact]
    public Task Map_without_any_won_window_is_that_of_the_home_page() => Visit(async page =>
    {
        foreach (var box in await page.Locator(Boxes).AllAsync())
        {
            await box.UncheckAsync();
        }

        var here = await MapAsync(page, "[data-whatif]");
        await page.GotoAsync(new Uri(website.Address, "").AbsoluteUri);
        Assert.Equal(await MapAsync(page, "main"), here);
    });

    [Fact]
    public Task Ticks_can_be_set_with_the_keyboard_alone() => Visit(async page =>
    {
        var count = await CountAsync(page);
        await page.Locator(Boxes).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(count - 1, await CountAsync(page));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.Locator(Boxes).Nth(1).EvaluateAsync<bool>("box => box === document.activeElement"));
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(count - 2, await CountAsync(page));
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(count - 1, await CountAsync(page));
    });

    [Fact]
    public Task Number_and_ticks_agree_after_leaving_and_coming_back() => Visit(async page =>
    {
        await page.Locator(Boxes).Nth(0).UncheckAsync();
        await page.Locator(Boxes).Nth(2).UncheckAsync();
        await page.GotoAsync(new Uri(website.Address, "about/").AbsoluteUri);
        await page.GoBackAsync();
        await ExpectAgreementAsync(page);
        await page.GoForwardAsync();
        await page.GoBackAsync();
        await ExpectAgreementAsync(page);
        await page.ReloadAsync();
        await ExpectAgreementAsync(page);
    });

    [Fact]
    public Task Without_scripts_the_page_says_what_winning_all_would_give_and_shows_no_dead_control() =>
        Visit(async page =>
    {
        // The box that hides what somebody works on is obeyed by the style sheet alone.
        Assert.Equal(
            0, await page.Locator("main :is(input, button, select):not(.unattended__only):visible").CountAsync());
        var won = await page.Locator(Boxes).CountAsync();
        var now = int.Parse(
            (await page.Locator("[data-whatif]").GetAttributeAsync("data-base"))!, CultureInfo.InvariantCulture);
        Assert.Equal(now + won, await CountAsync(page));
        await ExpectDistanceAsync(page, now + won);
        Assert.Equal(now + won, await page.Locator("[data-whatif] .map__country--won").CountAsync());
    },
    new() { JavaScriptEnabled = false });

    [Fact]
    public Task Every_row_names_its_document_country_state_and_priority() => Visit(async page =>
    {
        var rows = await page.EvaluateAsync<JsonElement>(
            "[...document.querySelectorAll('main tbody tr')].map(r => ({...r.dataset, id: r.id}))");
        Assert.True(rows.GetArrayLength() > 80);
        Assert.All(rows.EnumerateArray(), row =>
        {
            Assert.Equal(row.GetProperty("id").GetString(), row.GetProperty("policyId").GetString());
            Assert.Matches("^[A-Z]{3}$", row.GetProperty("iso3").GetString());
            Assert.Contains(row.GetProperty("state").GetString(), States);
            Assert.Equal(
                row.GetProperty("state").GetString() is "overdue" or "open",
                double.Parse(row.GetProperty("priority").GetString()!, CultureInfo.InvariantCulture) > 0);
        });
        Assert.Equal(rows.GetArrayLength(),
            rows.EnumerateArray().Select(r => r.GetProperty("id").GetString()).Distinct().Count());
    });

    [Fact]
    public Task Priorities_can_be_computed_again_from_the_factors_beside_them() => Visit(async page =>
    {
        using var settings = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(Repository.FirstData, "data", "scoreboard.json")));
        var renewal = settings.RootElement.GetProperty("renewal");
        double Setting(string name) => renewal.GetProperty(name).GetDouble();

        var rows = await page.Locator(".ranking tbody tr").AllAsync();
        Assert.True(rows.Count > 10);
        foreach (var row in rows)
        {
            var shown = double.Parse(
                await row.Locator(".ranking__priority").InnerTextAsync(), CultureInfo.InvariantCulture);
            var factors = (await row.Locator(".ranking__factors").TextContentAsync())!;
            var expected = 100 * Factor("urgency") * (Setting("priority_floor")
                + (Setting("gap_weight") * Factor("gap")) + (Setting("reach_weight") * Factor("reach")));

            Assert.InRange(shown, expected - 0.1, expected + 0.1);
            Assert.Equal(
                shown, double.Parse((await row.GetAttributeAsync("data-priority"))!, CultureInfo.InvariantCulture));
            double Factor(string name) => double.Parse(
                Regex.Match(factors, name + @" ([\d.]+)").Groups[1].Value, CultureInfo.InvariantCulture);
        }
    });

    [Fact]
    public Task Every_window_that_can_be_acted_on_has_a_page_with_ask_authority_money_and_calendar() =>
        Visit(async page =>
    {
        var links = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.ranking__document')].map(a => a.href)");
        Assert.True(links.Length > 10);
        foreach (var link in links)
        {
            await page.GotoAsync(link);
            Assert.True(await page.Locator("#ask .ask h3").CountAsync() > 0, $"{link} asks for nothing.");
            Assert.True(
                await page.Locator("#ask .ask li a[href^=http]").CountAsync() > 0, $"{link} names no authority.");
            Assert.True(
                await page.Locator("#money tbody tr a[href^=http]").CountAsync() > 0, $"{link} names no money.");
            var calendar = await page.Locator(".window-head__when a[href$='.ics']:not([href^=webcal])")
                .EvaluateAsync<string>("a => a.href");
            Assert.True(File.Exists(Path.Combine(website.Folder, calendar[website.Address.AbsoluteUri.Length..])),
                $"{link} has no calendar at {calendar}.");
        }
    });

    [Theory]
    [InlineData(1280, 17_284)]
    [InlineData(360, 37_082)]
    public Task The_list_is_no_longer_than_half_of_what_it_was(int width, int before) => Visit(
        async page => Assert.InRange(
            await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1000, before / 2),
        new() { ViewportSize = new() { Width = width, Height = 900 } });

    [Fact]
    public Task Work_comes_first_and_what_is_not_due_is_folded() => Visit(async page =>
    {
        Assert.Equal(
            ["what-if", "timeline", "unattended", "win", "win_sector", "defend", "defend_sector", "next", "later",
                "lapsed", "no-date"],
            await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main > [id]')].map(e => e.id)"));
        Assert.Equal(0, await page.Locator(".windows tbody tr:visible").CountAsync());
        Assert.Equal(0, await page.Locator(".ranking__factors:visible").CountAsync());

        await page.Locator(".ranking__why summary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".ranking__factors").First).ToBeVisibleAsync();
        await page.Locator("#lapsed > summary").ClickAsync();
        await Assertions.Expect(page.Locator("#lapsed tbody tr").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_window_begins_with_the_words_for_the_meeting() =>
        website.VisitAsync("renewals/ken-community-health-strategy-2020/", async page =>
    {
        Assert.Equal(["words", "ask", "team", "money", "history"],
            await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main > [id]')].map(e => e.id)"));
        await Assertions.Expect(page.Locator("#words .words__body").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#words button").First).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public Task Labels_of_the_timeline_do_not_lie_over_each_other(int width) => Visit(
        async page =>
        {
            var over = await page.EvaluateAsync<string[]>("""
                () => {
                  const boxes = [...document.querySelectorAll('.ends__words, .ends__year text')]
                    .map((e) => [e.textContent.trim(), e.getBoundingClientRect()]);
                  const meet = (a, b) =>
                    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
                  return boxes.flatMap(([text, box], i) => boxes.slice(i + 1)
                    .filter(([, other]) => meet(box, other)).map(([other]) => `${text} / ${other}`));
                }
                """);
            Assert.Empty(over);
            var bars = await page.Locator(".ends__row").CountAsync();
            Assert.Equal(await page.Locator(".ranking tbody tr").CountAsync(), bars);
            var years = await page.EvaluateAsync<double[]>(
                "[...document.querySelectorAll('.ends__year text')].map(t => t.getBoundingClientRect().height)");
            Assert.All(years, height => Assert.InRange(height, 9, 40));
        },
        new() { ViewportSize = new() { Width = width, Height = 800 } });

    [Theory]
    [MemberData(nameof(LongPages))]
    public Task Pages_of_windows_fit_every_screen(string path) => website.VisitAsync(path, async page =>
    {
        foreach (var width in (int[])[320, 360, 768, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            var content = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(content <= width, $"{path} is {content} pixels wide on a screen of {width}.");
        }
    });

    [Theory]
    [MemberData(nameof(LongPages))]
    public Task Axe_finds_nothing_on_pages_of_windows(string path) => website.VisitAsync(path, Axe.FindsNothingAsync);

    [Fact]
    public Task Axe_finds_nothing_where_every_window_is_ticked_off() => Visit(async page =>
    {
        foreach (var box in await page.Locator(Boxes).AllAsync())
        {
            await box.UncheckAsync();
        }

        await Axe.FindsNothingAsync(page);
    });

    private Task Visit(Func<IPage, Task> look, BrowserNewContextOptions? options = null) =>
        website.VisitAsync("renewals/", look, options);

    private static async Task<int> CountAsync(IPage page) =>
        int.Parse(await page.Locator("[data-count]").InnerTextAsync(), CultureInfo.InvariantCulture);

    private static async Task ExpectDistanceAsync(IPage page, int count)
    {
        var target = int.Parse(
            (await page.Locator("[data-whatif]").GetAttributeAsync("data-target"))!, CultureInfo.InvariantCulture);
        await Assertions.Expect(page.Locator("[data-togo]"))
            .ToContainTextAsync($"{Math.Max(0, target - count)} short of the target of {target}");
    }

    /// <summary>What a page shows must be what its ticks say, whatever the browser has kept of them.</summary>
    private static async Task ExpectAgreementAsync(IPage page)
    {
        var now = int.Parse(
            (await page.Locator("[data-whatif]").GetAttributeAsync("data-base"))!, CultureInfo.InvariantCulture);
        var won = await page.Locator($"{Boxes}:checked").CountAsync();
        await Assertions.Expect(page.Locator("[data-count]"))
            .ToHaveTextAsync((now + won).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(now + won, await page.Locator("[data-whatif] .map__country--won").CountAsync());
    }

    private static async Task ExpectMapAsync(IPage page, Func<(string Iso3, string Was), string> status)
    {
        foreach (var box in await page.EvaluateAsync<string[][]>(
            $"[...document.querySelectorAll('{Boxes}')].map(b => [b.value, b.dataset.was, "
            + "b.parentElement.textContent.trim()])"))
        {
            var expected = status((box[0], box[1]));
            var country = page.Locator($"[data-whatif] .map__country[data-iso3={box[0]}]");
            await Assertions.Expect(country).ToHaveClassAsync($"map__country map__country--{expected}");
            Assert.StartsWith(box[2], await country.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
            Assert.Equal(expected == "won",
                (await country.GetAttributeAsync("aria-label"))!.Contains("proCHW", StringComparison.Ordinal));
            Assert.Equal(
                expected switch { "nearly" => "url(#map-stripes)", "unknown" => "url(#map-dots)", _ => null },
                await country.Locator("path").First.GetAttributeAsync("fill"));
        }

        Assert.Contains($" {await CountAsync(page)} of ",
            await page.Locator("[data-whatif] .map__svg").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> MapAsync(IPage page, string within) =>
        (await page.EvaluateAsync<string[]>(
        $"[...document.querySelectorAll('{within} .map__country')].map(a => [a.dataset.iso3, "
            + "a.getAttribute('class'), a.getAttribute('aria-label'), "
            + "a.querySelector('path').getAttribute('fill')].join(' '))")).Order(StringComparer.Ordinal);
}
