namespace Scoreboard.Site.Languages;

/// <summary>The plural categories of the Unicode CLDR; each language uses some of them.</summary>
public enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
