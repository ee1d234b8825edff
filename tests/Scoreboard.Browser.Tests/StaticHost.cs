using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Scoreboard.Site.Serving;

namespace Scoreboard.Browser.Tests;

/// <summary>Serves a folder on a free port as a static host does, below a path of its own.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    /// <summary>Not the root: a link that starts there is a mistake, and leads nowhere here.</summary>
    public const string Path = "/scoreboard/";

    private readonly WebApplication _web;

    private StaticHost(WebApplication web) => _web = web;

    /// <summary>Of an address, whether nothing is answered, as where there is no network.</summary>
    public Predicate<string> IsCutOff { get; set; } = _ => false;

    public Uri Address => new(new Uri(_web.Urls.First()), Path);

    public static async Task<StaticHost> StartAsync(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var web = builder.Build();
        SiteFolder site = new(folder);
        StaticHost host = new(web);
        web.Run(context => host.AnswerAsync(context, site));
        await web.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    /// <summary>
    /// As hosts read them from a file of that name: those of every rule that fits, a star in it for anything and
    /// <c>:language</c> for one folder.
    /// </summary>
    private static IEnumerable<(string Name, string Value)> HeadersOf(SiteFolder site, string address)
    {
        var fits = false;
        foreach (var line in site.FileOf("/_headers") is { } file ? File.ReadLines(file.PhysicalPath!) : [])
        {
            if (line.StartsWith('/'))
            {
                var pattern = Regex.Escape(Path + line[1..]).Replace("\\*", ".*", StringComparison.Ordinal);
                fits = Regex.IsMatch(address, $"^{Regex.Replace(pattern, ":[a-z]+", "[^/]+")}$");
            }
            else if (fits && line.Split(": ", 2) is [var name, var value])
            {
                yield return (name.Trim(), value);
            }
        }
    }

    private async Task AnswerAsync(HttpContext context, SiteFolder site)
    {
        var address = context.Request.Path.Value!;
        if (IsCutOff(address))
        {
            context.Abort();
            return;
        }

        var file = address.StartsWith(Path, StringComparison.Ordinal) ? site.FileOf(address[(Path.Length - 1)..])
            : null;
        context.Response.StatusCode = file is null ? 404 : 200;
        foreach (var (name, value) in HeadersOf(site, address))
        {
            context.Response.Headers.Append(name, value);
        }

        file ??= site.NotFoundPage!;
        context.Response.ContentType = SiteFolder.TypeOf(file.Name);
        await context.Response.SendFileAsync(file);
    }
}
