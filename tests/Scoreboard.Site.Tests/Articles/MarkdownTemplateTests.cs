using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Tests.Text;
using Scriban.Runtime;

namespace Scoreboard.Site.Tests.Articles;

public class MarkdownTemplateTests
{
    private const string File = "input/pages/en/methodology.md";

    private const string Weights = """
        | Criterion | Weight |
        | --- | --- |
        {{~ for row in weights ~}}
        | {{ row.name }} | {{ row.weight }} |
        {{~ end ~}}
        """;

    private static readonly ScriptObject Values = new()
    {
        ["months"] = 18,
        ["evil"] = "<script>**x** [y](javascript:z)",
        ["slug"] = "kenya",
        ["weights"] = new ScriptArray
        {
            new ScriptObject { ["name"] = "Salaried | <b>paid</b>", ["weight"] = "1" },
            new ScriptObject { ["name"] = "*Costed*", ["weight"] = "0.5" },
        },
        ["many"] = new ScriptArray(Enumerable.Range(0, 300).Cast<object>()),
        ["nothing"] = null,
        ["names"] = new ScriptArray { "Kenya", "Mali", "Niger" },
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
    [InlineData(
        "---\ntitle: x\ndescription: x\ntitle: y\n---\n", "4:1: error duplicate-field: 'title' is there twice;")]
    [InlineData(
        "---\ntitle: x\ndescription: x\nlayout: y\n---\n", "4:1: error unknown-field: 'layout' is not known here;")]
    public void Front_matter_is_checked(string text, string start)
    {
        var problems = new List<Problem>();
        Read(text, Values, problems);
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
    [InlineData("![a map](https://example.org/a.png)",
        "6:1: error bad-link: the image 'https://example.org/a.png' is not one of our own")]
    [InlineData("![a map](/data/a.png)", "6:1: error bad-link: the image '/data/a.png' is not one of our own")]
    [InlineData("one\ntwo {{mnths}}",
        "7:7: error unknown-placeholder: nothing is named 'mnths' here; known are evil, many,")]
    [InlineData("one {{ months", "6:5: error bad-template: '{{' is not closed")]
    [InlineData("one\n\n{{ if months }}two\n\nthree", "8:4: error bad-template: this 'if' has no {{ end }}; add one")]
    [InlineData(
        "{{ if months }}\na {{ for row in weights ~}}\nb {{ else if many }}c\n{{ end }}",
        "6:4: error bad-template: this 'if' has no {{ end }}")]
    [InlineData("one {{ end }}", "6:10: error bad-template:")]
    [InlineData("{{ for row in weights }}{{ row.nme }}{{ end }}",
        "6:32: error unknown-placeholder: nothing is named 'nme' here; known are name, weight; did you mean 'name'?")]
    [InlineData("all {{ weights }} here", "6:8: error missing-value: this is not a word or a number")]
    [InlineData("all {{ nothing }} here", "6:8: error missing-value: there is no such value here")]
    [InlineData("{{ for row in weights }}\n- {{ row.name }} [a](x:y)\n{{ break }}{{ end }}",
        "8:4: error bad-template: 'break' has no place in a text")]
    [InlineData("{{ for x in names }}\nsome\n\n{{ end }}\n\n[a](x:y)", "11:1: error bad-link")]
    [InlineData("{{ if weights.size > 1 }}\n[a](x:y)\n{{ end }}", "7:1: error bad-link")]
    public void Mistakes_are_found_at_their_line_and_column(string body, string start)
    {
        Page(body, out var problems);
        Assert.StartsWith($"{File}:{start}", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_no_place()
    {
        var problems = new List<Problem>();
        Read("\uFEFF---\r\ntitle: x\r\ndescription: y\r\n---\r\n\r\none [a](x:y)\r\n", Values, problems);
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
        var html = Page(
            "## {{evil}}\n\n{{evil}} `{{evil}}` [{{evil}}](/countries/{{slug}}/ \"{{evil}}\")\n\n| {{evil}} "
            + "|\n|---|\n| x |", out var problems).Html;
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
        Read("---\ntitle: x\ndescription: y\n---\n[a]({{u}})", new ScriptObject { ["u"] = "javascript:x" }, problems);
        Assert.Equal("bad-link", Assert.Single(problems).Code);
    }

    [Fact]
    public void A_table_stands_in_a_frame_named_after_the_heading_above()
    {
        var html = Page($"## The *weights*\n\n{Weights}\n", out var problems).Html;
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
        var html = Page(
            "## Évidence & règles\n\n## Two\n\n## Two\n\n## Within {{months}} months\n\n## النتيجة {#scores}\n\n## "
            + "مصدر", out var problems).Html;
        Assert.Empty(problems);
        Assert.Contains("<h2 id=\"evidence-regles\">Évidence &amp; règles</h2>", html);
        Assert.Contains("<h2 id=\"two\">Two</h2>\n<h2 id=\"two-2\">Two</h2>", html);
        Assert.Contains("<h2 id=\"within-months\">Within 18 months</h2>", html);
        Assert.Contains("<h2 id=\"scores\">النتيجة</h2>\n<h2 id=\"section\">مصدر</h2>", html);
    }

    [Fact]
    public void Links_into_the_site_are_listed_with_their_places()
    {
        var page = Page("[a](/countries/) [b](https://example.org/) [c](#x)\n\n![d](/assets/d.png) [e](mailto:a@b.org)",
            out var problems);
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

    [Fact]
    public void Every_mistake_of_a_page_is_told_in_one_run()
    {
        Page("{{ mnths }} {{ slugg }}\n\n[a](x:y) {{ nothing }}\n\n{{ for row in weights }}{{ row.wait }}{{ end }}",
            out var problems);
        Assert.Equal(
            ["6:4 unknown-placeholder", "6:16 unknown-placeholder", "8:13 missing-value", "10:32 unknown-placeholder",
                "8:1 bad-link"],
            problems.Select(p => $"{p.At.Line}:{p.At.Column} {p.Code}"));
    }

    [Fact]
    public void A_list_is_written_the_way_of_the_language() =>
        Assert.Equal("<p>Kenya, Mali and Niger</p>\n", Page("{{ names | list }}", out _).Html);

    [Theory]
    [InlineData("{{ include 'secret.txt' }}")]
    [InlineData("{{ import months }}")]
    [InlineData("{{ x = 1 }}")]
    [InlineData("{{ while true }}x{{ end }}")]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}")]
    [InlineData("{{ do; end }}")]
    [InlineData("{{ capture x }}y{{ end }}")]
    [InlineData("{{ wrap months }}x{{ end }}")]
    [InlineData("{{ with weights }}x{{ end }}")]
    [InlineData("{{ tablerow x in weights }}x{{ end }}")]
    [InlineData("{{ for x in 1..1000000000 }}x{{ end }}")]
    [InlineData("{{ 'x' * 1000000000 }}")]
    [InlineData("{{ 2 << 1000000000 }}")]
    [InlineData("{{ months + 1 }}")]
    [InlineData("{{ @list }}")]
    [InlineData("{{ [1, 2] | list }}")]
    [InlineData("{{ { a: 1 }.a }}")]
    [InlineData("{{ weights[0].name }}")]
    [InlineData("{{ $'{months}' }}")]
    public void What_could_grow_reach_out_or_run_for_ever_is_refused(string body)
    {
        Page(body, out var problems);
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.True(p.Code is "bad-template" or "unknown-placeholder", p.ToString()));
    }

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ 'a' | regex.match '(a+)+$' }}")]
    [InlineData("{{ object.eval '1' }}")]
    [InlineData("{{ object.eval_template 'x' }}")]
    [InlineData("{{ 'x' | string.pad_left 1000000 }}")]
    [InlineData("{{ slug.length }}")]
    [InlineData("{{ months.get_type }}")]
    [InlineData("{{ weights.capacity }}")]
    [InlineData("{{ this.months }}")]
    [InlineData("{{ empty }}")]
    public void Nothing_is_known_but_what_is_handed_in(string body)
    {
        Page(body, out var problems);
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void Loops_within_loops_come_to_an_end()
    {
        Page("{{ for a in many }}{{ for b in many }}{{ for c in many }}x{{ end }}{{ end }}{{ end }}", out var problems);
        Assert.Contains("iteration limit", Assert.Single(problems).Message);
    }

    private static MarkdownPage Page(string body, out IReadOnlyList<Problem> problems)
    {
        var found = new List<Problem>();
        var page = Read(
            $"---\ntitle: How we score\ndescription: All rules: {{{{months}}}}.\n---\n\n{body}", Values, found);
        problems = found;
        return page;
    }

    private static MarkdownPage Read(string text, ScriptObject values, ICollection<Problem> problems) =>
        MarkdownTemplate.Read(File, text, FrontMatterFields.OfPages, problems)
            .Fill(new SiteAddress(Language.English, "methodology/"), values, TextFixture.English(""), problems);
}
