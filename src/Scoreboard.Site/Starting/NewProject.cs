using System.Text;
using System.Text.Json.Nodes;
using Scoreboard.Csv;
using Scoreboard.Settings;
using Scoreboard.Site.Building;
using Scoreboard.Tables;

namespace Scoreboard.Site.Starting;

/// <summary>
/// A project of somebody's own, made from this one: its looks and the words that are of no topic, with empty tables.
/// </summary>
/// <param name="from">The project it is made from.</param>
/// <param name="title">Of the new site.</param>
/// <param name="scope">Codes of the countries in scope; empty for those that are in scope here.</param>
public sealed class NewProject(SiteOptions from, string title, IReadOnlyCollection<string> scope)
{
    private readonly TopicWords _topic = TopicWords.Read(Start(from, "words.csv"));

    /// <summary>Every file of it, by its path.</summary>
    /// <exception cref="UsageException">
    /// A country of the scope is not known, or a file to start from is missing.
    /// </exception>
    public IReadOnlyList<(string Path, byte[] Content)> Files()
    {
        RefuseUnknownCountries();
        return
        [
            .. StartData.Files(Data, OwnData, title, scope, _topic).Select(f => ($"data/{f.Name}", f.Content)),
            ("data/README.md", Text(_topic.In(Encoding.UTF8.GetString(Data("README.md"))))),
            ("input/text/en.csv", StartTexts.Of(
                Input("text/en.csv"), Start(from, "texts.csv"), Column(Criterion.Shape.FileName, "criterion_id"),
                _topic)),
            .. Copies("assets"), .. Copies("basemap"),
            .. Copies("pages/en", _topic.InPage), .. Copies("maintainers/en", _topic.In),
            ("README.md", Text(Filled("README.md"))),
            (".github/workflows/publish.yml", Text(Filled("publish.yml"))),
            (".gitattributes", Text("*.csv text eol=lf\n")),
            (".gitignore", Text("output/\n")),
        ];
    }

    private void RefuseUnknownCountries()
    {
        var known = Column("countries.csv", "iso3");
        if (scope.FirstOrDefault(code => !known.Contains(code)) is { } unknown)
        {
            throw new UsageException(
                $"There is no country '{unknown}'; write codes as in data/countries.csv, such as KEN.");
        }
    }

    private HashSet<string> Column(string file, string header) =>
        [.. CsvText.Read(file, Data(file), []).Rows.Select(r => r[header].Text)];

    private IEnumerable<(string, byte[])> Copies(string folder, Func<string, string>? change = null)
    {
        var root = Path.Combine(from.InputFolder, folder);
        return SourceFiles.Under(root).Select(path =>
        {
            var content = File.ReadAllBytes(Path.Combine(root, path));
            return (
                $"input/{folder}/{path}", change is null ? content : Text(change(Encoding.UTF8.GetString(content))));
        });
    }

    private string Filled(string name)
    {
        var settings = JsonNode.Parse(Data(SettingsFile.FileName))!;
        var program = settings["repository_url"]!.GetValue<string>();
        return Encoding.UTF8.GetString(Start(from, name))
            .Replace("{title}", title, StringComparison.Ordinal)
            .Replace("{program}", program, StringComparison.Ordinal)
            .Replace("{repository}", new Uri(program).AbsolutePath.Trim('/'), StringComparison.Ordinal);
    }

    private byte[] Data(string name) => Read(Path.Combine(from.DataFolder, name));

    private byte[] Input(string path) => Read(Path.Combine(from.InputFolder, path));

    private byte[]? OwnData(string name)
    {
        var path = Path.Combine(from.InputFolder, "start", "data", name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    private static byte[] Start(SiteOptions from, string name) => Read(Path.Combine(from.InputFolder, "start", name));

    private static byte[] Read(string path) => File.Exists(path)
        ? File.ReadAllBytes(path)
        : throw new UsageException($"There is no '{path}' to start from; run this in a copy of the whole repository.");

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
