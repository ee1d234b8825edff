using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

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
    public static ApiJson InFiles { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
    });
}
