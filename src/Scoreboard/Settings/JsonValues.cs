using System.Text;
using System.Text.Json;
using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Settings;

/// <summary>One value of a JSON file and its place.</summary>
/// <param name="Kind">Number, string, true, false or null.</param>
/// <param name="Text">As written, without quotes.</param>
/// <param name="At">Where the value starts.</param>
public sealed record JsonValue(JsonTokenType Kind, string Text, Location At);

/// <summary>
/// A JSON file as a list of values by path, such as <c>renewal.window_months</c> or <c>languages.0</c>.
/// </summary>
public static class JsonValues
{
    /// <summary>Never throws on content: what is not JSON, or not UTF-8, is a problem at its place.</summary>
    public static Dictionary<string, JsonValue> Read(string file, byte[] content, ICollection<Problem> problems)
    {
        var values = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        if ((Utf8.Fault(file, content, "save the file again as UTF-8")
            ?? ConflictMarker.In(file, Encoding.UTF8.GetString(content))) is { } fault)
        {
            problems.Add(fault);
            return values;
        }

        ReadOnlySpan<byte> json = content.AsSpan().StartsWith("\uFEFF"u8) ? content.AsSpan(3) : content;
        try
        {
            Flatten(file, json, values, problems);
        }
        catch (JsonException e)
        {
            problems.Add(new Problem(Place(file, json, OffsetOf(json, e)), ProblemCode.BadJson,
                "the file is not valid JSON from here on; look for a missing comma, quotation mark or brace"));
        }
        catch (InvalidOperationException)
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.BadJson,
                "the file holds an escape (\\u) that is half a character; write the character itself"));
        }

        return values;
    }

    private static void Flatten(
        string file, ReadOnlySpan<byte> json, Dictionary<string, JsonValue> values, ICollection<Problem> problems)
    {
        var reader = new Utf8JsonReader(json);
        var path = new Stack<(string Name, int Next)>();
        var name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    path.Push((Join(path, ref name), reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    break;
                default:
                    var key = Join(path, ref name);
                    var at = Place(file, json, (int)reader.TokenStartIndex);
                    if (!values.TryAdd(key, new JsonValue(reader.TokenType, TextOf(ref reader), at)))
                    {
                        problems.Add(
                            new Problem(at, ProblemCode.BadJson, $"'{key}' is there twice; delete one of the two"));
                    }

                    break;
            }
        }
    }

    /// <summary>The path of the value that comes next; inside an array its number is its name.</summary>
    private static string Join(Stack<(string Name, int Next)> path, ref string name)
    {
        if (path.TryPeek(out var parent) && parent.Next >= 0)
        {
            path.Pop();
            path.Push((parent.Name, parent.Next + 1));
            return $"{parent.Name}.{parent.Next}";
        }

        var joined = path.Count == 0 || parent.Name.Length == 0 ? name : $"{parent.Name}.{name}";
        name = "";
        return joined;
    }

    private static string TextOf(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>Where reading stopped; the exception counts lines from 0 and columns in bytes.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> json, JsonException e)
    {
        var lineStart = 0;
        for (var line = 0; line < e.LineNumber; line++)
        {
            lineStart += json[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(lineStart + (int)(e.BytePositionInLine ?? 0), json.Length);
    }

    private static Location Place(string file, ReadOnlySpan<byte> json, int offset)
    {
        var before = json[..offset];
        return new Location(file, before.Count((byte)'\n') + 1,
            Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}
