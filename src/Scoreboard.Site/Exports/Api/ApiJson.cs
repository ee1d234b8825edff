using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>How the files for programs are written: names of fields and words as the tables spell them.</summary>
[JsonSerializable(typeof(ApiIndex))]
[JsonSerializable(typeof(ApiList<ApiCountry>))]
[JsonSerializable(typeof(ApiList<ApiCountryScores>))]
[JsonSerializable(typeof(ApiList<ApiQuarter>))]
[JsonSerializable(typeof(ApiList<ApiWindow>))]
[JsonSerializable(typeof(ApiList<ApiIndicator>))]
[JsonSerializable(typeof(ApiCountryDetail))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
public sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>With the statuses of no topic: what the schemas are made from.</summary>
    public static ApiJson OfEveryTopic { get; } = new(With());

    /// <summary>With the statuses as a coalition writes them.</summary>
    public static ApiJson Of(StatusIds statuses) => new(With(new StatusConverter(statuses)));

    private static JsonSerializerOptions With(params ReadOnlySpan<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
        };
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        return options;
    }

    private sealed class StatusConverter(StatusIds statuses) : JsonConverter<Status>
    {
        public override Status Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            statuses.Find(reader.GetString()!) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Status value, JsonSerializerOptions options) =>
            writer.WriteStringValue(statuses.Of(value));
    }
}
