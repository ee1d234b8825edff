using Microsoft.Playwright;
using Scoreboard.Scoring;

namespace Scoreboard.Browser.Tests;

/// <summary>The site unzipped and opened without a server.</summary>
public sealed class FromDiskTests(Website website)
{
    [Fact]
    public Task Styles_scripts_and_links_work() => website.VisitAsync(At("index.html"), async page =>
    {
        Assert.Equal("0px", await page.EvaluateAsync<string>("getComputedStyle(document.body).marginTop"));
        await page.Locator(".map__country").First.FocusAsync();
        await Assertions.Expect(page.Locator(".map__card")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Navigation).GetByText("Countries").ClickAsync();
        await page.Locator("[name=name]").FillAsync("kenya");
        await page.Locator("[data-scorecard] a:visible").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Kenya");
        await page.Locator(".masthead__brand").ClickAsync();
        await Assertions.Expect(page.Locator(".hero__number")).ToBeVisibleAsync();
    });

    private string At(string file) => new Uri(Path.Combine(website.Folder, file)).AbsoluteUri;
}
