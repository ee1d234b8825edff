using System.Text.Json.Nodes;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>One file for programs, or the files of all countries.</summary>
public sealed record ApiFileRow
{
    /// <summary>To link to.</summary>
    public required string Id { get; init; }

    /// <summary>From the site's root; a name in braces stands for what differs.</summary>
    public required string Path { get; init; }

    /// <summary>Of the file, or of one of them.</summary>
    public required string Href { get; init; }

    /// <summary>Of its schema.</summary>
    public required string SchemaHref { get; init; }

    /// <summary>What it holds.</summary>
    public required string About { get; init; }

    /// <summary>Every field by its path, with its type and, in English, what it means.</summary>
    public required IReadOnlyList<(string Path, string Type, string Meaning)> Fields { get; init; }

    /// <param name="frame">Of the page.</param>
    /// <param name="name">Of the schema.</param>
    /// <param name="about">What the file holds.</param>
    /// <param name="schemas">By name.</param>
    public static ApiFileRow Of(
        PageFrame frame, string name, string about, IReadOnlyDictionary<string, byte[]> schemas)
    {
        var isOneOfMany = name == "country";
        return new()
        {
            Id = name,
            Path = Routes.ApiFile(isOneOfMany ? "countries/{iso3}" : name),
            Href = frame.To(
                isOneOfMany ? Routes.ApiCountry(frame.Board.Scores.Countries[0].Country) : Routes.ApiFile(name)),
            SchemaHref = frame.To(Routes.ApiSchema(name)),
            About = about,
            Fields = [.. FieldsOf("", JsonNode.Parse(schemas[name])!.AsObject())],
        };
    }

    private static IEnumerable<(string, string, string)> FieldsOf(string path, JsonObject schema)
    {
        if (path.Length > 0)
        {
            yield return (path, TypeOf(schema), schema["description"]?.GetValue<string>() ?? "");
        }

        var inner = (schema["properties"]?.AsObject() ?? [])
            .Select(p => (Path: path.Length == 0 ? p.Key : $"{path}.{p.Key}", Schema: p.Value))
            .Append((Path: $"{path}[]", Schema: schema["items"]));
        foreach (var (at, node) in inner)
        {
            if (node is JsonObject part)
            {
                // What a list holds is told by its fields; a list of plain values by its own line.
                foreach (var field in FieldsOf(at, part).Skip(at.EndsWith("[]", StringComparison.Ordinal) ? 1 : 0))
                {
                    yield return field;
                }
            }
        }
    }

    private static string TypeOf(JsonObject schema) => (schema["type"], schema["enum"]) switch
    {
        (_, JsonArray words) => string.Join(" | ", words.Select(w => w?.GetValue<string>() ?? "null")),
        (JsonArray many, _) => string.Join(" | ", many.Select(t => t!.GetValue<string>())),
        ({ } one, _) => one.GetValue<string>(),
        _ => "object",
    };
}
