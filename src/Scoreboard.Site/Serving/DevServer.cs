using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
    private readonly WebApplication _web;
    private Task _rebuilding = Task.CompletedTask;

    private DevServer(SiteOptions options, string output, int port, Func<CancellationToken, Task<BuildResult>> build, TextWriter terminal)
    {
        SiteStates states = new();
        _rebuilder = new Rebuilder(options, build, states, TextWriter.Synchronized(terminal));
        _web = Web(port, new DevSite(new SiteFolder(output), states, _stop.Token));
        _watcher = new SourceWatcher(options.DataFolder, options.InputFolder);
    }

    /// <summary>Where it listens: <c>http://localhost:5080/</c>.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>Listens, builds once, and goes on building in the background until it is disposed.</summary>
    /// <param name="options">What to watch, and where the site is.</param>
    /// <param name="port">0 takes any free one.</param>
    /// <param name="build">Everything up to writing, which is done here.</param>
    /// <param name="terminal">Where builds and problems are reported.</param>
    /// <param name="cancel">Stops the first build.</param>
    /// <exception cref="UsageException">The output folder is not ours to replace.</exception>
    /// <exception cref="IOException">The port cannot be had.</exception>
    public static async Task<DevServer> StartAsync(
        SiteOptions options, int port, Func<CancellationToken, Task<BuildResult>> build, TextWriter terminal, CancellationToken cancel)
    {
        DevServer server = new(options, OutputFolder.Of(options), port, build, terminal);
        try
        {
            await server.ListenAsync(port, cancel);
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
        await _web.DisposeAsync();
        _watcher.Dispose();
        _stop.Dispose();
    }

    private async Task ListenAsync(int port, CancellationToken cancel)
    {
        try
        {
            await _web.StartAsync(cancel);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw new IOException(
                $"Port {port} cannot be had; another 'serve' may be using it. Stop that one, or choose another port: "
                + $"--port 0 takes any free one. ({e.Message})", e);
        }

        Address = new Uri($"http://localhost:{new Uri(_web.Urls.First()).Port}/");
    }

    private async Task RebuildAsync()
    {
        while (true)
        {
            await _watcher.NextAsync(_stop.Token);
            await _rebuilder.BuildAsync(_stop.Token);
        }
    }

    /// <summary>The bare server: it reads no configuration and logs nothing, so the terminal holds only our words.</summary>
    private static WebApplication Web(int port, DevSite site)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var web = builder.Build();
        web.Run(site.AnswerAsync);
        return web;
    }

    // Both loopback addresses where the port is named; "any free port" can be asked of one address only.
    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        if (port == 0)
        {
            kestrel.Listen(IPAddress.Loopback, port);
        }
        else
        {
            kestrel.ListenLocalhost(port);
        }
    }
}
