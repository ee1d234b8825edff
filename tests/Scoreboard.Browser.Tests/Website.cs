using Microsoft.Playwright;
using Scoreboard.Browser.Tests;
using Scoreboard.Site.Building;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Writing;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Website))]
[assembly: Parallelization(Mode = ParallelMode.All)]

namespace Scoreboard.Browser.Tests;

/// <summary>
/// The site of the first data as of one day, served, and the browser that looks at it. Made once for all tests.
/// </summary>
public sealed class Website : IAsyncLifetime
{
    /// <summary>In milliseconds: a machine that builds other things meanwhile is slow, not wrong.</summary>
    private const int Patience = 30_000;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private StaticHost _host = null!;

    /// <summary>Of each kind that has many pages, the one that is opened.</summary>
    private static readonly IReadOnlyList<string> Samples =
    [
        "countries/kenya/", "countries/kenya/words/", "renewals/ken-community-health-strategy-2020/",
        "changes/2026-q4/", "releases/2026-q4/", "embed/countries/kenya/", "compare/kenya/",
        "compare/regions/south-asia/", "history/2020/", "levers/policy/",
    ];

    /// <summary>One page of every kind, by its path from the site's root; a kind without a sample fails here.</summary>
    public static TheoryData<string> PageKinds { get; } =
        [.. Site.Building.PageKinds.All.Select(k => k.Path.Contains('*') ? Samples.Single(k.Has) : k.Path)];

    /// <summary>Those that the site is in beside English.</summary>
    public static IReadOnlyList<Language> Languages { get; } =
        [.. new[] { "fr", "es", "pt", "ar" }.Select(code => Language.Find(code)!)];

    /// <summary>Country pages most likely to be too wide: the longest, the least known, the longest names.</summary>
    public static TheoryData<string> MoreCountries { get; } =
    [
        "countries/brazil/", "countries/guinea/", "countries/nigeria/", "countries/uganda/",
        "countries/democratic-republic-of-the-congo/", "countries/sao-tome-and-principe/", "countries/south-sudan/",
    ];

    /// <summary>The folder of the built site.</summary>
    public string Folder { get; } = Path.Combine(
        Directory.CreateTempSubdirectory("scoreboard-browser-").FullName, "site");

    public Uri Address => _host.Address;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        await BuildAsync(Path.Combine(Repository.FirstData, "data"), Folder, new DateOnly(2026, 11, 22));
        _host = await StaticHost.StartAsync(Folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }

    /// <summary>
    /// Opens a page in a window of its own, looks at it, and makes sure that the browser had nothing to complain about.
    /// </summary>
    /// <param name="path">From the site's root, such as <c>countries/</c>; or a whole address.</param>
    /// <param name="look">What is done there.</param>
    /// <param name="options">How the visitor's browser is set.</param>
    /// <param name="others">Further hosts that may be asked.</param>
    public async Task VisitAsync(
        string path, Func<IPage, Task> look, BrowserNewContextOptions? options = null,
        params IReadOnlyList<Uri> others)
    {
        options ??= new BrowserNewContextOptions();
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        await using var context = await _browser.NewContextAsync(options);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var complaints = Complaints.Of(page, [Address, .. others]);
        await page.GotoAsync(new Uri(Address, path).AbsoluteUri);
        await look(page);
        Assert.Empty(complaints.All);
    }

    /// <summary>A window of its own, in which a service worker runs; complaints are not heard.</summary>
    public Task<IBrowserContext> OpenAsync() => _browser.NewContextAsync();

    /// <summary>Builds a site into a folder.</summary>
    /// <param name="data">The folder of its tables.</param>
    /// <param name="folder">Of the site.</param>
    /// <param name="day">The day it speaks of.</param>
    public static async Task BuildAsync(string data, string folder, DateOnly day)
    {
        SiteOptions options = new()
        {
            Root = Path.GetDirectoryName(data)!,
            DataFolder = data,
            InputFolder = Path.Combine(Repository.Root, "input"),
            OutputFolder = folder,
            AsOf = day,
            BaseUrl = new Uri("https://example.org" + StaticHost.Path),
        };
        var result = await SiteBuilder.BuildAsync(options, _ => { }, CancellationToken.None);
        Assert.False(result.HasErrors, string.Join('\n', result.Problems));
        using var writer = SiteWriter.Open(options);
        writer.Write(result.Files);
    }
}
