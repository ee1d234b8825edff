using Microsoft.AspNetCore.Builder;
using Scoreboard.Site.Building;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Serving;

/// <summary>
/// Serves the built site on localhost, builds again when data or words change, and tells open pages. Problems show in
/// the terminal and over the last good site, which goes on being served.
/// </summary>
public sealed class DevServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly SourceWatcher _watcher;
    private readonly Rebuilder _rebuilder;
    private readonly DevSite _site;
    private WebApplication? _web;
    private Task _rebuilding = Task.CompletedTask;

    private DevServer(SiteOptions options, Func<CancellationToken, Task<BuildResult>> build, TextWriter terminal)
    {
        SiteStates states = new();
        _site = new DevSite(new SiteFolder(OutputFolder.Of(options)), states, _stop.Token);
        _rebuilder = new Rebuilder(options, build, states, terminal);
        _watcher = new SourceWatcher(options.DataFolder, options.InputFolder);
    }

    /// <summary>Where it listens: <c>http://localhost:5080/</c>.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>Listens, builds once, and goes on building in the background until it is disposed.</summary>
    /// <param name="options">What to watch, and where the site is.</param>
    /// <param name="ports">The first of them that can be had is taken; 0 takes any free one.</param>
    /// <param name="build">Everything up to writing, which is done here.</param>
    /// <param name="terminal">Where builds and problems are reported.</param>
    /// <param name="cancel">Stops the first build.</param>
    /// <exception cref="UsageException">The output folder is not ours to replace.</exception>
    /// <exception cref="IOException">None of the ports can be had.</exception>
    public static async Task<DevServer> StartAsync(
        SiteOptions options, IReadOnlyList<int> ports, Func<CancellationToken, Task<BuildResult>> build,
        TextWriter terminal, CancellationToken cancel)
    {
        terminal = TextWriter.Synchronized(terminal);
        DevServer server = new(options, build, terminal);
        try
        {
            await server.ListenAsync(ports, terminal, cancel);
            await server._rebuilder.BuildAsync(cancel);
            server._rebuilding = server.RebuildAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _rebuilding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await (_web?.DisposeAsync() ?? ValueTask.CompletedTask);
        _watcher.Dispose();
        _stop.Dispose();
    }

    private async Task ListenAsync(IReadOnlyList<int> ports, TextWriter terminal, CancellationToken cancel)
    {
        _web = await LocalWeb.StartAsync(ports, _site.AnswerAsync, cancel);
        var port = new Uri(_web.Urls.First()).Port;
        Address = new Uri($"http://localhost:{port}/");
        if (ports[0] != 0 && ports[0] != port)
        {
            terminal.WriteLine($"Port {ports[0]} is taken; this is port {port}.");
        }
    }

    private async Task RebuildAsync()
    {
        while (true)
        {
            await _watcher.NextAsync(_stop.Token);
            await _rebuilder.BuildAsync(_stop.Token);
        }
    }
}
