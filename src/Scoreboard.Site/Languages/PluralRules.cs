namespace Scoreboard.Site.Languages;

/// <summary>The plural rules of the Unicode CLDR for whole numbers, for the languages the site can be in.</summary>
public static class PluralRules
{
    private static readonly PluralForm[] OneAndOther = [PluralForm.One, PluralForm.Other];

    /// <summary>"One" is 1 alone.</summary>
    private static readonly string[] OneIsOne =
        ["en", "es", "de", "ha", "it", "ne", "nl", "ps", "sn", "so", "st", "sw", "tn", "ur", "xh"];

    /// <summary>"One" is 0 and 1.</summary>
    private static readonly string[] OneIsUpToOne =
        ["fr", "pt", "am", "bn", "fa", "hi", "ln", "mg", "ti", "zu"];

    /// <summary>There is one form for all.</summary>
    private static readonly string[] OneForm = ["id", "km", "lo", "my", "th", "vi", "wo", "yo", "zh"];

    /// <summary>"Un million de pays": whole millions have a form of their own, which may be left out.</summary>
    private static readonly string[] FormForMillions = ["fr", "es", "pt", "it"];

    /// <summary>Of every language with rules here, English first.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. OneIsOne, .. OneIsUpToOne, .. OneForm, "ar", "ru"];

    /// <summary>Which form of a text goes with a count; the sign of the count does not matter.</summary>
    public static PluralForm FormOf(Language language, long count)
    {
        var (n, code) = (Math.Abs((decimal)count), language.Code);
        return code == "ar" ? Arabic(n)
            : code == "ru" ? Russian(n)
            : OneForm.Contains(code) ? PluralForm.Other
            : n == 1 || (n == 0 && OneIsUpToOne.Contains(code)) ? PluralForm.One
            : n != 0 && n % 1_000_000 == 0 && FormForMillions.Contains(code) ? PluralForm.Many
            : PluralForm.Other;
    }

    /// <summary>Which form goes with a number with its decimals: "1,5 million", "1.5 millones".</summary>
    /// <param name="language">Of the text.</param>
    /// <param name="number">Rounded as it is shown.</param>
    public static PluralForm FormOf(Language language, double number)
    {
        var whole = Math.Truncate(Math.Abs(number));
        return whole == Math.Abs(number) ? FormOf(language, (long)whole)
            : whole <= 1 && OneIsUpToOne.Contains(language.Code) ? PluralForm.One
            : PluralForm.Other;
    }

    /// <summary>The forms a translator must write.</summary>
    public static IReadOnlyList<PluralForm> Required(Language language) => language.Code switch
    {
        "ar" => [PluralForm.Zero, PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Many, PluralForm.Other],
        "ru" => [PluralForm.One, PluralForm.Few, PluralForm.Many, PluralForm.Other],
        var code => OneForm.Contains(code) ? [PluralForm.Other] : OneAndOther,
    };

    /// <summary>
    /// Whether a translator may write the form: those that must be written, and the one for whole millions, for which
    /// <c>other</c> stands in where it is not written.
    /// </summary>
    public static bool Allows(Language language, PluralForm form) =>
        Required(language).Contains(form) || (form == PluralForm.Many && FormForMillions.Contains(language.Code));

    private static PluralForm Arabic(decimal n) => (n, n % 100) switch
    {
        (0, _) => PluralForm.Zero,
        (1, _) => PluralForm.One,
        (2, _) => PluralForm.Two,
        (_, >= 3 and <= 10) => PluralForm.Few,
        (_, >= 11) => PluralForm.Many,
        _ => PluralForm.Other,
    };

    private static PluralForm Russian(decimal n) => (n % 10, n % 100) switch
    {
        (1, not 11) => PluralForm.One,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => PluralForm.Few,
        _ => PluralForm.Many,
    };
}
