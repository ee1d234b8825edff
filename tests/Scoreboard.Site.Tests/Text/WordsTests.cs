using System.Globalization;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Tests.Text;

public class WordsTests
{
    private static readonly SiteAddress Methodology = new(Language.English, "methodology/");

    [Fact]
    public void Values_fill_the_places_that_bear_their_name()
    {
        var words = TextFixture.English("score = {country}: {count} of {total}, {share} on average");
        Assert.Equal("Kenya: 26,560 of 96,000, 66.7 on average",
            words.Format("score", ("country", "Kenya"), ("count", 26_560), ("total", 96_000), ("share", 66.66)));
        Assert.Empty(words.Problems);
    }

    [Fact]
    public void Counts_choose_the_form_and_fill_it()
    {
        var words = TextFixture.English("""
            windows.one = one window in {place}
            windows.other = {count} windows in {place}
            """);
        Assert.Equal("one window in Africa", words.Count("windows", 1, ("place", "Africa")));
        Assert.Equal("0 windows in Africa", words.Count("windows", 0, ("place", "Africa")));
        Assert.Equal("1,200 windows in Africa", words.Count("windows", 1200, ("place", "Africa")));
    }

    [Fact]
    public void French_millions_fall_back_to_the_form_for_all_others()
    {
        var french = Language.Find("fr")!;
        const string Lines = """
            people.one = {count} personne
            people.other = {count} personnes
            """;
        var words = TextFixture.Read(french, Lines, TextFixture.English(Lines), out var problems);
        Assert.Empty(problems);
        Assert.Equal("0 personne", words.Count("people", 0));
        Assert.Equal("1,000,000 personnes", words.Count("people", 1_000_000));
        Assert.Equal("1,000,000 de personnes", TextFixture.Read(french, Lines + "\npeople.many = {count} de personnes",
            TextFixture.English(Lines), out _).Count("people", 1_000_000));
    }

    [Fact]
    public void Every_missing_text_is_reported_once_however_many_threads_ask()
    {
        var words = TextFixture.English("here = Here");
        Parallel.For(0, 1000, i => _ = words[i % 2 == 0 ? "gone.a" : "gone.b"]);
        Assert.Equal(
            [
                "input/text/en.csv:1:1: error missing-text: the pages use 'gone.a', which this file does not have; "
                    + "add a row for it",
                "input/text/en.csv:1:1: error missing-text: the pages use 'gone.b', which this file does not have; "
                    + "add a row for it",
            ],
            words.Problems.Select(problem => problem.ToString()));
        Assert.Equal("⟦gone.a⟧", words["gone.a"]);
    }

    [Fact]
    public void A_placeholder_the_page_does_not_fill_is_reported_where_the_text_stands()
    {
        var words = TextFixture.English("score = {count} of {totl}");
        Assert.Equal("12 of {totl}", words.Format("score", ("count", 12), ("total", 96)));
        var problem = Assert.Single(words.Problems);
        Assert.Equal(("unknown-placeholder", new Location("input/text/en.csv", 2, 7)), (problem.Code, problem.At));
        Assert.Contains("{count}, {total}", problem.Message);
    }

    [Fact]
    public void Keys_that_nothing_asked_for_can_be_listed()
    {
        var words = TextFixture.English("a = A\nb = B\ndata.levers.policy.name = Policy");
        _ = words["a"];
        Assert.Equal(["b"], words.Unused);
    }

    [Fact]
    public void Words_of_the_data_fall_back_to_the_data()
    {
        var french = TextFixture.Read(
            Language.Find("fr")!, "data.levers.policy.name = Politique", TextFixture.English(""), out var problems);
        Assert.Empty(problems);
        Assert.Equal("Politique", french.OfData(new("levers.policy.name", "Policy")));
        Assert.Equal("Funding", french.OfData(new("levers.funding.name", "Funding")));
        Assert.Equal("Policy", TextFixture.English("").OfData(new("levers.policy.name", "Policy")));
    }

    [Theory]
    [InlineData("Plain & simple", "Plain &amp; simple")]
    [InlineData("**Bold** and *soft* and `code`", "<strong>Bold</strong> and <em>soft</em> and <code>code</code>")]
    [InlineData("[two numbers](/methodology/#two-numbers)",
        "<a href=\"../methodology/index.html#two-numbers\">two numbers</a>")]
    [InlineData("[a **b**](https://example.org/?x=1&y=2)",
        "<a href=\"https://example.org/?x=1&amp;y=2\">a <strong>b</strong></a>")]
    [InlineData("<script>alert(1)</script> *x*", "&lt;script&gt;alert(1)&lt;/script&gt; <em>x</em>")]
    [InlineData("# 1. - no block", "# 1. - no block")]
    [InlineData("*Élan* **صحة**", "<em>Élan</em> <strong>صحة</strong>")]
    public void Inline_Markdown_becomes_HTML(string text, string html) =>
        Assert.Equal(html, TextFixture.English("x = " + text).Rich("x", Methodology).Value);

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("](javascript:alert(1))", "](javascript:alert(1))")]
    [InlineData("**Kenya**", "**Kenya**")]
    [InlineData("\" onclick=\"x", "&quot; onclick=&quot;x")]
    [InlineData("[a](/countries/)", "[a](/countries/)")]
    public void Values_bring_neither_markup_nor_links(string value, string html)
    {
        var words = TextFixture.English("x = **{name}**: [see {name}](/countries/)");
        Assert.Equal($"<strong>{html}</strong>: <a href=\"../countries/index.html\">see {html}</a>",
            words.Rich("x", Methodology, ("name", value)).Value);
        Assert.Empty(words.Problems);
    }

    [Fact]
    public void A_value_may_complete_a_link_but_not_turn_it()
    {
        var words = TextFixture.English("x = [{name}]({link})");
        Assert.Equal("<a href=\"../countries/kenya/index.html\">Kenya</a>",
            words.Rich("x", Methodology, ("name", "Kenya"), ("link", "/countries/kenya/")).Value);
        Assert.Equal("<a>Kenya</a>", words.Rich("x", Methodology, ("name", "Kenya"), ("link", "javascript:x")).Value);
        Assert.Equal("bad-link", Assert.Single(words.Problems).Code);
    }

    [Fact]
    public void Links_of_texts_are_traced_to_their_cell()
    {
        var words = TextFixture.English("x = [a](/countries/)");
        words.Rich("x", Methodology);
        Assert.Equal(new Location("input/text/en.csv", 2, 3),
            words.Links.Find("methodology/index.html", "../countries/index.html"));
        Assert.Null(words.Links.Find("index.html", "../countries/index.html"));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal("12,345.6", TextFixture.English("x = {n}").Format("x", ("n", 12345.6)));
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }
}
