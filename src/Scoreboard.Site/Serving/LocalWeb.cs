using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Scoreboard.Site.Serving;

/// <summary>
/// The bare web server: it reads no configuration and logs nothing, so the terminal holds only our words.
/// </summary>
internal static class LocalWeb
{
    /// <summary>Listens on this machine alone, at the first port that can be had.</summary>
    /// <param name="ports">In the order in which they are tried; 0 takes any free one.</param>
    /// <param name="answer">Answers every request.</param>
    /// <param name="cancel">Stops the start.</param>
    /// <exception cref="IOException">None of the ports can be had.</exception>
    public static async Task<WebApplication> StartAsync(
        IReadOnlyList<int> ports, RequestDelegate answer, CancellationToken cancel)
    {
        for (var i = 0; ; i++)
        {
            var web = Web(ports[i], answer);
            try
            {
                await web.StartAsync(cancel);
                return web;
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                await web.DisposeAsync();
                if (i == ports.Count - 1)
                {
                    throw Refusal(ports, e);
                }
            }
            catch
            {
                await web.DisposeAsync();
                throw;
            }
        }
    }

    private static IOException Refusal(IReadOnlyList<int> ports, Exception cause)
    {
        var these = ports.Count == 1 ? $"Port {ports[0]}" : $"Ports {ports[0]} to {ports[^1]}";
        return new IOException(
            $"{these} cannot be had; another 'serve' may be using it. Stop that one, or choose another port: "
            + $"--port 0 takes any free one. ({cause.Message})", cause);
    }

    private static WebApplication Web(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, port));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var web = builder.Build();
        web.Run(answer);
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
