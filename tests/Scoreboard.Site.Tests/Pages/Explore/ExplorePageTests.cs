using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Scoreboard.Scoring;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Tests.Pages.Explore;

public sealed class ExplorePageTests : IDisposable
{
    private const string Page = "explore/index.html";
    private const string Installed = "input/vendor/node_modules/plotly.js-basic-dist-min/";

    private static readonly string[] NeedAFact = ["policy", "overall", "headcount", "won"];

    private readonly SmallProject _project = new();

    public ExplorePageTests()
    {
        _project.Folder.Write("input/vendor/package-lock.json",
            """{"packages":{"node_modules/plotly.js-basic-dist-min":{"version":"1.2.3"}}}""");
        _project.Folder.Write(Installed + "package.json", """{"version":"1.2.3"}""");
        _project.Folder.Write(Installed + "plotly-basic.min.js", "program");
        _project.Folder.Write(Installed + "LICENSE", "licence");
        _project.Folder.Write("input/assets/explore.js", "");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task The_program_and_its_licence_go_to_the_site_unchanged()
    {
        var files = (await _project.FilesAsync()).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content));

        Assert.Equal("program", files["assets/plotly.min.js"]);
        Assert.Equal("licence", files["assets/plotly.LICENSE.txt"]);
        Assert.Equal([Page],
            files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)
                && f.Value.Contains("assets/plotly.min.js", StringComparison.Ordinal)).Select(f => f.Key));
        Assert.Contains("explore/index.html", files["countries/index.html"], StringComparison.Ordinal);
        Assert.Contains("explore/index.html", files["data/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_the_lock_file_has_no_such_page_and_no_link_to_it()
    {
        using SmallProject plain = new();
        var files = await plain.FilesAsync();

        Assert.DoesNotContain(files, f => f.Path == Page);
        Assert.DoesNotContain(files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)),
            f => Encoding.UTF8.GetString(f.Content).Contains("explore/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_version_than_the_locked_one_is_named()
    {
        _project.Folder.Write(Installed + "package.json", """{"version":"1.0.0"}""");

        var problem = Assert.Single(
            (await _project.BuildAsync()).Problems, p => p.Code == SiteProblemCode.MissingPackage);

        Assert.Contains(
            "is installed as 1.0.0, and the page /explore/ needs 1.2.3", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_measure_has_a_value_or_null_and_words_for_each_country()
    {
        using var chart = JsonDocument.Parse(await ChartAsync());
        var countries = chart.RootElement.GetProperty("countries").GetArrayLength();

        Assert.True(countries > 1);
        Assert.All(chart.RootElement.GetProperty("measures").EnumerateArray(), measure =>
        {
            var values = measure.GetProperty("values").EnumerateArray().ToList();
            var texts = measure.GetProperty("texts").EnumerateArray().Select(t => t.GetString()!).ToList();
            Assert.Equal(countries, values.Count);
            Assert.Equal(countries, texts.Count);
            Assert.All(values.Zip(texts), v => Assert.Equal(v.First.ValueKind == JsonValueKind.Null, v.Second == "–"));
            Assert.NotEmpty(measure.GetProperty("without").GetString()!);
        });
    }

    [Fact]
    public async Task What_is_unknown_is_null_and_never_zero()
    {
        using var chart = JsonDocument.Parse(await ChartAsync());
        var measures = chart.RootElement.GetProperty("measures").EnumerateArray()
            .ToDictionary(m => m.GetProperty("id").GetString()!);
        var nobodyLooked = chart.RootElement.GetProperty("countries").EnumerateArray().Index()
            .Single(c => c.Item.GetProperty("id").GetString() == "XDD").Index;

        Assert.All(NeedAFact, id => Assert.Null(Numbers(measures[id], "values")[nobodyLooked]));
        Assert.Equal((0, 100),
            (Numbers(measures["policy"], "low")[nobodyLooked], Numbers(measures["policy"], "high")[nobodyLooked]));
    }

    [Fact]
    public async Task A_score_lies_within_its_interval()
    {
        using var chart = JsonDocument.Parse(await ChartAsync());
        var scores = chart.RootElement.GetProperty("measures").EnumerateArray()
            .Where(m => m.TryGetProperty("low", out _)).ToList();

        Assert.True(scores.Count >= 2);
        Assert.All(scores, m =>
        {
            var (low, values, high) = (Numbers(m, "low"), Numbers(m, "values"), Numbers(m, "high"));
            Assert.All(values.Index().Where(v => v.Item is not null),
                v => Assert.InRange(v.Item!.Value, low[v.Index]!.Value, high[v.Index]!.Value));
        });
    }

    [Fact]
    public async Task Each_way_of_colouring_has_every_country_once_and_a_shape_for_each_colour()
    {
        using var chart = JsonDocument.Parse(await ChartAsync());
        var ids = chart.RootElement.GetProperty("countries").EnumerateArray()
            .Select(c => c.GetProperty("id").GetString()).Order(StringComparer.Ordinal);

        Assert.All(chart.RootElement.GetProperty("groupings").EnumerateArray(), grouping =>
        {
            var traces = grouping.GetProperty("traces").EnumerateArray().ToList();
            Assert.Equal(ids, traces.SelectMany(t => t.GetProperty("ids").EnumerateArray()).Select(i => i.GetString())
                .Order(StringComparer.Ordinal));
            var symbols = traces.Select(t => t.GetProperty("marker").GetProperty("symbol").GetString()).ToList();
            Assert.Equal(symbols.Count, symbols.Distinct().Count());
        });
    }

    [Fact]
    public async Task No_name_can_end_the_element_it_is_in()
    {
        const string Hostile = "</script><!--<b>&'";
        var row = File.ReadAllLines(_project.Folder.At("data/countries.csv"))[1].Split(',');
        _project.Change("data/countries.csv", $",{row[3]},", $",{Hostile},");

        var json = await ChartAsync();

        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('&', json);
        using var chart = JsonDocument.Parse(json);
        Assert.Contains(chart.RootElement.GetProperty("countries").EnumerateArray(),
            c => c.GetProperty("name").GetString() == Hostile);
    }

    [Fact]
    public async Task The_same_choice_of_words_and_numbers_comes_out_in_every_culture()
    {
        var once = await ChartAsync();
        var other = await Task.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            return ChartAsync();
        });

        Assert.Equal(once, other);
    }

    [Fact]
    public async Task The_table_says_what_the_chart_says()
    {
        var html = await HtmlAsync();
        using var document = new HtmlParser().ParseDocument(html);
        using var chart = JsonDocument.Parse(document.QuerySelector("[data-exploration]")!.TextContent);
        var measures = chart.RootElement.GetProperty("measures").EnumerateArray()
            .Select(m => m.GetProperty("texts").EnumerateArray().ToList()).ToList();

        Assert.Equal(
            Enumerable.Range(0, measures[0].Count)
                .Select(i => string.Join('|', measures.Select(m => m[i].GetString()))),
            document.QuerySelectorAll(".explore__table tbody tr")
                .Select(r => string.Join('|', r.QuerySelectorAll("td").Skip(3).Select(c => c.TextContent))));
    }

    [Fact]
    public async Task No_workers_at_all_are_told_in_words_and_have_no_place_on_a_scale_of_powers_of_ten()
    {
        _project.Change("data/cadres.csv", "Agent de santé,12000", "Agent de santé,0");
        using var chart = JsonDocument.Parse(await ChartAsync());

        var headcount = chart.RootElement.GetProperty("measures").EnumerateArray()
            .Single(m => m.GetProperty("id").GetString() == "headcount");

        Assert.Equal("0", headcount.GetProperty("texts")[0].GetString());
        Assert.Equal(JsonValueKind.Null, headcount.GetProperty("values")[0].ValueKind);
    }

    private static List<double?> Numbers(JsonElement measure, string name) =>
        [.. measure.GetProperty(name).EnumerateArray()
            .Select(v => v.ValueKind == JsonValueKind.Null ? (double?)null : v.GetDouble())];

    private async Task<string> HtmlAsync() =>
        Encoding.UTF8.GetString((await _project.FilesAsync()).Single(f => f.Path == Page).Content);

    /// <summary>The very characters between the tags of the element that holds the figure.</summary>
    private async Task<string> ChartAsync()
    {
        const string Start = "data-exploration>";
        var html = await HtmlAsync();
        var from = html.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return html[from..html.IndexOf("</script>", from, StringComparison.Ordinal)];
    }
}
