using System.Text.Json;

namespace Scoreboard.Site.Serving;

/// <summary>What the last build came to; open pages are told it whenever it changes, and when they connect.</summary>
/// <param name="Site">
/// Stands for the bytes of the last good site of this run: a page that was made from another one reloads. Empty when
/// there has been none since the start.
/// </param>
/// <param name="Title">What went wrong, in one line; empty when nothing did.</param>
/// <param name="Lines">The problems, or the stack trace of a crash, as the terminal shows them.</param>
public sealed record SiteState(string Site, string Title, IReadOnlyList<string> Lines)
{
    /// <summary>One event of a text/event-stream.</summary>
    public string AsEvent()
    {
        var json = JsonSerializer.Serialize(new { site = Site, title = Title, lines = Lines });
        return $"data: {json}\n\n";
    }
}
