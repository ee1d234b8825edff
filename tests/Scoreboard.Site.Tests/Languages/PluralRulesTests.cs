using Scoreboard.Scoring;
using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Tests.Languages;

public class PluralRulesTests
{
    // From the samples of the CLDR's plurals.xml.
    [Theory]
    [InlineData("en", 0, "Other")]
    [InlineData("en", 1, "One")]
    [InlineData("en", 2, "Other")]
    [InlineData("fr", 0, "One")]
    [InlineData("fr", 1, "One")]
    [InlineData("fr", 2, "Other")]
    [InlineData("fr", 1_000_000, "Many")]
    [InlineData("fr", 1_000_001, "Other")]
    [InlineData("es", 0, "Other")]
    [InlineData("es", 1, "One")]
    [InlineData("es", 2_000_000, "Many")]
    [InlineData("pt", 0, "One")]
    [InlineData("pt", 1, "One")]
    [InlineData("pt", 16, "Other")]
    [InlineData("pt", 10_000_000, "Many")]
    [InlineData("ar", 0, "Zero")]
    [InlineData("ar", 1, "One")]
    [InlineData("ar", 2, "Two")]
    [InlineData("ar", 3, "Few")]
    [InlineData("ar", 10, "Few")]
    [InlineData("ar", 11, "Many")]
    [InlineData("ar", 99, "Many")]
    [InlineData("ar", 100, "Other")]
    [InlineData("ar", 102, "Other")]
    [InlineData("ar", 103, "Few")]
    [InlineData("ar", 111, "Many")]
    [InlineData("ar", 1_000_000, "Other")]
    [InlineData("hi", 0, "One")]
    [InlineData("sw", 0, "Other")]
    [InlineData("vi", 1, "Other")]
    [InlineData("ru", 21, "One")]
    [InlineData("ru", 11, "Many")]
    [InlineData("ru", 3, "Few")]
    [InlineData("ru", 113, "Many")]
    public void Counts_take_the_form_their_language_asks_for(string language, long count, string form)
    {
        Assert.Equal(form, PluralRules.FormOf(Language.Find(language)!, count).ToString());
        Assert.Equal(form, PluralRules.FormOf(Language.Find(language)!, -count).ToString());
    }

    [Theory]
    [InlineData("fr", 1.5, "One")]
    [InlineData("fr", 2.1, "Other")]
    [InlineData("pt", 0.5, "One")]
    [InlineData("es", 1.5, "Other")]
    [InlineData("en", 1.5, "Other")]
    [InlineData("es", 1, "One")]
    [InlineData("ar", 3.5, "Other")]
    public void Decimals_take_the_form_their_language_asks_for(string language, double number, string form) =>
        Assert.Equal(form, PluralRules.FormOf(Language.Find(language)!, number).ToString());

    [Fact]
    public void Every_form_that_occurs_may_be_written() => Assert.All(Language.All, language =>
        Assert.All(Enumerable.Range(0, 1_000).Append(1_000_000), count =>
            Assert.True(PluralRules.Allows(language, PluralRules.FormOf(language, count)))));
}
