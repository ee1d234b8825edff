using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Problems;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>How pages say and sort what the small data has.</summary>
public sealed class PhrasesTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Countries_are_sorted_by_name_without_accents_everywhere()
    {
        _project.Change("data/countries.csv", "Dorvia", "Bzia");
        string[] expected = ["Béla & Móra", "Bzia"];
        var files = await _project.FilesAsync();

        // In 2021 nothing was known of either.
        var year = Page(files, "history/2021/");
        Assert.Equal(expected,
            year.QuerySelectorAll(".map-table tbody tr")[^1].QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.Equal(expected,
            Page(files, "countries/").QuerySelectorAll("tbody th a").Select(a => a.TextContent).Except(["Averna"]));
    }

    [Fact]
    public async Task Income_groups_stand_from_the_poorest_up_in_every_list()
    {
        _project.Change("data/countries.csv", "lower middle income", "upper middle income");
        _project.Change("data/countries.csv", "Averna,,,,,Sub-Saharan Africa,low income",
            "Averna,,,,,Sub-Saharan Africa,lower middle income");
        string[] expected = ["lower middle income", "upper middle income", "no income group"];
        var files = await _project.FilesAsync();

        Assert.Equal(expected, Page(files, "countries/").QuerySelectorAll("select[name=income] option")
            .Select(o => o.TextContent).Skip(1));
        Assert.Equal(expected, Page(files, "progress/").QuerySelectorAll(".multiples")[^1].QuerySelectorAll("h4")
            .Select(h => h.TextContent));
    }

    [Fact]
    public async Task Fact_known_to_the_year_is_among_the_latest_from_the_day_it_holds()
    {
        _project.Change("data/assessments.csv", "salaried,practice,partial,2025-05", "salaried,practice,partial,2026");

        var latest = Page(await _project.FilesAsync(), "").QuerySelector(".latest li")!;

        Assert.Equal("2026", latest.QuerySelector("time")!.TextContent);
        Assert.Contains("Béla & Móra", latest.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "ends today")]
    [InlineData(1, "1 day left")]
    [InlineData(61, "61 days left")]
    [InlineData(62, "2 months left")]
    [InlineData(91, "2 months left")]
    [InlineData(92, "3 months left")]
    [InlineData(-1, "1 day ago")]
    [InlineData(-61, "61 days ago")]
    [InlineData(-62, "2 months ago")]
    [InlineData(-91, "2 months ago")]
    [InlineData(-92, "3 months ago")]
    public void Time_left_is_told_in_days_up_to_two_months_and_then_in_whole_months(int days, string said)
    {
        var inputs = SiteInputs.Read(_project.Options);
        var site = SiteBuilder.ModelOf(_project.Options, inputs, inputs.Data!, inputs.Settings!);

        Assert.Equal(said, new Phrases(site, inputs.Words[0])
            .TimeLeft(new RenewalWindow(inputs.Data!.Policies[0], RenewalState.Open, days)));
    }

    [Theory]
    [InlineData(0, 40, false)]
    [InlineData(547, 156, false)]
    [InlineData(2000, 156, false)]
    [InlineData(-1, 39.95, true)]
    [InlineData(-731, 4, true)]
    [InlineData(-5000, 4, true)]
    public void Bar_of_a_window_ends_at_its_day_and_stays_in_the_drawing(int days, double at, bool isOver)
    {
        var data = SiteInputs.Read(_project.Options).Data!;

        var bar = WindowBarModel.Of(
            new RenewalWindow(data.Policies[0], RenewalState.Open, days), SmallProject.Day, data.Settings.Renewal);

        Assert.Equal((Math.Round(at, 2), isOver), (Math.Round(bar.EndX, 2), bar.IsOver));
    }

    [Theory]
    [InlineData("2025-12-31", "In a year no country won or lost; 1 was found to have had it.")]
    [InlineData("2026-01-01", "In a year no country won or lost.")]
    public async Task Headline_counts_what_changed_after_the_day_a_year_before(string day, string said)
    {
        // Known by the year of its source: from 1 January 2025.
        _project.Change("data/assessments.csv", "salaried,practice,partial,2025-05", "salaried,practice,yes,");

        var result = await SiteBuilder.BuildAsync(
            _project.Options with { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd") }, _ =>
                { }, TestContext.Current.CancellationToken);

        Assert.Contains(
            said, Page(result.Files, "").QuerySelector(".hero__change")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_comes_first_wherever_it_stands_in_the_list_of_languages()
    {
        _project.Change("data/scoreboard.json", "    \"en\"\n", "    \"fr\",\n    \"en\"\n");
        _project.Folder.Write("input/text/fr.csv", File.ReadAllText(_project.Folder.At("input/text/en.csv")));
        var inputs = SiteInputs.Read(_project.Options);
        Assert.Equal(["en", "fr"], inputs.Words.Select(w => w.Language.Code));

        // Without French pages there is no site, and no second problem for that.
        var result = await _project.BuildAsync();
        Assert.All(result.Problems.Where(p => p.Severity == Severity.Error),
            p => Assert.StartsWith("input/pages/fr/", p.At.File, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Country_whose_documents_meet_every_required_criterion_lacks_only_words()
    {
        // The criteria of another coalition: what is in force decides, and nobody has assessed a cadre in Dorvia.
        _project.Change("data/criteria.csv", "Expired,no,policies", "Expired,yes,policies");
        _project.Change("data/criteria.csv", "Not recognised,yes", "Not recognised,no");
        _project.Change("data/criteria.csv", "Volunteers,yes", "Volunteers,no");
        _project.Add(
            "data/policies.csv", "policy_id,iso3,title,kind,focus,adopted_on,starts_on,ends_on,status,source_ids",
            "xdd-plan,XDD,A plan,plan,community,2020,2020,2027,in_force,global-review");

        var result = await _project.BuildAsync();

        Assert.Equal([SiteProblemCode.MissingText],
            result.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Code).Distinct());
    }

    private static IDocument Page(IReadOnlyList<SiteFile> files, string path) =>
        new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(files.Single(f => f.Path == $"{path}index.html").Content));
}
