using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Search;

/// <summary>
/// All entries as a script that sets one name. A script, and not JSON: pages opened from a folder may load the one and
/// not the other.
/// </summary>
public static class SearchIndex
{
    private const string Start = "self.scoreboardIndex=";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="words">Of the language.</param>
    /// <param name="entries">In the order in which equals are shown.</param>
    public static byte[] Of(Words words, IReadOnlyList<SearchEntry> entries)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.ASCII.GetBytes(Start));
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            // The script fills in what only it knows.
            json.WriteStartObject();
            json.WriteString("found", words.Format("search.found", ("count", "{count}")));
            json.WriteString("none", words.Format("search.none", ("text", "{text}")));
            json.WriteString("all", words["search.all"]);
            WriteRow(json, "kinds", Enum.GetValues<SearchKind>().Select(k => words[SearchKinds.KeyOf(k)]));
            json.WriteStartArray("entries");
            foreach (var entry in entries)
            {
                json.WriteStartArray();
                json.WriteNumberValue((int)entry.Kind);
                Array.ForEach([entry.Title, entry.Detail, entry.Href, entry.Also], json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write(";\n"u8);
        return bytes.ToArray();
    }

    private static void WriteRow(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
