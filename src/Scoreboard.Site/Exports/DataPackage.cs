using System.Text.Json.Nodes;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Rules;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports;

/// <summary>
/// The tables as a Frictionless Data Package: what each column holds and which row it names, for programs.
/// </summary>
public static class DataPackage
{
    /// <summary>Of the format; https://datapackage.org/standard/data-package/.</summary>
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    public static SiteFile File(SiteModel site, IReadOnlyList<OfferedTable> tables) =>
        new(Routes.DataPackage, JsonText.Of(Describe(site, tables)));

    private static JsonObject Describe(SiteModel site, IReadOnlyList<OfferedTable> tables) => new()
    {
        ["$schema"] = Profile,
        ["name"] = "scoreboard-data",
        ["title"] = site.SiteSettings.Title,
        ["homepage"] = site.BaseUrl.AbsoluteUri,
        ["version"] = PartialDate.Of(site.Board.AsOf).ToString(),
        ["licenses"] = new JsonArray(new JsonObject
        {
            ["name"] = site.SiteSettings.Licence,
            ["path"] = Licence.AddressOf(site.SiteSettings.Licence),
        }),
        ["resources"] = new JsonArray([.. tables.Select(Resource)]),
    };

    private static JsonNode Resource(OfferedTable table) => new JsonObject
    {
        ["name"] = table.Name,
        ["path"] = table.FileName,
        ["description"] = PlainText.Of(table.Shape.About),
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(c => Field(table.Shape, c))]),
            ["primaryKey"] = PrimaryKey(table.Shape),
            ["foreignKeys"] = new JsonArray([.. ForeignKeys(table)]),
            ["missingValues"] = new JsonArray(""),
        },
    };

    private static JsonObject Field(TableShape shape, Column column)
    {
        var constraints = new JsonObject();
        if (column.IsRequired)
        {
            constraints["required"] = true;
        }

        if (shape.Key is [var key] && key == column.Name)
        {
            constraints["unique"] = true;
        }

        if (column.Choices.Count > 0)
        {
            constraints["enum"] = new JsonArray([.. column.Choices.Select(c => JsonValue.Create(c))]);
        }

        if (column.Type == ColumnType.PartialDate)
        {
            constraints["pattern"] = PartialDatePattern;
        }

        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = TypeOf(column.Type),
            ["description"] = PlainText.Of(column.Means),
        };
        if (column.Type == ColumnType.Link)
        {
            field["format"] = "uri";
        }

        if (constraints.Count > 0)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    /// <summary>A year, a month or a day: no type of the format means all three.</summary>
    internal const string PartialDatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Day => "date",
        ColumnType.Number => "number",
        ColumnType.Count => "integer",
        // A list is split at semicolons, which version 1 of the format cannot say: readers of both get the whole cell.
        _ => "string",
    };

    private static JsonArray? PrimaryKey(TableShape shape) =>
        // A key of which a part may be empty is none to this format.
        shape.Key.All(k => shape.Columns.Single(c => c.Name == k).IsRequired)
            ? new JsonArray([.. shape.Key.Select(k => JsonValue.Create(k))])
            : null;

    private static IEnumerable<JsonNode> ForeignKeys(OfferedTable table) =>
        from reference in TableReference.All
        where reference.From == table.FileName && reference.Except is null
        where table.Columns.Any(c => c.Name == reference.Column && c.Type != ColumnType.List)
        let target = DataTables.Shapes.Single(s => s.FileName == reference.To)
        select new JsonObject
        {
            ["fields"] = new JsonArray(reference.Column),
            ["reference"] = new JsonObject
            {
                ["resource"] = target == table.Shape ? "" : Path.GetFileNameWithoutExtension(reference.To),
                ["fields"] = new JsonArray(target.Key[0]),
            },
        };
}
