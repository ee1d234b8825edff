using System.Buffers;

namespace Scoreboard.Csv;

/// <summary>
/// Characters that show nothing and are not harmless: some make feeds and calendars unreadable, some make text run the
/// other way, so that a reader of the page or of the pull request sees other words than those written. Joiners and the
/// marks U+200E, U+200F and U+061C are none of them: words of some languages are not right without them.
/// </summary>
public static class InvisibleCharacters
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(
    [
        .. Range('\0', '\u001F').Except("\r\n"), .. Range('\u007F', '\u009F'),
        .. Range('\u202A', '\u202E'), .. Range('\u2066', '\u206F'),
        // Breaks that only some editors show, a byte-order mark amid a file, and what no XML file may hold.
        '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF',
    ]);

    /// <summary>
    /// The first one with its place and cure, to end a message that says what holds it; null where there is none.
    /// </summary>
    public static string? In(string text) => text.AsSpan().IndexOfAny(Refused) is >= 0 and var at
        ? $"the invisible character U+{(int)text[at]:X4} in place {at + 1}; {Cure(text[at])}"
        : null;

    private static string Cure(char found) => found switch
    {
        '\t' => "write a space instead",
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u206F' =>
            "delete it, and those that close or follow it (the marks U+200E and U+200F may stay)",
        _ => "delete it",
    };

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
