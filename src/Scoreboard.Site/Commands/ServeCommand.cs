using Scoreboard.Site.Building;
using Scoreboard.Site.Serving;

namespace Scoreboard.Site.Commands;

/// <summary><c>serve</c>: the site on localhost, built again at every change, until Ctrl+C.</summary>
public static class ServeCommand
{
    public static async Task<int> RunAsync(SiteOptions options, int port, CancellationToken cancel)
    {
        try
        {
            await using var server = await DevServer.StartAsync(
                options, port, stop => SiteBuilder.BuildAsync(options, _ => { }, stop), Console.Error, cancel);
            Console.Out.WriteLine($"Serving {options.OutputFolder} on {server.Address} (Ctrl+C stops it)");
            await Task.Delay(Timeout.Infinite, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Ctrl+C is how a server is meant to end.
        }

        return ExitCode.Fine;
    }
}
