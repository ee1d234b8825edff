using System.Text;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Text;

/// <summary>
/// Puts names in the order in which readers of a language look for them. The rules are our own, because the program
/// runs without a machine's locale data: the same names come in the same order everywhere.
/// </summary>
public static class Collation
{
    /// <summary>
    /// Above every letter and digit of a slug: what comes behind n and before o, as ñ does in Spanish.
    /// </summary>
    private const string BehindAllOfItsLetter = "\u007f";

    /// <summary>
    /// What to compare by ordinal: accents and case do not count, in Spanish ñ is a letter of its own, and in Arabic
    /// the forms of alif are one letter, as are those of ya.
    /// </summary>
    public static string KeyOf(Language language, string name) => language.Code switch
    {
        "es" when name.Contains('ñ', StringComparison.OrdinalIgnoreCase) => string.Join(
            'n' + BehindAllOfItsLetter, name.ToLowerInvariant().Split('ñ').Select(Plain)),
        "ar" or "fa" or "ps" or "ur" => Arabic(name),
        _ => Plain(name),
    };

    private static string Plain(string name) => Slug.Of(name) is { Length: > 0 } plain ? plain : name;

    private static string Arabic(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Where(letter => letter is not ((>= '\u064B' and <= '\u0652') or '\u0640')))
        {
            key.Append(letter switch
            {
                'آ' or 'أ' or 'إ' or 'ٱ' => 'ا',
                'ؤ' => 'و',
                'ئ' or 'ى' => 'ي',
                'ة' => 'ت',
                _ => letter,
            });
        }

        return key.ToString();
    }
}
