using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Scoreboard.Browser.Tests;

/// <summary>
/// What a page does that it must not: errors, blocked content, and requests to anyone but its own host.
/// </summary>
internal sealed class Complaints
{
    private readonly ConcurrentQueue<string> _all = new();

    public IReadOnlyCollection<string> All => _all;

    /// <summary>Listens to a page from now on.</summary>
    /// <param name="page">That may ask its own hosts alone.</param>
    /// <param name="hosts">Which these are.</param>
    public static Complaints Of(IPage page, params IReadOnlyList<Uri> hosts)
    {
        Complaints complaints = new();
        page.Console += (_, message) => complaints.Add(
            message.Type is "error" or "warning" && !IsMissingPage(message) && !IsWithoutWorker(message),
            $"{message.Type} in the console: {message.Text}");
        page.PageError += (_, error) => complaints.Add(true, $"a script failed: {error}");
        page.RequestFailed += (_, request) => complaints.Add(true, $"not loaded: {request.Url} ({request.Failure})");
        page.Context.Request += (_, request) =>
            complaints.Add(!IsOwn(request, hosts), $"a request to another host: {request.Url}");
        return complaints;
    }

    private void Add(bool isOne, string complaint)
    {
        if (isOne)
        {
            _all.Enqueue(complaint);
        }
    }

    // A test that asks for a page that is not there is told so in the console too.
    private static bool IsMissingPage(IConsoleMessage message) =>
        message.Text.Contains("status of 404", StringComparison.Ordinal)
            && message.Location.Contains("/no-such-", StringComparison.Ordinal);

    // Most tests are of pages alone, and have the browser refuse the service worker.
    private static bool IsWithoutWorker(IConsoleMessage message) =>
        message.Text.Contains("Service Worker registration blocked", StringComparison.Ordinal);

    private static bool IsOwn(IRequest request, IReadOnlyList<Uri> hosts) =>
        new Uri(request.Url) is { Scheme: "data" or "file" or "about" or "blob" }
            || hosts.Any(host => request.Url.StartsWith(host.AbsoluteUri, StringComparison.Ordinal));
}
