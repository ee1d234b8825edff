using System.Security.Cryptography;
using System.Text;
using Scoreboard.Problems;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Articles;

/// <summary>
/// A translated page names the English it was made from by a mark, which changes with every word of that page: so it
/// shows which pages a translator has to look at again.
/// </summary>
public static class EnglishMark
{
    /// <summary>The field in which a translation keeps it.</summary>
    public const string Field = "english";

    private const int Length = 8;

    /// <param name="text">All of an English page.</param>
    public static string Of(string text) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(MarkdownSource.Of("", text).Text.TrimEnd())))[..Length];

    /// <returns>What is to be done about the translation; null when it was made from the English of today.</returns>
    /// <param name="file">The translation, relative to the project's root.</param>
    /// <param name="text">All of it.</param>
    /// <param name="english">All of the English page.</param>
    public static Problem? Check(string file, string text, string english)
    {
        var (mark, lines) = (Of(english), MarkdownSource.Of(file, text).Text.Split('\n'));
        var at = Array.FindIndex(lines, line => line.StartsWith($"{Field}:", StringComparison.Ordinal));
        return at >= 0 && lines[at][(Field.Length + 1)..].Trim() == mark ? null : new Problem(
            new Location(file, Math.Max(at, 0) + 1, 1), SiteProblemCode.StaleTranslation,
            (at < 0 ? "the English that this page was translated from is not named"
                : "the English page has changed since this one was translated")
                + $"; bring over what is new, and write '{Field}: {mark}' at its top",
            Severity.Warning);
    }
}
