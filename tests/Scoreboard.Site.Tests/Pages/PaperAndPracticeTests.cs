using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>How pages tell what is laid down from what is seen.</summary>
public sealed class PaperAndPracticeTests : IDisposable
{
    private const string Columns = "iso3,cadre_id,criterion,basis,verdict,note,source_id";

    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Criterion_known_on_both_grounds_has_two_marks_each_with_its_source()
    {
        Unpaid();

        var page = Page(await _project.FilesAsync(), "countries/averna/");

        var salaried = page.QuerySelector("#criterion-salaried")!;
        Assert.Equal("Are they paid a salary?", Text(salaried, "h2"));
        Assert.Equal(["Yes", "On paper", "No", "In practice, not scored"], salaried.QuerySelectorAll(".asked__verdict")
            .SelectMany(v => new[] { Text(v, ".verdict"), Text(v, ".basis") }));
        Assert.Equal(2, salaried.QuerySelectorAll(".evidence .source a").Length);
    }

    [Fact]
    public async Task Criterion_that_decides_no_status_has_its_two_marks_in_the_table()
    {
        _project.Add("data/assessments.csv", Columns,
            "XBB,xbb-volunteer,costed,policy,yes,The plan has a budget.,xaa-act-2021",
            "XBB,xbb-volunteer,costed,practice,no,A survey found none costed.,global-review");

        var page = Page(await _project.FilesAsync(), "countries/belmora/");

        var rows = page.QuerySelectorAll(".criteria tr").Where(r => r.QuerySelector(".basis") is not null).ToList();
        var first = rows.FindIndex(r => r.QuerySelector("th")?.GetAttribute("title") == "Is the policy costed?");
        Assert.Equal(["Yes", "On paper", "No", "In practice, not scored"],
            rows.Skip(first).Take(2).SelectMany(r => new[] { Text(r, ".verdict"), Text(r, ".basis") }));
        Assert.Equal("2", rows[first].QuerySelector("th")!.GetAttribute("rowspan"));
        Assert.All(rows.Skip(first).Take(2), r => Assert.NotNull(r.QuerySelector(".evidence .source a")));
    }

    [Fact]
    public async Task Policy_that_is_not_kept_stays_purple_and_says_so_in_words_and_on_the_card_of_the_map()
    {
        Unpaid();

        var files = await _project.FilesAsync();

        var country = Page(files, "countries/averna/");
        Assert.Equal("proCHW policy, on paper", Text(country.DocumentElement, ".verdict-head .chip"));
        Assert.Contains(
            "What was seen in practice: it is not paid a salary.",
            Text(country.DocumentElement, ".verdict-head__sentence"), StringComparison.Ordinal);
        var map = Page(files, "").QuerySelector("[data-iso3=XAA]")!;
        Assert.Equal("Averna: proCHW policy, on paper", Text(map, "title"));
        Assert.Contains(
            "Salaried: Yes on paper, No in practice", map.GetAttribute("data-detail"), StringComparison.Ordinal);
        Assert.Contains("map__country--won", map.ClassList);
    }

    [Fact]
    public async Task Practice_that_stands_in_for_a_policy_nobody_found_says_so()
    {
        var page = Page(await _project.FilesAsync(), "countries/belmora/");

        Assert.Contains(
            "For Salaried only practice is known", Text(page.DocumentElement, ".verdict-head__sentence"),
            StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll(".asked .basis"),
            b => b.TextContent == "In practice, scored for want of a policy");
    }

    [Fact]
    public async Task What_is_not_kept_is_listed_by_lever_and_counted_on_the_pages_of_the_field()
    {
        Unpaid();

        var files = await _project.FilesAsync();

        var lever = Page(files, "levers/policy/").QuerySelector("#practice")!;
        Assert.Equal("Averna", Text(lever, "tbody th a"));
        Assert.Equal(["Yes", "No"], lever.QuerySelectorAll(".verdict").Select(v => v.TextContent));
        Assert.Null(Page(files, "levers/funding/").QuerySelector("#practice table"));
        var salaried = Page(files, "progress/").QuerySelectorAll("#practice tbody tr").ElementAt(1);
        Assert.Equal(["Salaried", "1", "0", "Averna", "none"], salaried.Children.Select(c => c.TextContent.Trim()));
        Assert.Contains("Policy is kept in 0 and not in 1", Page(files, "").Body!.TextContent,
            StringComparison.Ordinal);
    }

    private void Unpaid() => _project.Add(
        "data/assessments.csv", Columns, "XAA,xaa-chw,salaried,practice,no,A survey found none paid.,global-review");

    private static string Text(IElement element, string selector) =>
        element.QuerySelector(selector)!.TextContent.Trim();

    private static IDocument Page(IReadOnlyList<SiteFile> files, string path) => new HtmlParser().ParseDocument(
        Encoding.UTF8.GetString(files.Single(f => f.Path == $"{path}index.html").Content));
}
