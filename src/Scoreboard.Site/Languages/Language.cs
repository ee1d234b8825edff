namespace Scoreboard.Site.Languages;

/// <summary>A language the site can be in.</summary>
/// <param name="Code">As in <c>input/text/fr.csv</c> and in <c>lang="fr"</c>.</param>
public sealed record Language(string Code)
{
    /// <summary>
    /// The reference: every other language has the same texts, and its pages stand in the site's root.
    /// </summary>
    public static Language English { get; } = new("en");

    /// <summary>All that have plural rules here; <c>data/scoreboard.json</c> picks from them.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, new("fr"), new("es"), new("pt"), new("ar")];

    public bool IsRightToLeft => Code == "ar";

    /// <summary>The value of the <c>dir</c> attribute.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Where its pages stand in the output: empty for English, else such as <c>fr/</c>.</summary>
    public string Folder => Code == English.Code ? "" : Code + "/";

    public static Language? Find(string code) => All.FirstOrDefault(language => language.Code == code);

    public override string ToString() => Code;
}
