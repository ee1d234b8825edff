using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>The charts of the other pages, on the explore page.</summary>
public sealed partial class ExploreTwinTests(Website website)
{
    private const string Chart = "[data-which-chart]", Part = "[data-which-part]", Drawn = "[data-twin-chart]";

    [Fact]
    public Task Every_chart_and_part_of_it_opens_and_is_one_that_plotly_knows() => Visit("", async page =>
    {
        var charts = await OptionsAsync(page, Chart);
        Assert.Equal(12, charts.Length);
        foreach (var chart in charts.Skip(1))
        {
            await page.SelectOptionAsync(Chart, chart);
            foreach (var part in (await OptionsAsync(page, Part)).DefaultIfEmpty())
            {
                if (part?.Length > 0)
                {
                    await page.SelectOptionAsync(Part, part);
                }

                await Assertions.Expect(page.Locator($"{Drawn} .trace:visible").First).ToBeAttachedAsync();
                Assert.Empty(await page.EvaluateAsync<string[]>("""
                    (() => {
                      const { data, layout } = document.querySelector("[data-twin-chart]");
                      return (Plotly.validate(data, layout) ?? []).map((fault) => fault.msg);
                    })()
                    """));
            }
        }
    });

    [Theory]
    [InlineData("won-lost", "progress/", "field-won-lost.csv", new[] { 1, 2, 3 })]
    [InlineData("workers", "progress/", "field-workers.csv", new[] { 1 })]
    [InlineData("rungs", "progress/", "field-rungs.csv", new[] { 2, 3, 4, 5, 6 })]
    [InlineData("evidence", "progress/", "field-evidence.csv", new[] { 2, 3 })]
    [InlineData("policy-criteria", "levers/policy/", "policy-criteria.csv", new[] { 2, 3, 4, 5 })]
    public Task A_twin_has_the_values_of_the_table_beside_its_chart(
        string chart, string path, string csv, int[] columns) =>
        website.VisitAsync(path, async page =>
        {
            var rows = await page.EvaluateAsync<string[][]>($$"""
                [...document.querySelector('a[href$="{{csv}}"]').closest("p")
                  .previousElementSibling.querySelectorAll("tbody tr")]
                  .map((row) => [...row.cells].map((cell) => cell.textContent))
                """);
            var link = page.Locator($"p:has(a[href$='{csv}']) a[href*='#chart=']").First;
            await link.ClickAsync();
            await page.Locator($"{Drawn} .trace").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            Assert.EndsWith("#chart=" + chart, page.Url, StringComparison.Ordinal);

            var shown = new List<string>();
            foreach (var part in (await OptionsAsync(page, Part)).DefaultIfEmpty())
            {
                if (part?.Length > 0)
                {
                    await page.SelectOptionAsync(Part, part);
                }

                shown.AddRange(await page.EvaluateAsync<string[]>(
                    "document.querySelector('[data-twin-chart]').data.flatMap((trace) => trace.customdata)"));
            }

            var expected = rows.SelectMany(row => columns.Select(c => row[c])).Where(text => Digit().IsMatch(text));
            Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        });

    [Fact]
    public Task The_trend_at_the_end_of_each_year_is_that_of_the_first_page() => website.VisitAsync("", async page =>
    {
        var rows = await page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('#trend tbody tr')].map((row) => [...row.cells].map((cell) => "
                + "cell.textContent))");
        await page.Locator("#trend a[href*='#chart=trend']").ClickAsync();
        await page.Locator($"{Drawn} .trace").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var there = await page.EvaluateAsync<double?[]>(
                "(day) => document.querySelector('[data-twin-chart]').data.slice(0, 3).map(({ x, y }) => "
                    + "y[x.indexOf(day)] ?? null)",
                row[0] + "-12-31");
            // Before the first that had come far there is nothing to draw.
            Assert.Equal(
                row.Skip(1).Select(c => double.Parse(c, CultureInfo.InvariantCulture)), there.Select(v => v ?? 0));
        }
    });

    [Fact]
    public Task Reload_and_the_way_back_keep_the_chart() => Visit("", async page =>
    {
        await page.SelectOptionAsync(Chart, "workers");
        await page.SelectOptionAsync(Chart, "rungs");
        await page.Locator(Part).SelectOptionAsync(new SelectOptionValue { Index = 2 });
        var part = await page.Locator(Part).InputValueAsync();
        Assert.EndsWith($"#chart=rungs&part={part}", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(Part)).ToHaveValueAsync(part);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Part)).Not.ToHaveValueAsync(part);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Chart)).ToHaveValueAsync("workers");
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator(Chart)).ToHaveValueAsync("rungs");
        await Assertions.Expect(page.Locator("[data-figure]")).ToBeHiddenAsync();
        await page.SelectOptionAsync(Chart, "");
        await Assertions.Expect(page.Locator("[data-figure] .points path.point").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Drawn)).ToBeHiddenAsync();
    });

    [Fact]
    public Task It_zooms_and_saves_and_says_values_on_pointing() => Visit("#chart=trend", async page =>
    {
        var all = await SpanAsync(page);
        await page.Locator("[data-twin-zoom=in]").ClickAsync();
        Assert.Equal(0.6, await SpanAsync(page) / all, 3);
        await page.Locator("[data-twin-zoom=all]").ClickAsync();
        Assert.Equal(1, await SpanAsync(page) / all, 3);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-twin-save]").ClickAsync());
        Assert.Equal("trend.png", download.SuggestedFilename);
        Assert.True((await File.ReadAllBytesAsync(await download.PathAsync())).Length > 30_000);

        await page.SelectOptionAsync(Chart, "renewals");
        await page.Locator($"{Drawn} path.point").First.HoverAsync(new() { Force = true });
        await Assertions.Expect(page.Locator($"{Drawn} .hovertext")).ToContainTextAsync("priority");

        static Task<double> SpanAsync(IPage page) => page.EvaluateAsync<double>(
            "(([from, to]) => new Date(to) - new "
                + "Date(from))(document.querySelector('[data-twin-chart]').layout.xaxis.range)");
    });

    [Theory]
    [InlineData("#chart=nothing")]
    [InlineData("#chart=__proto__&part=%3Cb%3E")]
    [InlineData("#=&&")]
    public Task An_address_that_makes_no_sense_does_no_harm(string hash) => Visit(hash, async page =>
        await Assertions.Expect(page.Locator("[data-figure] .points path.point").First).ToBeAttachedAsync());

    [Fact]
    public Task Without_scripts_a_link_to_a_chart_leads_to_its_page() => website.VisitAsync(
        "explore/#chart=rungs",
        async page =>
        {
            Assert.Equal(11, await page.Locator("#charts li a:visible").CountAsync());
            await page.Locator("[id='chart=rungs'] a").ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/progress/"));
        },
        new() { JavaScriptEnabled = false });

    /// <summary>Opens the page and waits until its script has run.</summary>
    private Task Visit(string hash, Func<IPage, Task> look) => website.VisitAsync("explore/" + hash, async page =>
    {
        await page.Locator(Chart).WaitForAsync();
        await look(page);
    });

    private static Task<string[]> OptionsAsync(IPage page, string select) =>
        page.EvaluateAsync<string[]>(
            "(select) => [...document.querySelector(select).options].map((o) => o.value)", select);

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
