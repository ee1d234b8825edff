namespace Scoreboard.Site.Languages;

/// <summary>A language the site can be in.</summary>
/// <param name="Code">As in <c>input/text/fr.csv</c> and in <c>lang="fr"</c>.</param>
public sealed record Language(string Code)
{
    /// <summary>
    /// The reference: every other language has the same texts, and its pages stand in the site's root.
    /// </summary>
    public static Language English { get; } = new("en");

    /// <summary>
    /// All whose plural rules are known here; <c>data/scoreboard.json</c> picks from them, and one more is a file of
    /// texts and two folders of pages.
    /// </summary>
    public static IReadOnlyList<Language> All { get; } = [.. PluralRules.Codes.Select(code => new Language(code))];

    public bool IsRightToLeft => Code is "ar" or "fa" or "ps" or "ur";

    /// <summary>The value of the <c>dir</c> attribute.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Where its pages stand in the output: empty for English, else such as <c>fr/</c>.</summary>
    public string Folder => Code == English.Code ? "" : Code + "/";

    public static Language? Find(string code) => All.FirstOrDefault(language => language.Code == code);

    public override string ToString() => Code;
}
