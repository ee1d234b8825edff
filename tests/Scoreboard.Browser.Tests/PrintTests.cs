using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

public sealed partial class PrintTests(Website website)
{
    /// <summary>
    /// The longest texts, several cadres, nothing known, the longest names: what is most likely to need a second sheet.
    /// </summary>
    public static TheoryData<string> Countries { get; } =
    [
        "brazil", "pakistan", "kenya", "senegal", "malawi", "south-africa", "madagascar", "uganda", "nigeria",
        "algeria",
        "democratic-republic-of-the-congo", "sao-tome-and-principe",
    ];

    [Theory]
    [MemberData(nameof(Countries))]
    public Task A_country_prints_on_one_sheet_of_A4(string slug) => Visit($"countries/{slug}/", async page =>
    {
        // Without a margin of its own, as a browser asks for it: the stylesheet's counts.
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        Assert.Single(PdfPage().Matches(pdf));

        var small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("body *")]
              .filter((e) => e.checkVisibility() && !e.closest(".visually-hidden")
                && parseFloat(getComputedStyle(e).fontSize) < 9.9
                && [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim()))
              .map((e) => e.textContent.trim())
            """);
        Assert.True(small.Length == 0, $"Smaller than 7.5 points: {string.Join(" | ", small)}");
    });

    /// <summary>The longest titles, the most to ask for, the most said of money.</summary>
    [Theory]
    [InlineData("ken-community-health-strategy-2020")]
    [InlineData("eth-hep-roadmap-2020")]
    [InlineData("ago-planeat-2015")]
    [InlineData("uga-national-community-health-strategy-2021")]
    [InlineData("tgo-pnds-2023")]
    [InlineData("sle-chw-policy-2021")]
    public Task A_window_prints_on_one_sheet_of_A4(string window) => Visit($"renewals/{window}/", async page =>
    {
        Assert.Single(PdfPage().Matches(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }))));
        await Assertions.Expect(page.Locator("#words .words__body").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#ask .ask").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_number_of_the_first_page_lies_on_nothing() => Visit("", async page =>
    {
        var edges = await page.EvaluateAsync<double[]>("""
            [document.querySelector(".masthead").getBoundingClientRect().bottom,
             document.querySelector(".hero__number").getBoundingClientRect().top]
            """);
        Assert.True(edges[0] <= edges[1], $"The masthead ends at {edges[0]}, the number begins at {edges[1]}.");
    });

    [Theory]
    [InlineData("kenya", 1)]
    [InlineData("uganda", 2)]
    public Task The_sheet_tells_what_the_page_tells(string slug, int cadres) =>
        Visit($"countries/{slug}/", async page =>
    {
        Assert.Equal(0, await page.Locator("nav:visible").CountAsync());
        Assert.Equal("rgb(255, 255, 255)",
            await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Equal(5, await page.Locator("h1, .verdict-head__sentence, .purple, .brief, .footer__address")
            .And(page.Locator(":visible")).CountAsync());

        Assert.EndsWith(
            $"/countries/{slug}/", await page.Locator(".footer__address").InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".footer")).ToContainTextAsync("22 November 2026");

        // The page's first cadre, criterion by criterion, lever by lever.
        Assert.Equal(cadres, await page.Locator(".cadre").CountAsync());
        Assert.Equal(cadres > 1, await page.GetByText("more cadre on the page").IsVisibleAsync());
        var seen = await page.EvaluateAsync<string[][]>("""
            () => {
              const words = (e) => e.textContent.replace(/\[.*$/s, "").replace(/\s+/g, " ").trim();
              // The page has the basis under the verdict, the sheet before the note; the page's head tells of what is
              // required.
              const row = (...cells) => cells.map(words).join(" ").replace(/:| required\b/g, "");
              const [page, sheet] = [".cadre", ".brief"].map((selector) => document.querySelector(selector));
              const rows = (root) => [...root.querySelectorAll("tr:has(td)")].map(({ cells }) =>
                row(...[...cells].slice(0, -1), [...cells].at(-1).querySelector("p")));
              const asked = [...document.querySelectorAll(".asked__one")].flatMap((one) =>
                [...one.querySelectorAll(".asked__verdict:has(+ p)")].map((verdict, i) =>
                  `${i ? "" : `${one.querySelector("h2").title} `}${row(verdict, verdict.nextElementSibling)}`));
              const rest = (root, scores, nothing) => [
                ...[...root.querySelectorAll(scores)].map((s) => words(s).replace(/\D+/g, " ")),
                [...root.querySelectorAll(nothing)].map((p) => words(p).replace(/ line \d+/g, "")).join(" "),
              ];
              return [
                [...asked, ...rows(page)].sort().concat(rest(page, ".tally__head", ".tally__nothing")),
                rows(sheet).sort().concat(rest(sheet, ".brief__score", ".brief__nothing")),
              ];
            }
            """);
        // With those of which nothing is known, which are named in a sentence.
        var unfound = await page.Locator(".cadre").First
            .Locator(".tally li > span:first-child:not(.verdict)").CountAsync();
        Assert.True(seen[0].Length + unfound >= 15, $"{seen[0].Length} + {unfound}");
        Assert.Equal(seen[0], seen[1]);

        // Every document, and every number of a source leads to its address in the list.
        Assert.Equal(await page.Locator(".timeline__row").CountAsync(),
            await page.Locator(".brief__documents li:visible").CountAsync());
        var numbers = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.brief__source a')].map(a => `${a.textContent} ${a.href}`)");
        var list = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.brief__sources li')].map((li, i) => `${i + 1} "
            + "${li.querySelector('a').href}`)");
        Assert.True(numbers.Length > 10);
        Assert.Equivalent(list, numbers.Distinct(), strict: true);
    });

    [Fact]
    public Task On_the_screen_there_is_no_sheet() => website.VisitAsync("countries/kenya/", async page =>
    {
        await Assertions.Expect(page.Locator(".brief")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".footer__address")).ToBeHiddenAsync();
    });

    [Fact]
    public Task Elsewhere_the_address_of_a_source_is_printed_beside_it() =>
        Visit("levers/funding/", async page =>
        Assert.Contains("http", await page.EvaluateAsync<string>(
            "getComputedStyle(document.querySelector('.source a'), '::after').content"), StringComparison.Ordinal));

    /// <summary>On a sheet of A4 between its margins, in the dark colours a visitor may read in.</summary>
    [Theory]
    [MemberData(nameof(Website.PageKinds), MemberType = typeof(Website))]
    public Task On_paper_nothing_is_cut_off_too_light_or_there_to_be_pressed(string path) =>
        Visit(path, async page =>
        {
            Assert.Empty(await page.EvaluateAsync<string[]>("""
                () => {
                  const seen = (e) => e.checkVisibility() && !e.closest(".visually-hidden");
                  const name = (e) => `${e.tagName} ${e.className.baseVal ?? e.className} ${e.textContent.trim()}`;
                  const all = [...document.querySelectorAll("body *")].filter(seen);
                  const light = (e) => {
                    const style = getComputedStyle(e);
                    const [r, g, b] = (e.closest("svg") ? style.fill : style.color).match(/[\d.]+/g)
                      .map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
                    return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) < 4.5;
                  };
                  // The chart to explore is a picture, with a ground of its own.
                  const says = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
                  return [
                    ...all.filter((e) => e.matches("form, input, select, button:not(.sort)"))
                      .map((e) => `press ${name(e)}`),
                    ...all.filter((e) => says(e) && !e.closest(".main-svg") && light(e)).map((e) => `light ${name(e)}`),
                    ...all.filter((e) => says(e) && e.getBoundingClientRect().right > innerWidth + 1)
                      .map((e) => `cut off ${name(e)}`),
                    ...all.filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowX))
                      .map((e) => `cut ${name(e)}`),
                  ];
                }
                """));
        });

    private Task Visit(string path, Func<IPage, Task> look) => website.VisitAsync(
        path,
        async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await look(page);
        },
        new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 695, Height = 1000 } });

    [GeneratedRegex(@"/Type\s*/Page\b")]
    internal static partial Regex PdfPage();
}
