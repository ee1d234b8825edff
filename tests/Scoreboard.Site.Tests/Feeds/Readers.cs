using System.Text.Json;

namespace Scoreboard.Site.Tests.Feeds;

/// <summary>
/// Reads calendars and feeds with programs that others wrote (ical.js and feedsmith, by <c>Readers/read.mjs</c>).
/// </summary>
internal static class Readers
{
    private static readonly NodeFolder Node = new("Feeds", "Readers");

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Calendars in the order given.</summary>
    public static Task<IReadOnlyList<ReadCalendar>> CalendarsAsync(params IEnumerable<byte[]> files) =>
        ReadAsync<ReadCalendar>(files, ".ics");

    public static async Task<ReadFeed> FeedAsync(byte[] file) => (await ReadAsync<ReadFeed>([file], ".atom"))[0];

    /// <summary>All that the reader of a file makes of it.</summary>
    public static Task<string> JsonAsync(string path) => Node.RunAsync("read.mjs", [], path);

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(IEnumerable<byte[]> files, string ending)
    {
        var folder = Directory.CreateTempSubdirectory("scoreboard-readers-");
        try
        {
            var paths = new List<string>();
            foreach (var file in files)
            {
                paths.Add(Path.Combine(folder.FullName, paths.Count + ending));
                await File.WriteAllBytesAsync(paths[^1], file);
            }

            var output = await Node.RunAsync("read.mjs", [], string.Join('\n', paths));
            return JsonSerializer.Deserialize<IReadOnlyList<T>>(output, Options)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

internal sealed record ReadCalendar(
    string Name, string Version, string Product, string Refresh, string Ttl, IReadOnlyList<ReadEvent> Events);

/// <summary>An event; <c>Days</c> is how long the reader takes it to be.</summary>
internal sealed record ReadEvent(
    string Uid, ReadDay Start, ReadDay End, double Days, string Summary, string Description, string Url, string Stamp,
    string Modified, int Sequence, string? Status, IReadOnlyList<ReadAlarm> Alarms);

/// <summary>A day such as <c>2026-12-31</c>, and whether it is a whole day without a time.</summary>
internal sealed record ReadDay(string Day, bool IsDate);

internal sealed record ReadAlarm(string Action, string Trigger, string Description);

internal sealed record ReadFeed(
    string Id, ReadText Title, string Updated, IReadOnlyList<ReadAuthor> Authors, IReadOnlyList<ReadLink> Links,
    IReadOnlyList<ReadEntry>? Entries);

internal sealed record ReadEntry(
    string Id, ReadText Title, ReadText Summary, string Updated, IReadOnlyList<ReadLink> Links);

internal sealed record ReadText(string Value);

internal sealed record ReadAuthor(string Name);

internal sealed record ReadLink(string Href, string Rel);
