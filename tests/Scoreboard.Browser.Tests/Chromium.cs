using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>The one browser that all tests share.</summary>
internal static class Chromium
{
    /// <summary>The same browser without a face: a page opens in it in less than half the time.</summary>
    private const string Shell = "chromium-headless-shell";

    private static readonly string[] Names =
        [Shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // It runs on machines without a display or a user of its own, and says nothing to anybody.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static async Task<IBrowser> StartAsync(IPlaywright playwright) => await playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = await FindOrInstallAsync(playwright),
        Args = Flags,
    });

    private static async Task<string> FindOrInstallAsync(IPlaywright playwright)
    {
        if (Named is null && Tool.Find(Shell) is null && !await Tool.AptInstallAsync(Shell, "fonts-liberation")
            && Find(playwright) is null)
        {
            // Off the pool: it runs its own program and waits for it.
            await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
        }

        return Find(playwright) ?? throw new InvalidOperationException(
            "The browser tests need Chromium, and it could not be installed: install your system's package 'chromium' "
            + "(or Google Chrome), or name the program in the environment variable CHROMIUM.");
    }

    /// <summary>The program that the environment asks for; null where it asks for none.</summary>
    private static string? Named =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : null;

    private static string? Find(IPlaywright playwright) =>
        Named ?? Tool.Find(Names)
        ?? (File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : null);
}
