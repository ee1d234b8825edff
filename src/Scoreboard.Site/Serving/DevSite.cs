using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;

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
        if (http.Request.Method is not ("GET" or "HEAD"))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        await (http.Request.Path.Value switch
        {
            "/_dev/events" => SendEventsAsync(http),
            "/_dev/reload.js" or "/_dev/reload.css" => SendOwnAsync(http),
            null or "" => SendSiteAsync(http, "/"),
            var path => SendSiteAsync(http, path),
        });
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
        http.Response.ContentType = ContentTypes.Of(name);
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
            : SendHtmlAsync(http, "<!DOCTYPE html><title>404</title>Not found.");
    }

    private static Task SendNoSiteAsync(HttpContext http, SiteState state)
    {
        if (state.Title.Length > 0)
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return SendHtmlAsync(http, DevPage.Problems(state));
        }

        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers["Refresh"] = http.Response.Headers.RetryAfter = "1";
        return SendHtmlAsync(http, DevPage.Waiting(state));
    }

    private async Task SendFileAsync(HttpContext http, string file)
    {
        // Read before the bytes: a page older than its state reloads once too often, never once too seldom.
        var state = states.Current;
        var content = await File.ReadAllBytesAsync(file, http.RequestAborted);
        if (Path.GetExtension(file) == ".html")
        {
            await SendHtmlAsync(http, DevPage.Listening(Encoding.UTF8.GetString(content), state));
            return;
        }

        http.Response.ContentType = ContentTypes.Of(file);
        http.Response.ContentLength = content.Length;
        await http.Response.Body.WriteAsync(content);
    }

    private static Task SendHtmlAsync(HttpContext http, string html)
    {
        http.Response.ContentType = ContentTypes.Of(".html");
        return http.Response.WriteAsync(html);
    }
}
