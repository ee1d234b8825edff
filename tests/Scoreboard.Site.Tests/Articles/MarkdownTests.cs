using Scoreboard.Problems;
using Scoreboard.Rules;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Text;


namespace Scoreboard.Site.Tests.Articles;

public class MarkdownTests
{
    private const string File = "input/pages/en/methodology.md";

    private static readonly Dictionary<string, MarkdownValue> Values = new()
    {
        ["months"] = "18",
        ["evil"] = "<script>**x** [y](javascript:z)",
        ["slug"] = "kenya",
        ["weights"] = MarkdownValue.Table(["Criterion", "Weight"], [["Salaried | <b>paid</b>", "1"], ["*Costed*", "0.5"]]),
        ["broken_block"] = MarkdownValue.Block("[x](javascript:y)"),
    };

    [Fact]
    public void A_page_has_a_title_a_description_and_a_body()
    {
        var page = Page("Windows last **{{months}}** months.", out var problems);
        Assert.Empty(problems);
        Assert.Equal(("How we score", "All rules: 18."), (page.Title, page.Description));
        Assert.Equal("<p>Windows last <strong>18</strong> months.</p>\n", page.Html);
    }

    [Theory]
    [InlineData("text", "1:1: error bad-front-matter: the page does not start with its title;")]
    [InlineData("---\ntitle: x\n", "1:1: error bad-front-matter: the '---' of line 1 is not closed;")]
    [InlineData("---\ntitle: x\n---\n", "1:1: error missing-field: the page has no description;")]
    [InlineData("---\ntitle:\ndescription: x\n---\n", "2:1: error missing-field: 'title' is empty;")]
    [InlineData("---\ntitle: x\ndescription: x\ntitle: y\n---\n", "4:1: error duplicate-field: 'title' is there twice;")]
    [InlineData("---\ntitle: x\ndescription: x\nlayout: y\n---\n", "4:1: error unknown-field: 'layout' is not known here;")]
    public void Front_matter_is_checked(string text, string start)
    {
        var problems = new List<Problem>();
        Markdown.Read(File, text, At("methodology/"), Values, problems);
        Assert.StartsWith($"{File}:{start}", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("# Title", "6:1: error second-title")]
    [InlineData("Title\n=====", "6:1: error second-title")]
    [InlineData("One\n\nSee [this](javascript:x).", "8:5: error bad-link: 'javascript:x' is of a kind")]
    [InlineData("[a](JaVa&#115;cript:x)", "6:1: error bad-link: 'JaVascript:x' is of a kind")]
    [InlineData("[a](&#1;javascript:x)", "6:1: error bad-link: '\\u0001javascript:x' has a space")]
    [InlineData("[a][b]\n\n[b]: data:text/html,x", "6:1: error bad-link: 'data:text/html,x' is of a kind")]
    [InlineData("<javascript:x>", "6:1: error bad-link")]
    [InlineData("[a](//example.org)", "6:1: error bad-link: '//example.org' leaves out the scheme")]
    [InlineData("[a](/\\\\example.org)", "6:1: error bad-link: '/\\example.org' has a backslash")]
    [InlineData("[a](countries/)", "6:1: error bad-link: 'countries/' would mean another place on every page")]
    [InlineData("- one\n- two [a](x:y)", "7:7: error bad-link")]
    [InlineData("| a | b |\n|---|---|\n| 1 | [a](x:y) |", "8:7: error bad-link")]
    [InlineData("> ## A [b](x:y)", "6:8: error bad-link")]
    [InlineData("![](/assets/a.png)", "6:1: error missing-alt")]
    [InlineData("![a map](https://example.org/a.png)", "6:1: error bad-link: the image 'https://example.org/a.png' is not one of our own")]
    [InlineData("![a map](/data/a.png)", "6:1: error bad-link: the image '/data/a.png' is not one of our own")]
    [InlineData("one\ntwo {{mnths}}", "7:5: error unknown-placeholder: nothing is named '{{mnths}}'; known are broken_block,")]
    [InlineData("one {{months", "6:5: error unknown-placeholder: '{{' is not closed on its line")]
    [InlineData("all {{weights}} here", "6:1: error misplaced-placeholder")]
    [InlineData("one\n\n{{broken_block}}", "8:1: error bad-link")]
    [InlineData("{{weights}}\n\n{{weights}}\n\n[a](x:y)", "10:1: error bad-link")]
    public void Mistakes_are_found_at_their_line_and_column(string body, string start)
    {
        Page(body, out var problems);
        Assert.StartsWith($"{File}:{start}", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_no_place()
    {
        var problems = new List<Problem>();
        Markdown.Read(File, "\uFEFF---\r\ntitle: x\r\ndescription: y\r\n---\r\n\r\none [a](x:y)\r\n", At("methodology/"), Values, problems);
        Assert.Equal(new Location(File, 6, 5), Assert.Single(problems).At);
    }

    [Fact]
    public void Raw_HTML_is_shown_and_not_run()
    {
        var html = Page("<script>alert(1)</script>\n\n<b onclick=x>y</b> <!-- z -->", out _).Html;
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<b", html);
        Assert.DoesNotContain("<!--", html);
    }

    [Fact]
    public void Values_are_words_wherever_they_stand()
    {
        var html = Page("## {{evil}}\n\n{{evil}} `{{evil}}` [{{evil}}](/countries/{{slug}}/ \"{{evil}}\")\n\n| {{evil}} |\n|---|\n| x |", out var problems).Html;
        Assert.Empty(problems);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<strong", html);
        Assert.Contains("href=\"../countries/kenya/index.html\"", html);
        Assert.Equal(6, html.Split("&lt;script&gt;**x** [y](javascript:z)").Length - 1);
    }

    [Fact]
    public void A_value_cannot_turn_a_link()
    {
        var problems = new List<Problem>();
        Markdown.Read(File, "---\ntitle: x\ndescription: y\n---\n[a]({{u}})", At("methodology/"),
            new Dictionary<string, MarkdownValue> { ["u"] = "javascript:x" }, problems);
        Assert.Equal("bad-link", Assert.Single(problems).Code);
    }

    [Fact]
    public void A_table_stands_in_a_frame_named_after_the_heading_above()
    {
        var html = Page("## The *weights*\n\n{{weights}}\n", out var problems).Html;
        Assert.Empty(problems);
        Assert.Equal("""
            <h2 id="the-weights">The <em>weights</em></h2>
            <div class="table-frame" tabindex="0" role="region" aria-label="The weights">
            <table>
            <thead>
            <tr><th scope="col">Criterion</th><th scope="col">Weight</th></tr>
            </thead>
            <tbody>
            <tr><td>Salaried | &lt;b&gt;paid&lt;/b&gt;</td><td>1</td></tr>
            <tr><td>*Costed*</td><td>0.5</td></tr>
            </tbody>
            </table>
            </div>

            """, html);
    }

    [Fact]
    public void Columns_are_aligned_by_class_because_style_attributes_are_blocked()
    {
        var html = Page("| a | b |\n|:-:|--:|\n| 1 | 2 |", out _).Html;
        Assert.Contains("<td class=\"centred\">1</td><td class=\"number\">2</td>", html);
        Assert.Contains("aria-label=\"How we score\"", html);
        Assert.DoesNotContain("style", html);
    }

    [Fact]
    public void Headings_have_ids_that_numbers_do_not_change()
    {
        var html = Page("## Évidence & règles\n\n## Two\n\n## Two\n\n## Within {{months}} months\n\n## النتيجة {#scores}\n\n## مصدر", out var problems).Html;
        Assert.Empty(problems);
        Assert.Contains("<h2 id=\"evidence-regles\">Évidence &amp; règles</h2>", html);
        Assert.Contains("<h2 id=\"two\">Two</h2>\n<h2 id=\"two-2\">Two</h2>", html);
        Assert.Contains("<h2 id=\"within-months\">Within 18 months</h2>", html);
        Assert.Contains("<h2 id=\"scores\">النتيجة</h2>\n<h2 id=\"section\">مصدر</h2>", html);
    }

    [Fact]
    public void Links_into_the_site_are_listed_with_their_places()
    {
        var page = Page("[a](/countries/) [b](https://example.org/) [c](#x)\n\n![d](/assets/d.png) [e](mailto:a@b.org)", out var problems);
        Assert.Empty(problems);
        Assert.Equal(
            [
                new PageLink("../countries/index.html", new Location(File, 6, 1)),
                new PageLink("#x", new Location(File, 6, 44)),
                new PageLink("../assets/d.png", new Location(File, 8, 1)),
            ],
            page.Links);
        Assert.Contains("<img src=\"../assets/d.png\" alt=\"d\" />", page.Html);
    }

    private static SiteAddress At(string path) => new(Language.English, path);

    private static MarkdownPage Page(string body, out IReadOnlyList<Problem> problems)
    {
        var found = new List<Problem>();
        var page = Markdown.Read(File, $"---\ntitle: How we score\ndescription: All rules: {{{{months}}}}.\n---\n\n{body}", At("methodology/"), Values, found);
        problems = found;
        return page;
    }
}
