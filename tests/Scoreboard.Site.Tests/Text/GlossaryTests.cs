using System.Text;
using Scoreboard.Problems;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests.Text;

public class GlossaryTests
{
    private const string Table = "term,language,word,source\ncadre,fr,catégorie;métier,OMS\nlever,es,eje,\n";

    [Theory]
    [InlineData("Every cadre", "Chaque catégorie", true)]
    [InlineData("Cadres by country", "Métiers par pays", true)]
    [InlineData("Every cadre", "Chaque cadre", false)]
    [InlineData("{cadre}: {verdict}", "{cadre} : {verdict}", true)]
    [InlineData("{cadre_2}: {verdict}", "{cadre_2} : {verdict}", true)]
    [InlineData("{cadre_2}: cadre", "{cadre_2} : cadre", false)]
    [InlineData("A cadreship", "Un cadre", true)]
    [InlineData("The lever", "Le levier", true)]
    public void A_text_says_a_term_of_its_English_with_a_word_of_the_glossary(
        string english, string french, bool isFine)
    {
        List<Problem> problems = [];
        var glossary = Glossary.Read("input/text/glossary.csv", Encoding.UTF8.GetBytes(Table), problems);
        var words = WordsFile.Read(
            Language.Find("fr")!, "input/text/fr.csv",
            Encoding.UTF8.GetBytes($"key,english,text,note\na,{english},{french},\n"), TextFixture.English(""), []);

        var found = glossary.Check(words).ToList();

        Assert.Empty(problems);
        Assert.Equal(isFine ? [] : [SiteProblemCode.OffGlossary], found.Select(p => p.Code));
        Assert.All(found, p => Assert.Equal(Severity.Warning, p.Severity));
    }

    [Theory]
    [InlineData("column.a", "Twelve chars", true)]
    [InlineData("column.a", "Twelve chars and more", false)]
    [InlineData("column.a", "{placeholder} chars {placeholder}", true)]
    [InlineData("column.a", "{place_4} chars {place_10}", true)]
    [InlineData("column.a", "{count}", true)]
    [InlineData("column.wide", "Twelve chars and more", true)]
    [InlineData("other", "Twelve chars and more", true)]
    public void A_label_is_no_longer_than_its_place(string key, string text, bool isFine)
    {
        List<Problem> problems = [];
        var limits = TextLimits.Read(
            "input/text/limits.csv", "key,limit,place\ncolumn.*,12,a head\ncolumn.wide,40,alone\n"u8.ToArray(),
            problems);

        var found = limits.Check(TextFixture.English($"{key} = {text}")).ToList();

        Assert.Empty(problems);
        Assert.Equal(isFine ? [] : [SiteProblemCode.TextTooLong], found.Select(p => p.Code));
        Assert.All(found, p => Assert.Contains("(a head) the limit is 12", p.Message, StringComparison.Ordinal));
    }
}
