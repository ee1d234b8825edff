using Scoreboard.Site.Languages;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests.Text;

public class CollationTests
{
    // As the CLDR sorts them.
    [Theory]
    [InlineData("en", "Åland", "Albania", "Côte d'Ivoire", "Cuba", "Ecuador")]
    [InlineData("fr", "Égypte", "El Salvador", "Émirats", "Équateur", "Érythrée", "Éthiopie")]
    [InlineData("es", "Canadá", "Cantón", "Caña", "Capital")]
    [InlineData("pt", "Índia", "Indonésia", "Irão", "Zâmbia")]
    [InlineData("ar", "إثيوبيا", "إريتريا", "أفغانستان", "الأردن", "ألبانيا", "أنغولا", "إيران", "بنن", "تشاد")]
    public void Names_come_in_the_order_in_which_readers_look(string code, params string[] names)
    {
        var language = Language.Find(code)!;
        Assert.Equal(names, names.Reverse().OrderBy(n => Collation.KeyOf(language, n), StringComparer.Ordinal));
    }
}
