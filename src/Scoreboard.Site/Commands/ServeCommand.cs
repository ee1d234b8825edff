using Scoreboard.Site.Building;
using Scoreboard.Site.Serving;

namespace Scoreboard.Site.Commands;

/// <summary><c>serve</c>: the site on localhost, built again at every change, until Ctrl+C.</summary>
public static class ServeCommand
{
    // Enough that some port is free, few enough that what is served stays where one looks for it.
    private static readonly IReadOnlyList<int> UsualPorts = [.. Enumerable.Range(5080, 20)];

    /// <param name="options">What to serve, and from what it is built.</param>
    /// <param name="port">0 takes any free one; null the first of the usual ones that is free.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<int> RunAsync(SiteOptions options, int? port, CancellationToken cancel)
    {
        try
        {
            await using var server = await DevServer.StartAsync(
                options, port is null ? UsualPorts : [port.Value],
                stop => SiteBuilder.BuildAsync(options, _ => { }, stop), Console.Error, cancel);
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
