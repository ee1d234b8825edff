using System.Text.RegularExpressions;

namespace Scoreboard.Csv;

/// <summary>
/// Letters that were lost on the way of a file through a program that took its encoding for another. What is found is
/// the pattern of the damage, never a rare letter: names in any language may hold those.
/// </summary>
public static partial class DamagedText
{
    /// <summary>What to do about a table, to end the message with.</summary>
    public const string CureOfTable =
        "; take the last good file back, open it by Data > From Text/CSV as UTF-8, and make the change again";

    /// <summary>What to do about any other file.</summary>
    public const string CureOfText = "; take the last good file back, open it as UTF-8, and make the change again";

    /// <summary>
    /// What happened, for a message that says what holds it and ends with the cure; null where nothing did.
    /// </summary>
    /// <param name="text">Of a cell, or a line.</param>
    /// <param name="isAddress">Whether a question mark amid letters belongs there.</param>
    public static string? In(string text, bool isAddress = false)
    {
        if (Garbled.In(text) is { } garbled)
        {
            return $"'{garbled.Found}', which was '{garbled.Meant}' before UTF-8 was opened as Windows-1252 and saved "
                + "again";
        }

        if (MacRoman().Match(text) is { Success: true } mac)
        {
            return $"'{mac.Value}', as letters look when UTF-8 was opened as Mac Roman and saved again";
        }

        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return "'\uFFFD' (U+FFFD), which a program wrote where it could not read a letter, since it took the "
                + "file for another encoding";
        }

        return !isAddress && LostLetters(text) is { } lost
            ? $"'{lost}': question marks where the letters were that the encoding it was saved in lacks"
            : null;
    }

    /// <summary>
    /// The words whose letters are question marks; null where they ask something. At a word's end a mark mostly asks:
    /// it took a vowel's place where two words have none, and not both are in capitals as abbreviations are.
    /// </summary>
    private static string? LostLetters(string text)
    {
        if (QuestionMarks().Match(text) is { Success: true } lost)
        {
            return lost.Value.Trim();
        }

        if (!text.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        var ends = MarkedEnds().Matches(text);
        return ends.Count > 1 && ends.Any(e => char.IsLower(e.Value.TrimEnd('?')[^1]))
            ? text[ends[0].Index..(ends[^1].Index + ends[^1].Length)]
            : null;
    }

    /// <summary>Whether a cell holds nothing but what a spreadsheet shows in place of a result.</summary>
    public static bool IsSpreadsheetError(string text) => SpreadsheetError().IsMatch(text);

    // The first byte of most letters beyond ASCII is a root sign there, that of quotation marks a low one.
    [GeneratedRegex(@"√[^\s\p{L}\p{Nd}(\-+.,;:]\p{L}*|‚Ä[ôòúùîìö¶]")]
    private static partial Regex MacRoman();

    // Three together, or one within a word or at its start, which is no address and its query.
    [GeneratedRegex(@"\S*\?{3,}\S*|(?<![^\s\p{Ps}\p{Pi}""'])(?:[\p{L}\p{M}]+\?+|\?{1,2})[\p{L}\p{M}]"
        + @"[\p{L}\p{M}?]*(?![^\s\p{P}])")]
    private static partial Regex QuestionMarks();

    // Of consonants alone: 'B?', 't?', 'Ngh?'.
    [GeneratedRegex(@"(?<![^\s\p{Ps}\p{Pi}""'])[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]+\?+(?![^\s\p{P}])")]
    private static partial Regex MarkedEnds();

    // In English, German (#NV, #WERT!), Portuguese and Spanish (#N/D), LibreOffice (Err:502), and a column too narrow.
    [GeneratedRegex(@"^(#(N/A|N/D|NV|GETTING_DATA|[\p{Lu}0-9/]+[!?]|#{2,})|Err:[0-9]{3})\z")]
    private static partial Regex SpreadsheetError();
}
