using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>What a reader takes from a page: its address and its citation.</summary>
public sealed class TakeAwayTests(Website website)
{
    private const string Link = "https://example.org/scoreboard/countries/kenya/";

    [Fact]
    public Task A_page_is_cited_in_three_clicks_and_its_link_copied_and_shared() => website.VisitAsync(
        "about/",
        async page =>
        {
            await page.AddInitScriptAsync(
                "navigator.share = (what) => { self.shared = what; return Promise.reject(); }");
            await page.GotoAsync(new Uri(website.Address, "countries/kenya/").AbsoluteUri);
            await page.GetByText("Cite", new() { Exact = true }).First.ClickAsync();
            await page.Locator("#cite").GetByText("Copy the text").First.ClickAsync();
            await Assertions.Expect(page.Locator("#cite [role=status]").First).ToHaveTextAsync("Copied.");
            var cited = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
            Assert.StartsWith("Contributors to the proCHW Policy Scoreboard (2026). Kenya.", cited,
                StringComparison.Ordinal);
            Assert.EndsWith("/releases/2026-q4/#KEN", cited, StringComparison.Ordinal);

            await page.GetByText("BibTeX", new() { Exact = true }).First.ClickAsync();
            var saved = await page.RunAndWaitForDownloadAsync(
                () => page.GetByText("Save prochw", new() { Exact = false }).First.ClickAsync());
            Assert.EndsWith("kenya-2026-11-22.bib", saved.SuggestedFilename, StringComparison.Ordinal);
            Assert.StartsWith("@misc{", await File.ReadAllTextAsync(await saved.PathAsync(),
                TestContext.Current.CancellationToken), StringComparison.Ordinal);

            await page.GetByText("Copy link").ClickAsync();
            await Assertions.Expect(page.Locator(".tools [role=status]")).ToHaveTextAsync("Copied.");
            Assert.Equal(Link, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
            await page.GetByText("Share", new() { Exact = true }).ClickAsync();
            Assert.Equal(Link, await page.EvaluateAsync<string>("self.shared.url"));

            await page.GotoAsync(
                new Uri(website.Address, "renewals/ken-community-health-strategy-2020/").AbsoluteUri);
            await page.EvaluateAsync("self.print = () => { self.printed = true; }");
            await page.GetByText("Print the brief").ClickAsync();
            Assert.True(await page.EvaluateAsync<bool>("self.printed"));
        },
        new() { Permissions = ["clipboard-read", "clipboard-write"] });

    [Fact]
    public Task Without_a_right_to_the_clipboard_the_link_is_shown() =>
        website.VisitAsync("countries/kenya/", async page =>
        {
            await page.EvaluateAsync("void (document.execCommand = () => false)");
            await page.EvaluateAsync(
                "void (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))");
            await page.GetByText("Copy link").ClickAsync();

            await Assertions.Expect(page.Locator(".take__link")).ToHaveTextAsync(Link);
            await Assertions.Expect(page.Locator(".tools [role=status]")).ToContainTextAsync("Not copied");
            Assert.Equal(Link, await page.EvaluateAsync<string>("`${getSelection()}`"));
        });
}
