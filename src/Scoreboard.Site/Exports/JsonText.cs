using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Scoreboard.Site.Exports;

/// <summary>JSON as files hold it: indented, letters of every script as they are, lines that end with LF.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // For a file that nobody puts into a page: only what JSON itself asks for is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(JsonNode node) => Write(writer => node.WriteTo(writer), Options);

    /// <summary>The same of a thing, without the white space: programs read it.</summary>
    public static byte[] Of<T>(T thing, JsonTypeInfo<T> type) =>
        Write(writer => JsonSerializer.Serialize(writer, thing, type), Options with { Indented = false });

    private static byte[] Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, options))
        {
            write(writer);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
