using System.Text.Json.Serialization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>
/// Looks at a page with every rule of axe, and everything on it open but the menus, which lie over the page.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Once as it came, wide and light, and once narrow and dark: what is laid out differs, and so do the colours.
    /// </summary>
    public static async Task FindsNothingBothWaysAsync(IPage page)
    {
        await page.SetViewportSizeAsync(1280, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await FindsNothingAsync(page);
        await page.SetViewportSizeAsync(360, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await FindsNothingAsync(page);
    }

    /// <summary>In the page as it stands.</summary>
    public static async Task FindsNothingAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        // With the rule of WCAG 2.2 that axe leaves out unless it is asked for.
        var report = await page.EvaluateAsync<Report>("""
            async () => {
              document.querySelectorAll("details:not(.masthead *)").forEach((d) => { d.open = true; });
              const report = await axe.run({
                resultTypes: ["violations"],
                rules: { "target-size": { enabled: true } },
              });
              return {
                faults: report.violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) =>
                  `${id}: ${html} ${[...any, ...all, ...none].map(({ message }) => message).join("; ")}`)),
                passed: report.passes.map(({ id }) => id),
              };
            }
            """);

        Assert.Empty(report.Faults);
        Assert.Contains("color-contrast", report.Passed);
        Assert.Contains("target-size", report.Passed);
    }

    private sealed class Report
    {
        [JsonPropertyName("faults")]
        public required string[] Faults { get; init; }

        [JsonPropertyName("passed")]
        public required string[] Passed { get; init; }
    }
}
