using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Serving;

namespace Scoreboard.Site.Tests.Serving;

/// <summary>A development server on a free port, over a project whose whole data is <c>data/text.csv</c>.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private const string Policy = """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
        """;

    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });

    public RunningServer()
    {
        Build = _ => Task.FromResult(BuildFromText());
        Folder.Write("data/text.csv", "first");
    }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Everything reported so far.</summary>
    public StringWriter Terminal { get; } = new();

    /// <summary>May be replaced while the server runs.</summary>
    public Func<CancellationToken, Task<BuildResult>> Build { get; set; }

    public DevServer? Server { get; private set; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        await Terminal.DisposeAsync();
        Folder.Dispose();
    }

    /// <summary>The page at an address, as its reader sees it.</summary>
    public Task<string> PageAsync(string address) => _browser.GetStringAsync(At(address), Cancel);

    /// <param name="ports">Tried in this order; none stands for any free one.</param>
    public async Task StartAsync(params int[] ports) => Server = await DevServer.StartAsync(
        Folder.Options, ports is [] ? [0] : ports, cancel => Build(cancel), Terminal, Cancel);

    public Uri At(string address) => new(Server!.Address, address);

    public Task<HttpResponseMessage> GetAsync(string address) => _browser.GetAsync(At(address), Cancel);

    public Task<HttpResponseMessage> PostAsync(string address) => _browser.PostAsync(At(address), null, Cancel);

    public static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The home page of a server that is still starting.</summary>
    public async Task<HttpResponseMessage> GetOnceListeningAsync(int port)
    {
        while (true)
        {
            try
            {
                return await _browser.GetAsync(new Uri($"http://localhost:{port}/"), Cancel);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, Cancel);
            }
        }
    }

    /// <summary>Sends the address, and the name of the host, as they stand: a client would tidy them first.</summary>
    public async Task<string> RawGetAsync(string address, string host = "localhost")
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, Server!.Address.Port, Cancel);
        await using var stream = client.GetStream();
        var request = $"GET {address} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Cancel);
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(Cancel);
    }

    public async Task<StreamReader> ListenAsync() => new(await _browser.GetStreamAsync(At("_dev/events"), Cancel));

    public static async Task<JsonElement> NextAsync(StreamReader events)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        }
        while (line?.StartsWith("data: ", StringComparison.Ordinal) == false);

        return JsonDocument.Parse(line!["data: ".Length..]).RootElement;
    }

    /// <summary>
    /// A site of a few files that holds the text of <c>data/text.csv</c>; text that starts with "bad" is a problem.
    /// </summary>
    public BuildResult BuildFromText()
    {
        var text = File.ReadAllText(Folder.At("data/text.csv"));
        if (text.StartsWith("bad", StringComparison.Ordinal))
        {
            return new([new(new("data/text.csv", 1, 1), "bad-row", $"it says '{text}'.")], []);
        }

        SiteFile Page(string path, string body) =>
            new(path, Encoding.UTF8.GetBytes($"<!DOCTYPE html><head>{Policy}</head><body>{body}</body>"));
        string[] others =
        [
            "site.css", "site.js", "map.svg", "all.csv", "all.json",
            "sitemap.xml", "all.ics", "changes.atom", "site.webmanifest", "card.png",
        ];
        SiteFile[] pages = [Page("index.html", text), Page("a/index.html", "a"), Page("404.html", "Lost?")];
        return new([], [.. pages, .. others.Select(o => new SiteFile(o, []))]);
    }
}
