using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>
/// The site without a network: pages that were seen, the whole of it when asked for, and a new build between visits.
/// </summary>
public sealed class OfflineTests(Website website)
{
    private static readonly DateOnly First = new(2026, 11, 22);

    private const string FirstDay = "22 November 2026", SecondDay = "23 November 2026";

    [Fact(Timeout = 120_000)]
    public async Task What_is_kept_is_of_one_day_and_a_new_one_takes_its_place_whole()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("scoreboard-offline-").FullName, "site");
        var data = Path.Combine(Repository.Root, "tests", "SmallData");
        await Website.BuildAsync(data, folder, First);
        await using var host = await StaticHost.StartAsync(folder);
        await using var context = await website.OpenAsync();
        var page = await context.NewPageAsync();

        // A page that was seen is there again, and another says that it is not.
        await GotoAsync("");
        await UntilAsync(
            "async () => Boolean(await caches.match(`${location.href}index.html`) "
            + "&& await caches.match(`${location.href}offline/index.html`))");
        host.IsCutOff = _ => true;
        await GotoAsync("");
        await Assertions.Expect(page.Locator(".footer")).ToContainTextAsync(FirstDay);
        await GotoAsync("countries/averna/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Read it without a network");
        await context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator(".without")).ToHaveTextAsync(
            $"Without a network: this is the scoreboard as of {FirstDay}.");
        await context.SetOfflineAsync(false);

        // A phone without room says so, and keeps what it has.
        host.IsCutOff = _ => false;
        await GotoAsync("offline/");
        var quota = await context.NewCDPSessionAsync(page);
        var origin = host.Address.GetLeftPart(UriPartial.Authority);
        await quota.SendAsync("Storage.overrideQuotaForOrigin", new() { ["origin"] = origin, ["quotaSize"] = 1000 });
        var said = page.Locator("[data-keep] [role=status]");
        await page.Locator("[data-start]").ClickAsync();
        await Assertions.Expect(said).ToContainTextAsync("There is no room left on this phone.");
        await quota.SendAsync("Storage.overrideQuotaForOrigin", new() { ["origin"] = origin });

        await Assertions.Expect(page.Locator("[data-start]")).ToContainTextAsync("MB)");
        await page.Locator("[data-start]").ClickAsync();
        await Assertions.Expect(said).ToHaveTextAsync($"The whole site is kept on this phone, as of {FirstDay}.");
        host.IsCutOff = _ => true;
        await DayIsAsync("countries/averna/", FirstDay);
        await page.GetByRole(AriaRole.Combobox).FillAsync("belmora");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Belmora");

        // The next day's site cannot be fetched whole: the first stays, whole.
        await Website.BuildAsync(data, folder, First.AddDays(1));
        host.IsCutOff = address => address.EndsWith("/countries/belmora/index.html", StringComparison.Ordinal);
        await DayIsAsync("about/", SecondDay);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then((r) => r.update()).catch(() => {})");
        await UntilAsync("async () => !(await navigator.serviceWorker.getRegistration()).installing");
        host.IsCutOff = _ => true;
        await DayIsAsync("", FirstDay);
        await DayIsAsync("about/", FirstDay);
        await DayIsAsync("countries/belmora/", FirstDay);

        // Now it can.
        host.IsCutOff = _ => false;
        await DayIsAsync("", SecondDay);
        // A browser asks again with each visit: one that is busy may have lost a file on the way.
        await UntilAsync("""
            async () => {
              const worker = await navigator.serviceWorker.ready;
              if (!worker.installing) await worker.update().catch(() => {});
              const sw = await (await fetch(new URL("sw.js", location.href), { cache: "no-store" })).text();
              const build = /build: "(\w+)"/.exec(sw)[1];
              const kept = (await caches.keys()).filter((name) => name.startsWith("scoreboard http"));
              return kept.length === 1 && kept[0].endsWith(build);
            }
            """);
        host.IsCutOff = _ => true;
        await DayIsAsync("", SecondDay);
        await DayIsAsync("about/", SecondDay);
        await DayIsAsync("countries/belmora/", SecondDay);
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

        Task<IResponse?> GotoAsync(string path) => page.GotoAsync(new Uri(host.Address, path).AbsoluteUri);

        // What the worker does it does beside the page.
        async Task UntilAsync(string isSo)
        {
            while (!await page.EvaluateAsync<bool>(isSo))
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        async Task DayIsAsync(string path, string day)
        {
            await GotoAsync(path);
            await Assertions.Expect(page.Locator(".footer")).ToContainTextAsync($"As of {day}");
        }
    }
}
