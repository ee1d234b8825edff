using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Scoreboard.Site.Serving;

/// <summary>Answers requests: the built site, and under <c>/_dev/</c> what tells open pages of a rebuild.</summary>
/// <param name="folder">The built site.</param>
/// <param name="states">What the last build came to.</param>
/// <param name="stop">Ends the event streams, which would otherwise outlive the server.</param>
public sealed class DevSite(SiteFolder folder, SiteStates states, CancellationToken stop)
{
    public async Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        await ((http.Request.Method, http.Request.Path.Value) switch
        {
            _ when !IsLocal(http.Request.Host) => RefuseAsync(
                http, StatusCodes.Status421MisdirectedRequest, "This preview answers to the name localhost alone."),
            (not ("GET" or "HEAD"), _) => RefuseAsync(
                http, StatusCodes.Status405MethodNotAllowed, "This preview can be read, and nothing else."),
            (_, "/_dev/events") => SendEventsAsync(http),
            (_, "/_dev/reload.js" or "/_dev/reload.css") => SendOwnAsync(http),
            (_, null or "") => SendSiteAsync(http, "/"),
            (_, var path) => SendSiteAsync(http, path),
        });
    }

    /// <summary>
    /// Another site may give its own name this machine's address (DNS rebinding): a browser would then let it read what
    /// is not published yet, but still sends that other name.
    /// </summary>
    private static bool IsLocal(HostString host) =>
        host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";

    private static Task RefuseAsync(HttpContext http, int status, string line)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = SiteFolder.TypeOf(".txt");
        return http.Response.WriteAsync($"{line}\n");
    }

    private async Task SendEventsAsync(HttpContext http)
    {
        http.Response.ContentType = MediaTypeNames.Text.EventStream;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stop);
        try
        {
            await http.Response.WriteAsync("retry: 500\n\n", end.Token);
            await foreach (var state in states.FollowAsync(end.Token))
            {
                await http.Response.WriteAsync(state.AsEvent(), end.Token);
                await http.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the server stops.
        }
    }

    private static async Task SendOwnAsync(HttpContext http)
    {
        var name = Path.GetFileName(http.Request.Path.Value!);
        http.Response.ContentType = SiteFolder.TypeOf(name);
        await using var own = typeof(DevSite).Assembly.GetManifestResourceStream(name)!;
        await own.CopyToAsync(http.Response.Body);
    }

    private Task SendSiteAsync(HttpContext http, string address)
    {
        if (!folder.Exists)
        {
            return SendNoSiteAsync(http, states.Current);
        }

        if (folder.FileOf(address) is { } file)
        {
            return SendFileAsync(http, file);
        }

        if (folder.LacksSlash(address))
        {
            http.Response.Redirect($"{http.Request.Path.ToUriComponent()}/{http.Request.QueryString}", permanent: true);
            return Task.CompletedTask;
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return folder.NotFoundPage is { } page
            ? SendFileAsync(http, page)
            : SendPageAsync(http, DevPage.NotFound(states.Current));
    }

    private static Task SendNoSiteAsync(HttpContext http, SiteState state)
    {
        if (state.Title.Length > 0)
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return SendPageAsync(http, DevPage.Problems(state));
        }

        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers["Refresh"] = http.Response.Headers.RetryAfter = "1";
        return SendPageAsync(http, DevPage.Waiting(state));
    }

    private async Task SendFileAsync(HttpContext http, IFileInfo file)
    {
        http.Response.ContentType = SiteFolder.TypeOf(file.Name);
        if (Path.GetExtension(file.Name) != ".html")
        {
            await http.Response.SendFileAsync(file, http.RequestAborted);
            return;
        }

        // Read before the bytes: a page older than its state reloads once too often, never once too seldom.
        var state = states.Current;
        using StreamReader html = new(file.CreateReadStream());
        await SendPageAsync(http, DevPage.Listening(await html.ReadToEndAsync(http.RequestAborted), state));
    }

    private static Task SendPageAsync(HttpContext http, DevPage page)
    {
        http.Response.ContentType = SiteFolder.TypeOf(".html");
        http.Response.Headers.ContentSecurityPolicy = page.Policy;
        return http.Response.WriteAsync(page.Html);
    }
}
