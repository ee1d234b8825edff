using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

public sealed class ScorecardTests(Website website)
{
    [Fact]
    public Task Every_column_sorts_both_ways_and_leaves_what_is_not_known_at_the_end() => Visit("", async page =>
    {
        var headers = page.Locator("th[data-sort]");
        Assert.Equal(7, await headers.CountAsync());
        for (var i = 0; i < await headers.CountAsync(); i++)
        {
            var key = (await headers.Nth(i).GetAttributeAsync("data-sort"))!;
            Dictionary<string, string[]> seen = [];
            for (var click = 0; click < 2; click++)
            {
                await headers.Nth(i).GetByRole(AriaRole.Button).ClickAsync();
                seen.Add((await headers.Nth(i).GetAttributeAsync("aria-sort"))!, await ValuesAsync(page, key));
                Assert.Equal(1, await page.Locator("[aria-sort]").CountAsync());
            }

            var known = seen["ascending"].TakeWhile(v => v.Length > 0).ToList();
            Assert.Equal(InOrder(known), known);
            Assert.Equal(InOrder(known).Reverse(), seen["descending"][..known.Count]);
            Assert.All(seen.Values, values => Assert.All(values[known.Count..], Assert.Empty));
            Assert.Equal(96, seen["descending"].Length);
        }
    });

    [Fact]
    public Task A_phone_without_headers_sorts_by_a_choice_that_the_address_keeps() => website.VisitAsync(
        "countries/?region=south-asia",
        async page =>
        {
            var choice = page.GetByLabel("Sort by");
            await Assertions.Expect(page.Locator("th .sort").First).Not.ToBeInViewportAsync();
            await Assertions.Expect(choice).ToHaveValueAsync("-rung");
            Assert.Equal(14, await choice.Locator("option").CountAsync());

            await choice.SelectOptionAsync("-policy");
            var scores = (await ValuesAsync(page, "policy")).TakeWhile(v => v.Length > 0).ToList();
            Assert.Equal(InOrder(scores).Reverse(), scores);
            Assert.True(scores.Count > 2);
            Assert.Equal("?region=south-asia&sort=-policy", new Uri(page.Url).Query);
            await page.ReloadAsync();
            await Assertions.Expect(choice).ToHaveValueAsync("-policy");
            Assert.Equal(scores, (await ValuesAsync(page, "policy")).Take(scores.Count));

            await page.Locator("[type=reset]").ClickAsync();
            await Assertions.Expect(choice).ToHaveValueAsync("-rung");
        },
        new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });

    [Fact]
    public Task A_wide_window_sorts_by_its_headers_alone() => Visit("", async page =>
        await Assertions.Expect(page.Locator("[data-sort-by]")).ToBeHiddenAsync());

    [Theory]
    [InlineData("sao tome", "sao-tome-principe")]
    [InlineData("São Tomé", "sao-tome-principe")]
    [InlineData("  CÔTE", "cote-divoire")]
    [InlineData("cote d", "cote-divoire")]
    [InlineData("d’Ivoire", "cote-divoire")]
    [InlineData("cote divoire", "cote-divoire")]
    [InlineData("COTE-D'IVOIRE", "cote-divoire")]
    [InlineData("guinea bissau", "guinea-bissau")]
    [InlineData("Tchad", "chad")]
    [InlineData("كينيا", "kenya")]
    [InlineData("CIV", "cote-divoire")]
    [InlineData("ke", "kenya")]
    public Task A_name_is_found_as_people_type_it(string typed, string found) => Visit("", async page =>
    {
        await page.Locator("[name=name]").FillAsync(typed);
        Assert.Equal([found], await ValuesAsync(page, "name"));
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("1 of 96 countries");
    });

    [Theory]
    [InlineData("status")]
    [InlineData("region")]
    [InlineData("income")]
    [InlineData("renewal")]
    [InlineData("weakest")]
    public Task Every_choice_of_a_filter_shows_the_rows_that_have_it(string filter) => Visit("", async page =>
    {
        var all = await ValuesAsync(page, filter);
        var choices = await page.EvaluateAsync<string[]>(
            $"[...document.querySelectorAll('select[name={filter}] option, input[name={filter}]')].map(o => o.value)");
        Assert.True(choices.Length > 2);
        Assert.All(all, value => Assert.Contains(value, choices));
        foreach (var choice in choices)
        {
            await ChooseAsync(page, filter, choice);
            Assert.Equal(
                all.Where(v => choice is "" || choice.Split(',').Contains(v)), await ValuesAsync(page, filter));
        }
    });

    [Fact]
    public Task Filters_narrow_each_other_and_survive_sharing_the_address() => Visit("", async page =>
    {
        await page.Locator("[name=status]").SelectOptionAsync("prochw");
        await ChooseAsync(page, "region", "sub-saharan-africa");
        await page.Locator("[name=name]").FillAsync("a");
        await page.Locator("[data-sort=overall] button").ClickAsync();
        var chosen = await ValuesAsync(page, "iso3");
        Assert.InRange(chosen.Length, 1, 30);
        Assert.All(await ValuesAsync(page, "status"), s => Assert.Equal("prochw", s));
        Assert.All(await ValuesAsync(page, "region"), r => Assert.Equal("sub-saharan-africa", r));

        await Visit(new Uri(page.Url).Query, async other =>
        {
            Assert.Equal(chosen, await ValuesAsync(other, "iso3"));
            Assert.Equal("prochw", await other.Locator("[name=status]").InputValueAsync());
            await Assertions.Expect(other.Locator("[data-sort=overall]"))
                .ToHaveAttributeAsync("aria-sort", "descending");
        });
    });

    [Fact]
    public Task Reset_shows_all_countries_by_status_and_cleans_the_address() =>
        Visit("?status=nearly&income=low-income&sort=-policy", async page =>
    {
        Assert.True((await ValuesAsync(page, "iso3")).Length < 96);

        await page.Locator("[type=reset]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("96 of 96 countries");
        var rungs = await ValuesAsync(page, "rung");
        Assert.Equal(InOrder(rungs).Reverse(), rungs);
        Assert.Equal("", new Uri(page.Url).Query);
        Assert.Equal("", await page.Locator("[name=status]").InputValueAsync());
    });

    [Fact]
    public Task Countries_stand_in_groups_by_status_and_by_name_at_a_click() => Visit("", async page =>
    {
        var groups = page.Locator(".scorecard__group:visible");
        Assert.Equal((await ValuesAsync(page, "status")).Distinct().Count(), await groups.CountAsync());
        await ChooseAsync(page, "status", "prochw");
        Assert.Equal(1, await groups.CountAsync());
        await ChooseAsync(page, "status", "");

        await page.Locator("[data-sort=name] button").ClickAsync();
        var names = await ValuesAsync(page, "name");
        Assert.Equal(InOrder(names), names);
        Assert.Equal(0, await groups.CountAsync());
    });

    [Theory]
    [InlineData(800)]
    [InlineData(1280)]
    public Task Head_and_country_stay_in_sight(int width) => website.VisitAsync("countries/", async page =>
    {
        await page.EvaluateAsync("""
            () => {
              const row = document.querySelector("[data-scorecard] tbody tr:nth-child(60)");
              row.scrollIntoView({ behavior: "instant", block: "center" });
              row.closest(".table-frame").scrollLeft = 1000;
            }
            """);
        await Assertions.Expect(page.Locator("[data-scorecard] thead th").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("[data-scorecard] tbody tr:nth-child(60) th")).ToBeInViewportAsync();
    },
    new() { ViewportSize = new() { Width = width, Height = 800 } });

    [Fact]
    public Task On_a_phone_a_country_is_one_line_that_opens() => website.VisitAsync(
        "countries/",
        async page =>
        {
            var row = page.Locator("[data-scorecard] tr[data-iso3]").First;
            Assert.InRange((await row.BoundingBoxAsync())!.Height, 30, 64);
            await row.GetByRole(AriaRole.Button).ClickAsync();
            await Assertions.Expect(row.Locator("td").Last).ToBeVisibleAsync();
            await row.GetByRole(AriaRole.Button).ClickAsync();
            await Assertions.Expect(row.Locator("td").Last).ToBeHiddenAsync();
        },
        new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });

    [Fact]
    public Task Nothing_moves_when_the_filters_are_there() => website.VisitAsync(
        "countries/",
        async page => Assert.InRange(
            await page.EvaluateAsync<double>("""
                () => new Promise((done) => {
                  new PerformanceObserver((list) => done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))
                    .observe({ type: "layout-shift", buffered: true });
                  setTimeout(() => done(0), 500);
                })
                """),
            0, 0.05),
        new() { ViewportSize = new() { Width = 360, Height = 740 } });

    [Fact]
    public Task Nothing_found_is_said() => Visit("?name=atlantis", async page =>
    {
        await Assertions.Expect(page.Locator("[data-none]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("0 of 96 countries");
    });

    [Theory]
    [InlineData("?status=%3Cb%3E&sort=__proto__&region=nowhere&name=%22%5D%5B")]
    [InlineData("?sort=-&status=&x=y")]
    public Task An_address_that_makes_no_sense_does_no_harm(string query) => Visit(query, async page =>
        await Assertions.Expect(page.Locator("[data-count]")).ToContainTextAsync(" of 96 countries"));

    [Fact]
    public Task The_legend_of_the_map_leads_to_the_countries_it_counts() => website.VisitAsync("", async page =>
    {
        var count = await page.Locator(".legend a[href*=partial] b").InnerTextAsync();
        await page.Locator(".legend a[href*=partial]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync($"{count} of 96 countries");
    });

    private Task Visit(string query, Func<IPage, Task> look) => website.VisitAsync("countries/" + query, look);

    private static async Task ChooseAsync(IPage page, string filter, string choice)
    {
        var chip = page.Locator($"input[name={filter}][value='{choice}']");
        if (await chip.CountAsync() > 0)
        {
            await chip.CheckAsync();
        }
        else
        {
            await page.Locator($"select[name={filter}]").SelectOptionAsync(choice);
        }
    }

    private static Task<string[]> ValuesAsync(IPage page, string key) => page.EvaluateAsync<string[]>(
        $"[...document.querySelectorAll('[data-scorecard] tr[data-iso3]:not([hidden])')].map(r => r.dataset.{key})");

    /// <summary>As a reader expects it: numbers by size, all else by letters.</summary>
    private static IEnumerable<string> InOrder(IEnumerable<string> values) => values.All(v => double.TryParse(v, out _))
        ? values.OrderBy(double.Parse)
        : values.Order(StringComparer.Ordinal);
}
