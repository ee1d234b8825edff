using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests.Text;

public class WordsFileTests
{
    private static readonly Language French = Language.Find("fr")!;

    [Theory]
    [InlineData("Home Title = x", "input/text/en.csv:2:1: error bad-key: 'Home Title' is not a key;")]
    [InlineData("a.b = x\na.b = y", "input/text/en.csv:3:1: error duplicate-key: key is 'a.b', as on line 2;")]
    [InlineData("a = {count", "input/text/en.csv:2:3: error bad-placeholder: the '{' after '' is not closed;")]
    [InlineData("a = total} x", "input/text/en.csv:2:3: error bad-placeholder: a '}' closes nothing after 'total';")]
    [InlineData(
        "a = {Total count}", "input/text/en.csv:2:3: error bad-placeholder: '{Total count}' is no placeholder;")]
    [InlineData("a = {}", "input/text/en.csv:2:3: error bad-placeholder: '{}' is no placeholder;")]
    [InlineData("a = [x](javascript:y)",
        "input/text/en.csv:2:3: error bad-link: 'javascript:y' is of a kind that is not allowed;")]
    [InlineData("a = ![x](/assets/x.png)", "input/text/en.csv:2:3: error bad-link: '/assets/x.png' is an image;")]
    [InlineData(
        "a.other = x", "input/text/en.csv:2:1: error missing-plural: 'a' lacks the form 'one', which en needs;")]
    [InlineData("a.few = x\na.one = x\na.other = x",
        "input/text/en.csv:2:1: error unknown-text: 'a.few' ends like a plural form,")]
    [InlineData("a.one = {x}\na.other = {count}",
        "input/text/en.csv:2:7: error placeholder-mismatch: the text has {x}, but 'a.other' in English has {count};")]
    [InlineData(
        "number.sample = 54.321", "input/text/en.csv:2:15: error bad-number-sample: '54.321' and '1,234' do not show")]
    public void Mistakes_of_one_file_are_found(string lines, string start)
    {
        TextFixture.Read(Language.English, lines, null, out var problems);
        Assert.StartsWith(start, Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("b = y", "a = x\nb = {n}",
        "input/text/fr.csv:2:3: error placeholder-mismatch: the text has no placeholder, but 'b' in English has {n};")]
    [InlineData("a = x\nb = {m}", "a = x\nb = {n}",
        "input/text/fr.csv:3:3: error placeholder-mismatch: the text has {m}, but 'b' in English has {n};")]
    [InlineData("c = x", "", "input/text/fr.csv:2:1: error unknown-text: 'c' is not a key of the English file;")]
    [InlineData(
        "a = x", "a = x\nb = The end",
        "input/text/fr.csv:2:1: error missing-text: 'b' is missing; add a row for it below this one. In English: "
        + "'The end'")]
    [InlineData("p.other = x", "p.one = x\np.other = x",
        "input/text/fr.csv:2:1: error missing-plural: 'p' lacks the form 'one', which fr needs;")]
    [InlineData("p.one = x\np.other = x\np.few = x", "p.one = x\np.other = x",
        "input/text/fr.csv:4:1: error unknown-text: 'p.few' is a plural form that fr does not have;")]
    public void A_translation_is_compared_with_English(string lines, string english, string start)
    {
        TextFixture.Read(French, lines, TextFixture.English(english), out var problems);
        Assert.Contains(problems, problem => problem.ToString().StartsWith(start, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_file_that_cannot_be_read_no_text_is_called_missing()
    {
        List<Problem> problems = [];

        WordsFile.Read(Language.English, "input/text/en.csv", "key;text;note\na;b;\n"u8.ToArray(), null, problems);

        Assert.Equal(["wrong-separator"], problems.Select(p => p.Code));
    }

    [Fact]
    public void A_text_whose_row_is_wrong_is_not_called_missing_too()
    {
        var english = TextFixture.English("b = The end");
        List<Problem> problems = [];

        WordsFile.Read(French, "input/text/fr.csv", "key,text,note\nb, Fin,\n"u8.ToArray(), english, problems);

        Assert.Contains(problems, p => p.Code == ProblemCode.StraySpace);
        Assert.DoesNotContain(
            problems,
            p => p.Code == SiteProblemCode.MissingText && p.Message.StartsWith("'b'", StringComparison.Ordinal));
    }

    [Fact]
    public void Arabic_needs_its_six_forms()
    {
        TextFixture.Read(Language.Find("ar")!, "p.one = x\np.other = {count}",
            TextFixture.English("p.one = x\np.other = {count}"), out var problems);
        Assert.Equal(
            [
                "'p' lacks the form 'zero', which ar needs; add a row 'p.zero'",
                "'p' lacks the form 'two', which ar needs; add a row 'p.two'",
                "'p' lacks the form 'few', which ar needs; add a row 'p.few'",
                "'p' lacks the form 'many', which ar needs; add a row 'p.many'",
            ],
            problems.Select(problem => problem.Message));
    }

    [Fact]
    public void A_faithful_translation_has_no_problems()
    {
        const string Lines = "title = {n} x\np.one = one\np.other = {count}";
        TextFixture.Read(French, Lines + "\np.many = {count} de x\ndata.levers.policy.name = Politique",
            TextFixture.English(Lines), out var problems);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_format_that_English_lacks_is_missing()
    {
        var words = WordsFile.Read(Language.English, "input/text/en.csv", "key,text,note\n"u8.ToArray(), null, []);

        Assert.Equal(Formats.Keys.Count, words.Problems.Count(problem => problem.Code == "missing-text"));
    }
}
