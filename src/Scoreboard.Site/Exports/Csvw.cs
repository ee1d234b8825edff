using System.Text.Json.Nodes;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Rules;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports;

/// <summary>The same tables as the W3C describes them: CSV on the Web.</summary>
public static class Csvw
{
    public static SiteFile File(SiteModel site, IReadOnlyList<OfferedTable> tables) =>
        new(Routes.CsvMetadata, JsonText.Of(Describe(site, tables)));

    private static JsonObject Describe(SiteModel site, IReadOnlyList<OfferedTable> tables) => new()
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
        ["dc:title"] = site.SiteSettings.Title,
        ["dc:license"] = new JsonObject { ["@id"] = Licence.AddressOf(site.SiteSettings.Licence) },
        ["dc:modified"] = new JsonObject
        {
            ["@value"] = PartialDate.Of(site.Board.AsOf).ToString(),
            ["@type"] = "xsd:date",
        },
        ["tables"] = new JsonArray([.. tables.Select(Table)]),
    };

    private static JsonNode Table(OfferedTable table)
    {
        var schema = new JsonObject
        {
            ["columns"] = new JsonArray([.. table.Columns.Select(Column)]),
            ["primaryKey"] = new JsonArray([.. table.Shape.Key.Select(k => JsonValue.Create(k))]),
        };
        if (ForeignKeys(table) is { Count: > 0 } keys)
        {
            schema["foreignKeys"] = keys;
        }

        return new JsonObject
        {
            ["url"] = table.FileName,
            ["dc:description"] = PlainText.Of(table.Shape.About),
            ["tableSchema"] = schema,
        };
    }

    private static JsonNode Column(Column column)
    {
        var described = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["dc:description"] = PlainText.Of(column.Means),
            ["datatype"] = TypeOf(column),
        };
        if (column.IsRequired)
        {
            described["required"] = true;
        }

        if (column.Type == ColumnType.List)
        {
            described["separator"] = ";";
        }

        return described;
    }

    private static JsonNode TypeOf(Column column) => column switch
    {
        { Choices.Count: > 0 } => new JsonObject
        {
            ["base"] = "string",
            ["format"] = $"^({string.Join('|', column.Choices)})$",
        },
        { Type: ColumnType.PartialDate } => new JsonObject
        {
            ["base"] = "string",
            ["format"] = DataPackage.PartialDatePattern,
        },
        { Type: ColumnType.Day } => "date",
        { Type: ColumnType.Number } => "number",
        { Type: ColumnType.Count } => "integer",
        { Type: ColumnType.Link } => "anyURI",
        _ => "string",
    };

    private static JsonArray ForeignKeys(OfferedTable table) => new(
    [
        .. from reference in TableReference.All
           where reference.From == table.FileName && reference.Except is null
           let target = DataTables.Shapes.Single(s => s.FileName == reference.To)
           select new JsonObject
           {
               ["columnReference"] = reference.Column,
               ["reference"] = new JsonObject
               {
                   ["resource"] = reference.To,
                   ["columnReference"] = target.Key[0],
               },
           },
    ]);
}
