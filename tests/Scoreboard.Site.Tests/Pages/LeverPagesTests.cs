using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Data;
using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>The levers and the progress page of the committed data.</summary>
public class LeverPagesTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> Site = new(BuildAsync);
    private static readonly Dataset Data = Dataset.Load(Repository.FirstData, "data", [])!;
    private static readonly SiteSettings Settings = SiteSettings.Read(
        DataFolder.Read(Repository.FirstData, "data").Settings, [])!;

    public static IEnumerable<TheoryDataRow<string>> Levers { get; } = Data.Levers.Select(
        l => new TheoryDataRow<string>(l.LeverId));

    [Fact]
    public async Task Grid_is_the_table_of_guidelines()
    {
        var page = await PageAsync("levers/guidelines/");
        var columns = page.QuerySelectorAll(".grid thead .grid__criterion").Select(c => c.TextContent).ToList();
        var criteria = Data.Criteria.Where(c => columns.Contains(c.Name)).ToList();

        Assert.Equal(Data.Criteria.Count(c => c.TakenFrom == TakenFrom.Assessments), columns.Count);
        Assert.Equal(Data.Guidelines.Count, page.QuerySelectorAll(".grid tbody tr").Length);
        Assert.All(Data.Guidelines, guideline => Assert.Equal(
            criteria.Select(c => guideline.Criteria.Contains(c.CriterionId)),
            page.QuerySelectorAll($".grid #{guideline.GuidelineId} td")
                .Select(c => c.ClassList.Contains("grid__cell--asks"))));
        Assert.Equal(
            criteria.Where(c => !Data.Guidelines.Any(g => g.Criteria.Contains(c.CriterionId))).Select(c => c.Name),
            page.QuerySelectorAll(".grid__criterion--gap").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Guidelines_stand_by_date_and_undated_ones_last()
    {
        var page = await PageAsync("levers/guidelines/");
        var dates = page.QuerySelectorAll(".grid tbody tr").Select(
            r => Data.Guidelines.First(g => g.GuidelineId == r.Id).PublishedOn?.Last ?? DateOnly.MinValue).ToList();

        Assert.Equal(dates.OrderDescending(), dates);
    }

    [Fact]
    public async Task Funding_says_its_total_and_what_cannot_be_compared()
    {
        var page = await PageAsync("levers/funding/");
        var text = page.QuerySelector("#money")!.TextContent;

        Assert.Contains("US$ 7.1 billion in 11 amounts", text, StringComparison.Ordinal);
        Assert.Matches("up 54% on [^,]*, which is [^,]* a year, if all of it is spent: the period is not over", text);
        Assert.Contains("Not comparable", text, StringComparison.Ordinal);
        Assert.Equal(Data.Funding.Count, page.QuerySelectorAll(".funders tr:not(.funders__funder)").Length - 1);
        Assert.Equal(Data.Funding.Count(f => f.PartOf is not null), page.QuerySelectorAll(".funders td")
            .Count(c => c.TextContent.Contains("not counted again", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Levers))]
    public async Task Legend_and_table_count_every_country(string lever)
    {
        var page = await PageAsync($"levers/{lever}/");
        var scope = Data.Countries.Count(c => c.InScope);

        Assert.Equal(scope, page.QuerySelectorAll($"[data-lever-legend={lever}] b")
            .Sum(b => int.Parse(b.TextContent, CultureInfo.InvariantCulture)));
        Assert.Equal(scope, page.QuerySelectorAll(".lever-table tbody tr").Length);
        Assert.All(page.QuerySelectorAll(".map__country"),
            c => Assert.Matches("^map__country map__country--(step-[0-4]|unknown)$", c.ClassName!));
    }

    [Fact]
    public async Task Every_chart_says_in_words_what_it_shows_and_offers_its_data()
    {
        var files = await Site.Value;
        foreach (var path in Data.Levers.Select(l => $"levers/{l.LeverId}/").Append("progress/"))
        {
            var page = await PageAsync(path);
            Assert.All(page.QuerySelectorAll(".plot__svg"),
                svg => Assert.True(svg.GetAttribute("aria-label")?.Length > 20, svg.OuterHtml[..80]));
            Assert.All(page.QuerySelectorAll("rect, .plot line").SelectMany(e => e.Attributes),
                a => Assert.DoesNotContain("NaN", a.Value, StringComparison.Ordinal));
            Assert.All(
                page.QuerySelectorAll("a[download]:not(.chart-cite a)"),
                a => Assert.Contains("data/charts/" + Path.GetFileName(a.GetAttribute("href")!), files.Keys));
        }
    }

    [Theory]
    [InlineData("", "status-history.csv", "headline-by-quarter.csv")]
    [InlineData("history/2021/", "status-history.csv")]
    [InlineData("countries/kenya/", "status-history.csv")]
    [InlineData("renewals/", "renewal-windows.csv")]
    [InlineData("explore/", "measures.csv")]
    public async Task Charts_outside_the_levers_offer_their_data_too(string path, params string[] files) =>
        Assert.Equal(files, (await PageAsync(path)).QuerySelectorAll("a[download]:not(.chart-cite a)")
            .Select(a => Path.GetFileName(a.GetAttribute("href")!)));

    [Fact]
    public async Task Map_can_be_drawn_from_its_data()
    {
        var statuses = (await CellsAsync("status-history")).Skip(1).GroupBy(r => r[0])
            .ToDictionary(g => g.Key, g => g.Last()[3]);

        Assert.All((await PageAsync("")).QuerySelectorAll(".map__country"), c => Assert.Equal(
            $"map__country--{statuses.GetValueOrDefault(c.GetAttribute("data-iso3")!, "unknown")}",
            c.ClassList[1]!.Replace("--won", "--prochw", StringComparison.Ordinal)));
        Assert.Equal(statuses.Values.Count(s => s == "prochw").ToString(CultureInfo.InvariantCulture),
            (await CellsAsync("headline-by-quarter")).Last()[2]);
    }

    [Fact]
    public async Task Scores_are_those_of_the_data_and_halves_are_rounded_up()
    {
        var data = (await CellsAsync("guidelines-scores")).Skip(1).ToDictionary(r => r[0], r => r[1]);
        var names = Data.Countries.ToDictionary(c => c.NameIn("en"), c => c.Iso3);

        Assert.Contains("62.5", data.Values);
        Assert.All((await PageAsync("levers/guidelines/")).QuerySelectorAll(".lever-table tbody tr"), row =>
        {
            var score = data[names[row.QuerySelector("th")!.TextContent.Trim()]];
            Assert.Equal(
                score.Length == 0 ? "–" : Math.Floor(double.Parse(score, CultureInfo.InvariantCulture) + 0.5)
                    .ToString(CultureInfo.InvariantCulture),
                row.QuerySelector(".scorecard__value")!.TextContent.Trim());
        });
    }

    [Fact]
    public async Task Files_of_charts_have_as_many_cells_as_columns()
    {
        var files = (await Site.Value).Where(f => f.Key.StartsWith("data/charts/", StringComparison.Ordinal)).ToList();

        Assert.Equal((2 * Data.Levers.Count) + 14, files.Count);
        Assert.All(files, f =>
        {
            var lines = Encoding.UTF8.GetString(f.Value).TrimEnd('\n').Split('\n');
            Assert.True(lines.Length > 1, f.Key);
            Assert.All(lines.Where(l => !l.Contains('"', StringComparison.Ordinal)),
                l => Assert.Equal(lines[0].Split(',').Length, l.Split(',').Length));
        });
    }

    [Fact]
    public async Task Every_indicator_stands_once_with_its_verdict_and_a_way_to_send_a_value()
    {
        var page = await PageAsync("progress/");

        Assert.Equal(Data.Indicators.Select(i => i.IndicatorId).Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".indicator").Select(i => i.Id!).Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll(".indicator"), i =>
        {
            Assert.NotEmpty(i.QuerySelector(".pace")!.TextContent);
            Assert.NotNull(i.QuerySelector($"a[href^='{Settings.RepositoryUrl}/issues/new']"));
        });
        Assert.Equal(
            Data.Indicators.Count(i => Data.IndicatorValues.All(v => v.IndicatorId != i.IndicatorId)),
            page.QuerySelectorAll(".indicator[data-verdict=no_value]").Length);
    }

    [Fact]
    public async Task Indicators_with_a_dated_target_come_first_and_only_they_are_drawn()
    {
        var page = await PageAsync("progress/");
        var dated = Data.Indicators.Where(i => i is { TargetValue: not null, TargetOn: not null })
            .Select(i => i.IndicatorId).ToHashSet();
        var order = page.QuerySelectorAll(".indicator").Select(i => i.Id!).ToList();

        Assert.NotEmpty(dated);
        Assert.Equal(dated, [.. order.Take(dated.Count)]);
        Assert.All(page.QuerySelectorAll(".indicator .plot"),
            plot => Assert.Contains(plot.Closest(".indicator")!.Id!, dated));
        Assert.StartsWith($"Of {dated.Count} indicators with a dated target: ",
            page.QuerySelector(".standfirst")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stalled_indicators_of_the_field_are_said_at_the_top()
    {
        var page = await PageAsync("progress/");
        var stalled = Data.Indicators.Where(i => i.Scope == IndicatorScope.Field)
            .Where(i => Pace.Of(i, Data.IndicatorValues.Where(v => v.IndicatorId == i.IndicatorId), SmallProject.Day,
                Data.Settings.Progress).Verdict == PaceVerdict.Stalled)
            .Select(i => $"#{i.IndicatorId}").ToList();

        Assert.NotEmpty(stalled);
        Assert.Equal(
            stalled, page.QuerySelectorAll(".alarm:not(.alarm--quiet) a").Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public async Task No_lever_is_said_to_lag_where_what_is_not_known_could_change_their_order()
    {
        var said = (await PageAsync("levers/")).QuerySelector(".standfirst")!.TextContent;

        Assert.StartsWith("No lever can be said to lag", said, StringComparison.Ordinal);
        Assert.DoesNotContain("furthest", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Countries_are_counted_in_whole_ones()
    {
        var ticks = (await PageAsync("progress/")).QuerySelectorAll("#field .field-charts > *")[0]
            .QuerySelectorAll(".plot__y").Select(t => t.TextContent);

        Assert.All(ticks, tick => Assert.Matches("^[-−]?[0-9]+$", tick));
    }

    [Fact]
    public async Task A_count_reported_for_a_year_is_told_of_in_the_middle_of_that_year()
    {
        var reported = (await CellsAsync("headline-by-quarter")).Skip(1).Where(r => r[5].Length > 0)
            .ToDictionary(r => r[0], r => r[5]);

        Assert.Equal("36", reported["2023-Q3"]);
        Assert.DoesNotContain("2023-Q1", reported.Keys);
    }

    [Fact]
    public async Task No_document_that_is_over_is_drawn_past_today()
    {
        const double Thinnest = 0.6;
        var drawn = 0;
        foreach (var slug in Data.Countries.Where(c => c.InScope).Select(c => c.Slug))
        {
            var timeline = (await PageAsync($"countries/{slug}/")).QuerySelector(".timeline");
            var today = timeline is null ? 0 : Number(timeline.QuerySelector(".timeline__today")!, "d");
            foreach (var bar in timeline?.QuerySelectorAll(".timeline__span--ended") ?? Enumerable.Empty<IElement>())
            {
                Assert.InRange(Number(bar, "x") + Number(bar, "width"), 0, today + Thinnest);
                drawn++;
            }
        }

        Assert.True(drawn > 30);
    }

    [Fact]
    public async Task Home_map_carries_the_score_of_every_lever_for_the_picker()
    {
        var page = await PageAsync("");

        Assert.Equal(Data.Levers.Select(l => l.LeverId).Prepend(""),
            page.QuerySelectorAll("[data-picker] input").Select(i => i.GetAttribute("value")!));
        Assert.All(page.QuerySelectorAll(".map__country"), c => Assert.Equal(
            Data.Levers.Select(l => l.LeverId), c.GetAttribute("data-levers")!.Split(' ')
                .Select(l => l.Split(':')[0])));
    }

    /// <summary>The first number in an attribute.</summary>
    private static double Number(IElement element, string attribute) => double.Parse(
        element.GetAttribute(attribute)!.TrimStart('M').Split(' ')[0], CultureInfo.InvariantCulture);

    private static async Task<IEnumerable<string[]>> CellsAsync(string chart) =>
        Encoding.UTF8.GetString((await Site.Value)[$"data/charts/{chart}.csv"]).TrimEnd('\n').Split('\n')
            .Select(l => l.Split(','));

    private static async Task<IDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString((await Site.Value)[$"{path}index.html"]));

    private static async Task<IReadOnlyDictionary<string, byte[]>> BuildAsync()
    {
        var result = await SiteBuilder.BuildAsync(Repository.Real("output"), _ => { }, CancellationToken.None);
        return result.Files.ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
    }
}
