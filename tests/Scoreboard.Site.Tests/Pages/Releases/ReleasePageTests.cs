using System.Text;
using AngleSharp.Html.Parser;
using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Pages.Releases;

public sealed class ReleasePageTests(RealSite site) : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_country_leads_to_what_was_published_of_it()
    {
        var country = new HtmlParser().ParseDocument(site.Page("countries/kenya/index.html"));
        var released = new HtmlParser().ParseDocument(site.Page("releases/2026-q4/index.html"));

        Assert.NotNull(country.QuerySelector("#history a[href='../../releases/2026-q4/index.html#KEN']"));
        Assert.Equal(
            ["Kenya", "One step short"],
            released.GetElementById("KEN")!.Children.Take(2).Select(cell => cell.TextContent.Trim()));
        Assert.Equal(96, released.QuerySelectorAll(".released tbody tr").Length);
    }

    [Fact]
    public async Task What_was_published_stays_whatever_is_found_out_later()
    {
        var data = Dataset.Load(_project.Folder.At("data"), "data", [])!;
        Directory.CreateDirectory(_project.Folder.At("data/releases"));
        File.WriteAllBytes(
            _project.Folder.At("data/releases/2026-q3.csv"),
            NewRelease.Of(new Quarter(2026, 3), Scores.Of(data, new DateOnly(2026, 9, 30)), data));
        var before = Table(await _project.FilesAsync());
        _project.Change("data/assessments.csv", ",yes,", ",no,");
        _project.Change("data/scoreboard.json", "\"window_months\": 18", "\"window_months\": 12");

        var after = Table(await _project.FilesAsync());

        Assert.Contains("prochw", File.ReadAllText(_project.Folder.At("data/releases/2026-q3.csv")),
            StringComparison.Ordinal);
        Assert.Equal(before, after);
    }

    private static string Table(IReadOnlyList<SiteFile> files) => new HtmlParser()
        .ParseDocument(Encoding.UTF8.GetString(
            files.Single(f => f.Path == "releases/2026-q3/index.html").Content))
        .QuerySelector(".released")!.OuterHtml;
}
