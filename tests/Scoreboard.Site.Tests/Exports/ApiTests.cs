using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Json.Schema;
using Scoreboard.Csv;
using Scoreboard.Scoring;
using Scoreboard.Site.Exports.Api;
using Scoreboard.Site.Tests.Feeds;
using Scoreboard.Tables;

namespace Scoreboard.Site.Tests.Exports;

public sealed class ApiTests(RealSite site)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Dictionary<string, Type> Types = new()
    {
        ["index"] = typeof(ApiIndex),
        ["countries"] = typeof(ApiList<ApiCountry>),
        ["country"] = typeof(ApiCountryDetail),
        ["scores"] = typeof(ApiList<ApiCountryScores>),
        ["history"] = typeof(ApiList<ApiQuarter>),
        ["renewals"] = typeof(ApiList<ApiWindow>),
        ["indicators"] = typeof(ApiList<ApiIndicator>),
    };

    private static string Schemas { get; } =
        Path.Combine(Repository.Root, "src", "Scoreboard.Site", "Exports", "Api", "Schemas");

    public static TheoryData<string> Names { get; } = [.. Types.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_that_of_its_type(string name)
    {
        var path = Path.Combine(Schemas, $"{name}.schema.json");

        ExpectedFiles.AssertEqual(path, SchemaOf(Types[name]).ToJsonString(Readable) + "\n");
    }

    /// <summary>Within a version nothing that was promised goes: this list only ever grows.</summary>
    [Fact]
    public void Every_field_that_was_promised_is_still_there_and_of_the_same_type()
    {
        var path = Path.Combine(
            Repository.Root, "tests", "Scoreboard.Site.Tests", "Exports", "v1-promised.txt");
        var today = Types.Keys
            .SelectMany(name => FieldsOf(name, JsonNode.Parse(site.Page($"api/v1/schema/{name}.json"))!))
            .Order(StringComparer.Ordinal).ToList();
        var promised = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (ExpectedFiles.IsUpdate)
        {
            File.WriteAllLines(path, promised.Union(today).Order(StringComparer.Ordinal));
        }

        Assert.NotEmpty(promised);
        Assert.Empty(promised.Except(today));
        Assert.Empty(today.Except(promised));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_follows_its_published_schema(string name)
    {
        var schema = JsonSchema.FromText(site.Page($"api/v1/schema/{name}.json"));
        var files = site.Files.Keys.Where(p => name == "country"
            ? p.StartsWith("api/v1/countries/", StringComparison.Ordinal)
            : p == $"api/v1/{name}.json").ToList();

        Assert.NotEmpty(files);
        Assert.All(files, path =>
        {
            var result = schema.Evaluate(
                JsonDocument.Parse(site.Page(path)).RootElement, new() { OutputFormat = OutputFormat.List });
            Assert.True(result.IsValid, $"{path}: {string.Join("; ", result.Details!.Where(d => d.Errors is not null)
                .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {e.Value}")))}");
        });
    }

    [Fact]
    public void The_files_of_the_countries_rebuild_the_assessments_that_hold()
    {
        var rebuilt = site.Scores.Countries.SelectMany(c =>
            Read<ApiCountryDetail>($"api/v1/countries/{c.Country.Iso3.ToLowerInvariant()}.json").Cadres)
            .SelectMany(c => c.Verdicts.Select(v => (
                c.CadreId, v.Criterion, v.Basis, v.Verdict, v.EffectiveOn, v.Note, v.SourceId, v.SourceLocator)));
        var holding = Fact.HoldingOn(RealSite.Day, site.Data.Assessments, site.Data.SourceById)
            .Select(f => f.Assessment)
            .Where(a => site.Scores.Countries.Any(c => c.Country.Iso3 == a.Iso3))
            .Select(a => (
                a.CadreId, a.Criterion, a.Basis, a.Verdict, a.EffectiveOn?.ToString(), a.Note, a.SourceId,
                a.SourceLocator));

        Assert.Equal(holding.Order(), rebuilt.Order());
    }

    [Fact]
    public void Scores_and_statuses_are_those_of_the_board()
    {
        var scores = Read<ApiList<ApiCountryScores>>("api/v1/scores.json").Items;
        var history = Read<ApiList<ApiQuarter>>("api/v1/history.json").Items;

        Assert.Equal(
            site.Scores.Countries.Select(c => (c.Country.Iso3, c.Status, c.Best.Overall.Known)),
            scores.Select(s => (s.Iso3, s.Status, s.Overall.Known)));
        Assert.Equal(site.Scores.Headline, history[^1].Headline);
        Assert.Equal(site.Scores.Headline, history[^1].Statuses.Values.Count(s => s == Status.Won));
    }

    [Fact]
    public void Every_address_in_the_index_leads_to_a_file()
    {
        var index = Read<ApiIndex>("api/v1/index.json");

        Assert.All(
            index.Files.SelectMany(f => new[] { f.Url.Replace("{iso3}", "ken", StringComparison.Ordinal), f.Schema })
                .Append(index.Data),
            url => Assert.Contains(new Uri(url).AbsolutePath[1..], site.Files.Keys));
    }

    [Fact]
    public void Words_are_spelled_as_in_the_tables()
    {
        AssertSpelling<Status>();
        AssertSpelling<Verdict>();
        AssertSpelling<Basis>();
        AssertSpelling<PolicyKind>();
        AssertSpelling<PolicyFocus>();
        AssertSpelling<SourceKind>();

        static void AssertSpelling<T>() where T : struct, Enum => Assert.Equal(
            Spelling.All<T>(), Enum.GetValues<T>().Select(
                v => JsonSerializer.SerializeToNode(v, ApiJson.OfEveryTopic.Options)!.GetValue<string>()));
    }

    private T Read<T>(string path) =>
        JsonSerializer.Deserialize<T>(site.Files[path], ApiJson.Of(site.Data.Settings.Statuses).Options)!;

    private static JsonObject SchemaOf(Type type)
    {
        var schema = ApiJson.OfEveryTopic.Options.GetJsonSchemaAsNode(type, new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) =>
            {
                var about = context.PropertyInfo?.AttributeProvider?
                    .GetCustomAttributes(typeof(DescriptionAttribute), inherit: true).OfType<DescriptionAttribute>();
                if (about?.FirstOrDefault() is { } description && node is JsonObject described)
                {
                    described.Insert(0, "description", description.Description);
                }

                return node;
            },
        }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    /// <summary>Such as <c>countries items[].levers{}.value number|null</c>.</summary>
    private static IEnumerable<string> FieldsOf(string path, JsonNode schema)
    {
        if (schema is not JsonObject node)
        {
            yield break;
        }

        var type = node["type"] switch
        {
            JsonArray many => string.Join('|', many.Select(t => t!.GetValue<string>())),
            { } one => one.GetValue<string>(),
            null when node["$ref"] is { } reference => reference.GetValue<string>(),
            null => $"one of {string.Join(' ', node["enum"]!.AsArray().Select(e => e?.GetValue<string>() ?? "null"))}",
        };
        yield return $"{path} {type}";
        var inner = (node["properties"]?.AsObject() ?? []).Select(p => (Path: $"{path}.{p.Key}", Schema: p.Value))
            .Append((Path: $"{path}[]", Schema: node["items"]))
            .Append((Path: $"{path}{{}}", Schema: node["additionalProperties"]));
        foreach (var field in inner.Where(i => i.Schema is not null).SelectMany(i => FieldsOf(i.Path, i.Schema!)))
        {
            yield return field;
        }
    }
}
