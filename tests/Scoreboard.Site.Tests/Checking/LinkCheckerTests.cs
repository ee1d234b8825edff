using System.Text;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Checking;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Tests.Checking;

public class LinkCheckerTests
{
    [Theory]
    [InlineData("""<a href="../index.html">""")]
    [InlineData("""<a href="../index.html#map">""")]
    [InlineData("""<a href="../index.html?status=nearly#map">""")]
    [InlineData("""<a href="#here" id="here">""")]
    [InlineData("""<a href="#top">""")]
    [InlineData("""<a href="?a=1">""")]
    [InlineData("""<a href="../data/a%20b.csv">""")]
    [InlineData("""<a href="../index.html?a=1&amp;b=2#m&#x61;p">""")]
    [InlineData("""<a href="https://example.org/gone">""")]
    [InlineData("""<a href="mailto:a@example.org">""")]
    [InlineData("""<form action="https://example.org/search"></form>""")]
    [InlineData("""<link rel="canonical" href="https://example.org/">""")]
    [InlineData("""<link rel="stylesheet" href="../assets/site.css">""")]
    [InlineData("""<script src="../assets/site.js" defer></script>""")]
    [InlineData("""<script type="application/ld+json">{"a": "<a href=\"gone\" style=''>"}</script>""")]
    [InlineData("""<!-- <a href="gone" style=""> -->""")]
    [InlineData("""<p title="a > b" data-on="x" data-style="y">1 &lt; 2</p>""")]
    [InlineData("""<img srcset="../assets/a.png 1x, ../assets/b.png 2x" src="../assets/a.png" />""")]
    [InlineData("""<svg><use xlink:href="#shape"></use><path id="shape"/></svg>""")]
    public void What_works_in_a_browser_passes(string body) => Assert.Empty(Check(body));

    [Theory]
    [InlineData(
        """<a href="../gone/index.html">""", "2:4: error broken-link: the link leads to 'gone/index.html', which")]
    [InlineData("""<a class="x" href="../index.html#gone">""",
        "2:14: error broken-link: the link leads to 'index.html#gone', but")]
    [InlineData("""<a href="#gone">""", "2:4: error broken-link: the link leads to 'page/index.html#gone', but")]
    [InlineData("""<a href="">""", "2:4: error broken-link")]
    [InlineData("""<a href="..">""", "2:4: error broken-link")]
    [InlineData("""<a href="/index.html">""", "2:4: error broken-link: the link '/index.html' starts at the root")]
    [InlineData("""<a href="../../../etc/passwd">""", "2:4: error broken-link")]
    [InlineData("""<a href="../Index.html">""", "2:4: error broken-link")]
    [InlineData("""é<a href="gone.html">""", "2:5: error broken-link")]
    [InlineData("""<img src="gone.png">""", "2:6: error broken-link")]
    [InlineData("""<img srcset="../assets/a.png 1x, gone.png 2x">""",
        "2:6: error broken-link: the link leads to 'page/gone.png'")]
    [InlineData("""<form action="gone.html">""", "2:7: error broken-link")]
    [InlineData("""<use xlink:href="#gone"/>""", "2:6: error broken-link")]
    [InlineData("""<p id="a"></p><p id="a"></p>""", "2:18: error duplicate-id: the id 'a' is there a second time")]
    [InlineData("""<img src="https://example.org/a.png">""",
        "2:6: error third-party: 'https://example.org/a.png' would be fetched")]
    [InlineData("""<img src="//example.org/a.png">""", "2:6: error third-party")]
    [InlineData("""<link href="https://example.org/a.css" rel="stylesheet">""", "2:7: error third-party")]
    [InlineData("""<script src="HTTPS://example.org/a.js"></script>""", "2:9: error third-party")]
    [InlineData("""<image href="https://example.org/a.png"/>""", "2:8: error third-party")]
    [InlineData(
        """<p style="color:red">""", "2:4: error inline-code: the content security policy blocks a style attribute")]
    [InlineData(
        """<p onclick="x()">""", "2:4: error inline-code: the content security policy blocks an event attribute")]
    [InlineData("""<style>p { }</style>""", "2:1: error inline-code: the content security policy blocks a <style>")]
    [InlineData("""<script>x()</script>""", "2:1: error inline-code: the content security policy blocks a script")]
    [InlineData("""<a href="JavaScript:x()">""",
        "2:4: error inline-code: the content security policy blocks a javascript: link")]
    public void What_does_not_is_found_where_it_stands(string body, string start) =>
        Assert.StartsWith($"output/page/index.html:{start}", Assert.Single(Check(body)).ToString());

    [Theory]
    [InlineData("p { background: url(a.png) }", "")]
    [InlineData("p { background: url('../index.html') }", "")]
    [InlineData("p { background: url(data:image/png;base64,x) }", "")]
    [InlineData("/* url(gone.png) */", "")]
    [InlineData("é\n p { background: url(\"gone.png\") }",
        "input/assets/site.css:2:18: error broken-link: the link leads to 'assets/gone.png'")]
    [InlineData("@import \"https://example.org/a.css\";", "input/assets/site.css:1:1: error third-party")]
    public void Style_sheets_are_read_too(string css, string start)
    {
        var problems = LinkChecker.Check([File("assets/site.css", css) with { CopyOf = "input/assets/site.css" },
            File("assets/a.png", ""), File("index.html", "")], (_, _) => null, _ => null);
        Assert.StartsWith(start, string.Join("\n", problems));
        Assert.Equal(start.Length == 0 ? 0 : 1, problems.Count);
    }

    [Theory]
    [InlineData(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" style=\"fill:red\"><a href=\"https://example.org/\"/></svg>", "")]
    [InlineData(
        "<svg>\n<image href=\"https://example.org/a.png\"/></svg>", "input/assets/icon.svg:2:8: error third-party")]
    [InlineData("<svg><use href=\"#gone\"/></svg>", "input/assets/icon.svg:1:11: error broken-link")]
    public void Drawings_are_read_too(string svg, string start)
    {
        var problems = LinkChecker.Check(
            [File("assets/icon.svg", svg) with { CopyOf = "input/assets/icon.svg" }], (_, _) => null, _ => null);
        Assert.StartsWith(start, string.Join("\n", problems));
        Assert.Equal(start.Length == 0 ? 0 : 1, problems.Count);
    }

    [Fact]
    public void A_link_that_a_person_wrote_is_shown_in_their_file()
    {
        var at = new Location("input/pages/en/about.md", 7, 3);
        var problem = Assert.Single(Check("""<a href="../gone.csv?a&amp;b">""",
            (path, href) => (path, href) == ("page/index.html", "../gone.csv?a&b") ? at : null));
        Assert.Equal(at, problem.At);
    }

    [Fact]
    public void An_id_of_the_data_is_shown_in_its_row_once_however_many_pages_it_is_on()
    {
        var at = new Location("data/policies.csv", 2, 1);
        SiteFile[] files = [.. Enumerable.Range(1, 3)
            .Select(i => File($"{i}.html", """<p id="next"></p><p id="next"></p><p id="next"></p>"""))];
        var problem = Assert.Single(LinkChecker.Check(files, (_, _) => null, id => id == "next" ? at : null));
        Assert.Equal(at, problem.At);
        Assert.EndsWith("choose another", problem.Message);
    }

    [Fact]
    public void A_mistake_of_the_layout_is_told_once()
    {
        var files = Enumerable.Range(1, 9).Select(i => File($"{i}/index.html", """<a href="../gone/index.html">"""))
            .ToList();
        var problem = Assert.Single(LinkChecker.Check(files, (_, _) => null, _ => null));
        Assert.StartsWith("output/1/index.html:1:4", problem.ToString());
        Assert.EndsWith("(The same on 8 more.)", problem.Message);
    }

    private static IReadOnlyList<Problem> Check(string body, Func<string, string, Location?>? sourceOf = null) =>
        LinkChecker.Check(
        [
            File("page/index.html", "<!DOCTYPE html>\n" + body),
            File("index.html", """<svg id="map"></svg>"""),
            File("data/a b.csv", ""), File("assets/site.css", ""), File("assets/site.js", ""), File("assets/a.png", ""),
            File("assets/b.png", ""),
        ],
        sourceOf ?? ((_, _) => null), _ => null);

    private static SiteFile File(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
