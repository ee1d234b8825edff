using Microsoft.Playwright;
using Scoreboard.Rules;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

public sealed class ExploreTests(Website website)
{
    private const string Points = "[data-chart] .scatterlayer .point";

    private static readonly string[] Scores = ["policy", "overall"];
    private static readonly string[] Colours = [
        "status", "region", "income", "status", "region", "income", "status", "region"];
    private static readonly string[] MeasuresWithGaps = ["guidelines", "headcount", "months", "won"];

    [Fact]
    public Task Every_figure_is_one_that_plotly_knows() => Visit("", async page =>
    {
        var choices = await page.EvaluateAsync<string[]>("[...document.forms[0].elements.x.options].map(o => o.value)");
        Assert.Equal(10, choices.Length);
        foreach (var (choice, colour) in choices.Zip(Colours))
        {
            await page.SelectOptionAsync("[name=x]", choice);
            await page.SelectOptionAsync("[name=colour]", colour);
            await page.SelectOptionAsync("[name=size]", choice == "won" ? "same" : "headcount");
            if (await page.Locator("[name=intervals]").IsEnabledAsync())
            {
                await page.SetCheckedAsync("[name=intervals]", true);
            }

            // Drawing adds what plotly works out itself; what was asked for is checked.
            Assert.Empty(await page.EvaluateAsync<string[]>("""
                (() => {
                  const { data, layout } = document.querySelector("[data-chart]");
                  return (Plotly.validate(data, layout) ?? []).map((fault) => fault.msg);
                })()
                """));
        }
    });

    [Fact]
    public Task Every_country_is_in_the_chart_or_named_below_it() => Visit("", async page =>
    {
        var names = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.explore__table tbody th')].map(t => t.textContent)");
        Assert.Equal(96, names.Length);
        foreach (var measure in MeasuresWithGaps)
        {
            await page.SelectOptionAsync("[name=x]", measure);
            var drawn = await DrawnAsync(page);
            await Assertions.Expect(page.Locator("[data-shown]"))
                .ToHaveTextAsync($"{drawn.Length} of 96 countries are in the chart.");
            var below = await page.Locator("[data-missing]").InnerTextAsync();
            Assert.All(names.Except(drawn), name => Assert.Contains(name, below, StringComparison.Ordinal));
            Assert.Equal(drawn.Length, drawn.Distinct().Count());
        }
    });

    [Fact]
    public Task Pointing_at_a_mark_names_the_country_and_both_values() => Visit("?size=same", async page =>
    {
        await page.Locator(Points).First.HoverAsync(new() { Force = true });

        var label = page.Locator("[data-chart] .hoverlayer .hovertext");
        await Assertions.Expect(label).ToContainTextAsync("Policy score: ");
        await Assertions.Expect(label).ToContainTextAsync("Guidelines score: ");
        var country = (await DrawnAsync(page))
            .Single(name => label.TextContentAsync().Result!.StartsWith(name + "Policy", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("[data-picked]")).ToContainTextAsync(country);
    });

    [Fact]
    public Task A_click_opens_the_country_and_the_way_back_keeps_the_choice() => Visit("?size=same", async page =>
    {
        await page.SelectOptionAsync("[name=y]", "overall");
        await page.Locator(Points).First.HoverAsync(new() { Force = true });
        var href = await page.Locator("[data-picked] a").EvaluateAsync<string>("a => a.href");
        await page.Locator(Points).First.ClickAsync(new() { Force = true });
        await Assertions.Expect(page).ToHaveURLAsync(href);

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[name=y]")).ToHaveValueAsync("overall");
        await Assertions.Expect(page.Locator("[name=size]")).ToHaveValueAsync("same");
        await Assertions.Expect(page.Locator("[data-chart] .ytitle")).ToHaveTextAsync("Overall score");
    });

    [Fact]
    public Task A_finger_gets_the_values_and_a_link_and_stays_on_the_page() => Visit(
        "?size=same",
        async page =>
        {
            var box = await page.Locator(Points).First.BoundingBoxAsync();
            await page.Touchscreen.TapAsync(box!.X + (box.Width / 2), box.Y + (box.Height / 2));

            await Assertions.Expect(page.Locator("[data-picked] a")).ToBeVisibleAsync();
            Assert.Contains("explore/", page.Url, StringComparison.Ordinal);
        },
        new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 390, Height = 1600 } });

    [Fact]
    public Task The_choice_is_in_the_address_and_comes_back_from_it() => Visit("", async page =>
    {
        await page.SelectOptionAsync("[name=y]", "headcount");
        await page.SelectOptionAsync("[name=colour]", "income");
        await page.SelectOptionAsync("[name=country]", "KEN");
        await page.SetCheckedAsync("[name=intervals]", true);
        Assert.Equal("?y=headcount&colour=income&country=KEN&intervals=yes", new Uri(page.Url).Query);
        var (names, picked) = (await DrawnAsync(page), await page.Locator("[data-picked]").InnerTextAsync());
        Assert.StartsWith("Kenya: CHW headcount: ", picked, StringComparison.Ordinal);

        await Visit(new Uri(page.Url).Query, async other =>
        {
            Assert.Equal(names, await DrawnAsync(other));
            Assert.Equal(picked, await other.Locator("[data-picked]").InnerTextAsync());
            Assert.True(await other.Locator("[name=intervals]").IsCheckedAsync());
            await Assertions.Expect(other.Locator("[data-chart] .errorbar").First).ToBeAttachedAsync();
        });
    });

    [Theory]
    [InlineData("?x=nothing&y=__proto__&colour=%3Cb%3E&country=XXX&size=&intervals=1")]
    [InlineData("?x=&y")]
    public Task An_address_that_makes_no_sense_does_no_harm(string query) => Visit(query, async page =>
        Assert.NotEmpty(await DrawnAsync(page)));

    [Fact]
    public Task The_saved_picture_is_a_png_with_something_on_it() => Visit("", async page =>
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());

        Assert.Equal("policy-guidelines.png", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.True(bytes.Length > 50_000, $"It has {bytes.Length} bytes.");
    });

    [Fact]
    public Task Buttons_zoom_in_and_out_and_back() => Visit("", async page =>
    {
        var all = await SpanAsync(page);
        await page.Locator("[data-zoom=in]").PressAsync("Enter");
        Assert.Equal(0.6 * all, await SpanAsync(page), 6);
        await page.Locator("[data-zoom=out]").PressAsync(" ");
        Assert.Equal(all, await SpanAsync(page), 6);
        await page.Locator("[data-zoom=out]").ClickAsync();
        await page.Locator("[data-zoom=all]").ClickAsync();
        Assert.Equal(all, await SpanAsync(page), 6);

        static Task<double> SpanAsync(IPage page) =>
            page.EvaluateAsync<double>(
                "(([from, to]) => to - from)(document.querySelector('[data-chart]').layout.xaxis.range)");
    });

    [Fact]
    public Task The_keyboard_alone_reaches_every_control_and_finds_a_country() => Visit("", async page =>
    {
        await page.Locator("[name=y]").FocusAsync();
        List<string> reached = ["y"];
        for (var i = 0; i < 9; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(
                await page.EvaluateAsync<string>(
                    "(({ name, dataset }) => name || dataset.zoom || ('save' in dataset ? 'save' : "
                    + "'?'))(document.activeElement)"));
        }

        Assert.Equal(["y", "x", "colour", "size", "country", "intervals", "in", "out", "all", "save"], reached);
        await page.Locator("[name=country]").FocusAsync();
        await page.Keyboard.TypeAsync("Kenya");
        await Assertions.Expect(page.Locator("[data-picked]")).ToContainTextAsync("Kenya: ");
        await Assertions.Expect(page.Locator("[data-picked] a"))
            .ToHaveAttributeAsync("href", "../countries/kenya/index.html");
        await Assertions.Expect(page.Locator("[data-chart] .textpoint")).ToHaveTextAsync("Kenya");
    });

    [Fact]
    public Task Intervals_are_drawn_from_low_to_high() => Visit("?intervals=yes&size=same", async page =>
    {
        Assert.True(await page.Locator("[data-chart] .yerror").CountAsync() > 20);
        foreach (var measure in Scores)
        {
            await page.SelectOptionAsync("[name=y]", measure);
            Assert.True(await page.EvaluateAsync<bool>("""
                document.querySelector("[data-chart]").data.filter((t) => t.error_y)
                  .every(({ error_y: error }) =>
                    error.array.every((above) => above >= -0.05) && error.arrayminus.every((below) => below >= -0.05))
                """));
        }

        await page.SelectOptionAsync("[name=y]", "headcount");
        await page.SelectOptionAsync("[name=x]", "months");
        await Assertions.Expect(page.Locator("[name=intervals]")).ToBeDisabledAsync();
        Assert.Equal(0, await page.Locator("[data-chart] .errorbar").CountAsync());
    });

    [Fact]
    public Task Light_and_dark_follow_the_reader_while_the_page_is_open() => Visit("", async page =>
    {
        foreach (var (scheme, ground) in new[] { (ColorScheme.Dark, "rgb(21, 17, 29)"),
            (ColorScheme.Light, "rgb(251, 250, 247)") })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await Assertions.Expect(page.Locator("[data-chart] .main-svg").First)
                .ToHaveCSSAsync("background-color", ground);
            Assert.DoesNotContain("var(", await page.EvaluateAsync<string>(
                "JSON.stringify(document.querySelector('[data-chart]').data)"), StringComparison.Ordinal);
        }
    });

    [Fact]
    public Task Without_the_program_the_table_is_all_there_is() => website.VisitAsync("about/", async page =>
    {
        await page.RouteAsync(
            "**/plotly.min.js*", route => route.FulfillAsync(new() { Body = "", ContentType = "text/javascript" }));
        await page.GotoAsync(new Uri(website.Address, "explore/").AbsoluteUri);
        await Assertions.Expect(page.Locator("[data-explore]")).ToBeHiddenAsync();
        Assert.Equal(96, await page.Locator(".explore__table tbody tr:visible").CountAsync());
    });

    [Fact]
    public Task Without_scripts_the_table_has_every_value() => website.VisitAsync(
        "explore/",
        async page =>
            Assert.Equal(96 * 14, await page.Locator(".explore__table tbody :is(th, td):visible").CountAsync()),
        new() { JavaScriptEnabled = false });

    [Fact]
    public Task From_a_disk_it_draws_too() => website.VisitAsync(
        new Uri(Path.Combine(website.Folder, "explore", "index.html")).AbsoluteUri, async page =>
        {
            await page.SelectOptionAsync("[name=y]", "overall");
            Assert.NotEmpty(await DrawnAsync(page));
        });

    /// <summary>Opens the page and waits until the chart stands.</summary>
    private Task Visit(string query, Func<IPage, Task> look, BrowserNewContextOptions? options = null) =>
        website.VisitAsync(
        "explore/" + query,
        async page =>
        {
            await page.Locator(Points).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await look(page);
        },
        options);

    private static Task<string[]> DrawnAsync(IPage page) => page.EvaluateAsync<string[]>("""
        document.querySelector("[data-chart]").data.filter((trace) => trace.ids)
          .flatMap((trace) => trace.text.map((text) => text.split("<br>")[0].replaceAll("&amp;", "&")))
        """);
}
