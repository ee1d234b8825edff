using System.Text;
using Microsoft.Playwright;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Browser.Tests;

public sealed class LanguageTests(Website website)
{
    /// <summary>Every kind of page in every language.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Pages { get; } =
        from language in Website.Languages
        from kind in Website.PageKinds
        where kind.Data != Routes.NotFound
        select new TheoryDataRow<string, string>(language.Code, kind.Data);

    public static TheoryData<string> Codes { get; } = [.. Website.Languages.Select(l => l.Code)];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_and_nothing_is_too_wide_in_another_language(string language, string path) =>
        website.VisitAsync($"{language}/{path}", async page =>
        {
            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            // Rows are alike, and each was looked at in English: twenty of them tell of other words, in half the time.
            await page.EvaluateAsync("""
                document.querySelectorAll("main :is(tbody tr, li):nth-child(n + 21)").forEach((row) => row.remove())
                """);
            await Axe.FindsNothingBothWaysAsync(page);
            Assert.Empty(await AnyPageTests.TooWideAsync(page));
            await page.SetViewportSizeAsync(1280, 900);
            Assert.Empty(await AnyPageTests.TooWideAsync(page));
        });

    [Theory]
    [MemberData(nameof(Codes))]
    public Task Every_country_prints_on_one_sheet_of_A4_in_another_language(string language) =>
        website.VisitAsync($"{language}/countries/", async page =>
        {
            List<string> longer = [];
            foreach (var slug in PrintTests.Countries.Select(c => c.Data))
            {
                await page.GotoAsync(new Uri(website.Address, $"{language}/countries/{slug}/").AbsoluteUri);
                var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
                longer.AddRange(PrintTests.PdfPage().Count(pdf) == 1 ? [] : [slug]);
            }

            Assert.Empty(longer);
        });

    [Fact]
    public Task The_switch_stays_on_the_page_and_keeps_what_was_chosen() =>
        website.VisitAsync("countries/?status=prochw", async page =>
        {
            await page.Locator(".languages summary").ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "العربية" }).ClickAsync();

            await Assertions.Expect(page).ToHaveURLAsync(
                new Uri(website.Address, "ar/countries/index.html?status=prochw").AbsoluteUri);
            Assert.Equal("rtl", await page.Locator("html").GetAttributeAsync("dir"));
            var fromRight = await page.Locator("h1").EvaluateAsync<double>(
                "h => innerWidth - h.getBoundingClientRect().right");
            Assert.InRange(fromRight, 0, 100);

            await page.Locator(".languages summary").ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(
                new Uri(website.Address, "countries/index.html?status=prochw").AbsoluteUri);
        });

    [Fact]
    public Task The_switch_needs_no_script() => website.VisitAsync("es/renewals/", async page =>
        {
            await page.Locator(".languages summary").ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(
                new Uri(website.Address, "fr/renewals/index.html").AbsoluteUri);
        },
        new() { JavaScriptEnabled = false });

    /// <summary>What goes from left to right in English goes the other way: time, and scores from 0 on.</summary>
    [Fact]
    public async Task From_right_to_left_time_runs_from_the_right()
    {
        var english = await FirstBarAsync("levers/policy/");
        var arabic = await FirstBarAsync("ar/levers/policy/");

        Assert.InRange(english, 0, 0.3);
        Assert.InRange(arabic, 0.7, 1);
    }

    /// <summary>Where in the drawing its first year's bar stands, of its width.</summary>
    private async Task<double> FirstBarAsync(string path)
    {
        var at = 0.0;
        await website.VisitAsync(path, async page => at = await page.EvaluateAsync<double>("""
            () => {
              const plot = [...document.querySelectorAll(".plot__svg")]
                .find((svg) => svg.querySelectorAll("rect").length > 20);
              const [all, bar] = [plot, plot.querySelector("rect")].map((e) => e.getBoundingClientRect());
              return (bar.left + bar.width / 2 - all.left) / all.width;
            }
            """));
        return at;
    }
}
