using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

public sealed class AccessibilityTests(Website website)
{
    /// <summary>With the rule of WCAG 2.2 that axe leaves out unless it is asked for.</summary>
    private static readonly AxeRunOptions FaultsOnly = new()
    {
        ResultTypes = [ResultType.Violations],
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    [Theory]
    [MemberData(nameof(Website.PageKinds), MemberType = typeof(Website))]
    public Task Axe_finds_nothing_on_a_wide_light_page(string path) => RunAsync(path, ColorScheme.Light, 1280);

    [Theory]
    [MemberData(nameof(Website.PageKinds), MemberType = typeof(Website))]
    public Task Axe_finds_nothing_on_a_narrow_dark_page(string path) => RunAsync(path, ColorScheme.Dark, 360);

    private Task RunAsync(string path, ColorScheme scheme, int width) => website.VisitAsync(
        path,
        RunAsync,
        new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });

    /// <summary>Looks at the page as it stands, with everything open.</summary>
    internal static async Task RunAsync(IPage page)
    {
        // Rows of the scorecard are alike: twenty of them tell what a hundred would, and in a fifth of the time.
        await page.EvaluateAsync("""
            () => {
              document.querySelectorAll("details").forEach((d) => { d.open = true; });
              document.querySelectorAll("[data-scorecard] tbody tr:nth-child(n + 21)").forEach((r) => r.remove());
            }
            """);
        var result = await page.RunAxe(FaultsOnly);
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(
            node => $"{rule.Id}: {node.Html} "
                + $"{string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(c => c.Message))}")));
        Assert.Contains(result.Passes, rule => rule.Id == "color-contrast");
        Assert.Contains(result.Passes, rule => rule.Id == "target-size");
    }
}
