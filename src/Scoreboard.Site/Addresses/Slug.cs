using System.Text;

namespace Scoreboard.Site.Addresses;

/// <summary>Names for headings and keys that stay the same on every machine and in every address.</summary>
public static class Slug
{
    // Pairs of plain letters and the accented ones that stand for them; our own table, because Unicode
    // decomposition is not available on machines that run without ICU.
    private static readonly (string Plain, string Accented)[] Folded =
    [
        ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćč"), ("d", "ďđð"), ("e", "èéêëēėęě"), ("g", "ğģ"),
        ("i", "ìíîïīįı"), ("l", "łļ"), ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("oe", "œ"),
        ("r", "řŕ"), ("s", "śšşș"), ("ss", "ß"), ("t", "ťţț"),
        ("th", "þ"), ("u", "ùúûüūůűų"), ("y", "ýÿ"), ("z", "źżž"), ("", "'’"),
    ];

    /// <summary>Lower-case ASCII words joined by hyphens: "Two numbers, why?" becomes <c>two-numbers-why</c>.</summary>
    /// <returns>Empty when the text has no Latin letter and no digit, as in Arabic.</returns>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (Folded.FirstOrDefault(pair => pair.Accented.Contains(letter)) is { Plain: { } plain })
            {
                slug.Append(plain);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
