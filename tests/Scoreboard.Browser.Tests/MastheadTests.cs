using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>What stands at the top of every page: the sections, and the way to a country.</summary>
public sealed class MastheadTests(Website website)
{
    private static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    private static readonly int[] Widths = [1280, 360];

    public static TheoryData<string> Homes { get; } = ["", .. Website.Languages.Select(l => l.Folder)];

    [Theory]
    [MemberData(nameof(Homes))]
    public Task Axe_finds_nothing_in_an_open_menu(string home) => website.VisitAsync($"{home}about/", async page =>
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var menu in await page.Locator(".masthead summary:visible").AllAsync())
            {
                await menu.ClickAsync();
                await Axe.FindsNothingAsync(page);
                await page.Keyboard.PressAsync("Escape");
            }
        }
    });

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    public Task It_is_low_on_a_narrow_screen(int width) => website.VisitAsync(
        "countries/kenya/",
        async page => Assert.InRange((await page.Locator(".masthead").BoundingBoxAsync())!.Height, 40, 56),
        new() { ViewportSize = new() { Width = width, Height = 740 } });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_menu_of_a_phone_opens_and_leads_to_every_section(bool scripts) => website.VisitAsync(
        "about/",
        async page =>
        {
            var links = page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link);
            Assert.Equal(0, await links.CountAsync());

            await page.Locator(".masthead__menu summary").ClickAsync();
            Assert.Equal(12, await links.CountAsync());
            await Assertions.Expect(page.Locator(".masthead__nav [aria-current]")).ToHaveTextAsync("About");
            await links.GetByText("Explore").ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/explore/"));
        },
        new() { ViewportSize = Phone, JavaScriptEnabled = scripts });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_wide_screen_names_the_sections_and_keeps_the_rest_behind_more(bool scripts) => website.VisitAsync(
        "about/",
        async page =>
        {
            await Assertions.Expect(page.Locator(".masthead__menu")).ToBeHiddenAsync();
            Assert.Equal(7, await page.Locator(".masthead__nav a:visible").CountAsync());

            await page.Locator(".masthead__more summary").ClickAsync();
            Assert.Equal(12, await page.Locator(".masthead__nav a:visible").CountAsync());
            if (scripts)
            {
                await page.Keyboard.PressAsync("Escape");
                Assert.Equal(7, await page.Locator(".masthead__nav a:visible").CountAsync());
            }
        },
        new() { ViewportSize = new() { Width = 1280, Height = 800 }, JavaScriptEnabled = scripts });

    [Theory]
    [InlineData("", "Kenya", "/countries/kenya/")]
    [InlineData("renewals/", "cote d'ivoire", "/countries/cote-d-ivoire/")]
    [InlineData("countries/kenya/", "niger", "/countries/niger/")]
    [InlineData("about/", "guinea", "/countries/guinea/")]
    [InlineData("about/", "zimb", "/countries/zimbabwe/")]
    [InlineData("about/", "sao tome", "/countries/sao-tome-and-principe/")]
    [InlineData("no-such-page/", "Peru", "/countries/peru/")]
    [InlineData("about/", "burkna faso", "/countries/burkina-faso/")]
    [InlineData("about/", "كينيا", "/countries/kenya/")]
    [InlineData("about/", "atlantis", @"/search/index\.html\?q=atlantis")]
    public Task A_country_is_found_from_every_page(string path, string asked, string expected) =>
        website.VisitAsync(path, async page =>
        {
            await page.Locator("input.masthead__find").FillAsync(asked);
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(expected));
        });

    [Fact]
    public Task What_is_found_comes_while_typing_and_opens_by_the_keyboard() =>
        website.VisitAsync("about/", async page =>
        {
            var field = page.GetByRole(AriaRole.Combobox);
            var found = page.GetByRole(AriaRole.Option);
            await field.PressSequentiallyAsync("Niger");
            await Assertions.Expect(found.First).ToContainTextAsync("Niger");
            Assert.Contains("/about/", page.Url, StringComparison.Ordinal);
            Assert.Equal(
                ["Countries", "Niger", "Countries", "Nigeria"],
                (await page.Locator(".found__kind, .found__title").AllInnerTextsAsync()).Take(4));

            await field.FillAsync("comunity health stratgy kenia");
            await Assertions.Expect(found.First).ToContainTextAsync("Kenya");
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(found).ToHaveCountAsync(0);
            await page.Keyboard.PressAsync("ArrowDown");
            await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", "found-0");
            await page.Keyboard.PressAsync("ArrowUp");
            await Assertions.Expect(found.Last).ToHaveAttributeAsync("aria-selected", "true");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search/index.html\\?q=comunity"));
            await Assertions.Expect(page.Locator(".found__page a").First).ToContainTextAsync("Kenya");
            await Assertions.Expect(page.Locator(".found__page")).ToHaveCSSAsync("list-style-type", "none");
        });

    [Fact]
    public Task Without_scripts_it_is_a_link_to_everything_in_one_list() => website.VisitAsync(
        "about/",
        async page =>
        {
            await page.GetByText("Country or keyword").ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search/index.html$"));
        },
        new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 800 } });
}
