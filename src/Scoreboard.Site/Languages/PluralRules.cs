namespace Scoreboard.Site.Languages;

/// <summary>The plural rules of the Unicode CLDR for whole numbers, for the languages the site can be in.</summary>
public static class PluralRules
{
    /// <summary>Which form of a text goes with a count; the sign of the count does not matter.</summary>
    public static PluralForm FormOf(Language language, long count)
    {
        var n = Math.Abs((decimal)count);
        return language.Code switch
        {
            "ar" => Arabic(n),
            "fr" or "pt" => n <= 1 ? PluralForm.One : ManyOrOther(n),
            "es" => n == 1 ? PluralForm.One : ManyOrOther(n),
            _ => n == 1 ? PluralForm.One : PluralForm.Other,
        };
    }

    /// <summary>The forms a translator must write.</summary>
    public static IReadOnlyList<PluralForm> Required(Language language) => language.Code == "ar"
        ? [PluralForm.Zero, PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Many, PluralForm.Other]
        : [PluralForm.One, PluralForm.Other];

    /// <summary>
    /// Whether a translator may write the form. French, Spanish and Portuguese have <c>many</c> for whole millions
    /// alone ("un million de pays"); where it is not written, <c>other</c> stands in for it.
    /// </summary>
    public static bool Allows(Language language, PluralForm form) =>
        Required(language).Contains(form) || (form == PluralForm.Many && language.Code is ("fr" or "es" or "pt"));

    private static PluralForm Arabic(decimal n) => (n, n % 100) switch
    {
        (0, _) => PluralForm.Zero,
        (1, _) => PluralForm.One,
        (2, _) => PluralForm.Two,
        (_, >= 3 and <= 10) => PluralForm.Few,
        (_, >= 11) => PluralForm.Many,
        _ => PluralForm.Other,
    };

    private static PluralForm ManyOrOther(decimal n) =>
        n != 0 && n % 1_000_000 == 0 ? PluralForm.Many : PluralForm.Other;
}
