using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scoreboard.Csv;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Site.Starting;

/// <summary>
/// The tables of a new project: empty but for the countries, and what a scoreboard cannot do without.
/// </summary>
public static class StartData
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never put into a page
    };

    /// <summary>A table with no row.</summary>
    public static byte[] Empty(TableShape shape) =>
        CsvOutput.Of(shape.Columns.Where(c => !c.IsRare).Select(c => c.Name), []);

    /// <summary>The countries of this project, and which of them the new one is about.</summary>
    /// <param name="countries">Of <c>countries.csv</c>.</param>
    /// <param name="scope">Codes; empty for those that are in scope here.</param>
    public static byte[] Countries(byte[] countries, IReadOnlyCollection<string> scope)
    {
        var table = CsvText.Read("countries.csv", countries, []);
        return CsvOutput.Of(table.Headers, table.Rows.Select(row => row.Cells.Select(cell =>
            cell.Header != "in_scope" || scope.Count == 0 ? cell.Text
            : scope.Contains(row["iso3"].Text) ? "yes" : "no")));
    }

    /// <summary>The settings of this project, with nobody's address and the levers of a start.</summary>
    /// <param name="settings">Of <c>scoreboard.json</c>.</param>
    /// <param name="title">Of the new site.</param>
    /// <param name="levers">Of the start's <c>levers.csv</c>: the first is the one that a renewal can close.</param>
    /// <param name="topic">What meanings of statuses must not say.</param>
    public static byte[] Settings(byte[] settings, string title, byte[] levers, TopicWords topic)
    {
        var json = JsonNode.Parse(settings)!.AsObject();
        json["title"] = title;
        json["base_url"] = "https://example.org/";
        json["id_authority"] = "example.org,2026";
        json["repository_url"] = "https://github.com/example/scoreboard";
        json["languages"] = new JsonArray("en");
        json["renewal"]!["lever"] = CsvText.Read("levers.csv", levers, []).Rows[0]["lever_id"].Text;
        json["target"] = new JsonObject { ["indicator_id"] = "field-countries", ["countries"] = 10 };
        if (json[CoalitionSettings.Group] is { } coalition)
        {
            coalition["changes"] = new JsonArray("field-countries");
            coalition["serves"] = new JsonArray("field-countries");
        }

        json.Remove("guidelines");
        json.Remove("practice");
        json.Remove("pillars");
        json["funding"]!.AsObject().Remove("lever");
        json["status"] = new JsonObject(json["status"]!.AsObject().Select(status => KeyValuePair.Create(
            topic.In(status.Key), (JsonNode?)topic.In(status.Value!.GetValue<string>()))));

        return Encoding.UTF8.GetBytes(json.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>What is in a data folder, by name.</summary>
    /// <param name="read">A file of this project's data; null where it is missing.</param>
    /// <param name="start">A file of <c>input/start/data</c>; null where there is none.</param>
    /// <param name="title">Of the new site.</param>
    /// <param name="scope">Codes of countries; empty for those in scope here.</param>
    /// <param name="topic">What is replaced.</param>
    public static IEnumerable<(string Name, byte[] Content)> Files(
        Func<string, byte[]> read, Func<string, byte[]?> start, string title, IReadOnlyCollection<string> scope,
        TopicWords topic)
    {
        foreach (var shape in DataTables.Shapes)
        {
            yield return (shape.FileName, shape.FileName == Country.Shape.FileName
                ? Countries(read(shape.FileName), scope)
                : start(shape.FileName) ?? Empty(shape));
        }

        yield return (SettingsFile.FileName, Settings(
            read(SettingsFile.FileName), title, start(Lever.Shape.FileName)!, topic));
    }
}
