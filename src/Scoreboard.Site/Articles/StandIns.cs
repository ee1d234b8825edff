using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Articles;

/// <summary>
/// Keeps values from acting as Markdown, wherever they stand: in words, code, links or tables. While the Markdown is
/// read, each of a value's marks and spaces stands as a private-use character, which no rule of Markdown knows.
/// </summary>
internal static partial class StandIns
{
    private const char First = '\uE000';
    private const char Start = '\uF8FE';
    private const char End = '\uF8FF';

    /// <summary>A value as it goes into a page's Markdown.</summary>
    public static string Hide(string value)
    {
        var hidden = new StringBuilder(value.Length + 2).Append(Start);
        foreach (var c in value)
        {
            var shown = char.IsControl(c) ? ' ' : IsPrivate(c) ? '\uFFFD' : c;
            hidden.Append(char.IsAscii(shown) && !char.IsAsciiLetterOrDigit(shown) ? (char)(First + shown) : shown);
        }

        return hidden.Append(End).ToString();
    }

    /// <summary>The text with its values as they are.</summary>
    public static string Show(string text) => Pattern().Replace(text, match => ShownBy(match.ValueSpan[0]));

    /// <summary>The same of HTML, in which a value's marks are encoded.</summary>
    public static string ShowEncoded(string html) =>
        Pattern().Replace(html, match => Html.Encode(ShownBy(match.ValueSpan[0])));

    /// <summary>What is left of a text without its values.</summary>
    public static string WithoutValues(string text) => Value().Replace(text, "");

    /// <summary>What people wrote, without any character that could be taken for a hidden one; places stay.</summary>
    public static string Clean(string text) => Pattern().Replace(text, "\uFFFD");

    private static bool IsPrivate(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;

    private static string ShownBy(char hidden) => hidden is Start or End ? "" : ((char)(hidden - First)).ToString();

    [GeneratedRegex("[\uE000-\uF8FF]")]
    private static partial Regex Pattern();

    [GeneratedRegex("\uF8FE[^\uF8FF]*\uF8FF")]
    private static partial Regex Value();
}
