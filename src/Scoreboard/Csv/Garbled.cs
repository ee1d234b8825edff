using System.Text;

namespace Scoreboard.Csv;

/// <summary>UTF-8 that was read as Windows-1252: each letter beyond ASCII is two to four other signs.</summary>
internal static class Garbled
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F; a gap of it stands for itself.</summary>
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The first word that is garbled, as it is and as it was meant; null where none is.</summary>
    public static (string Found, string Meant)? In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u0080' && Letter(text, i) is { } letter && IsSure(text, i, letter))
            {
                var start = text.LastIndexOf(' ', i) + 1;
                var end = text.IndexOf(' ', i) is >= 0 and var space ? space : text.Length;
                end = Math.Max(end, i + letter.Utf8SequenceLength);
                return (text[start..end], Repaired(text[start..end]));
            }
        }

        return null;
    }

    /// <summary>The letter whose bytes, taken for Windows-1252, stand here; null where none does.</summary>
    private static Rune? Letter(string text, int at)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < 4 && at + count < text.Length && Byte(text[at + count]) is { } value)
        {
            bytes[count++] = value;
        }

        return Rune.DecodeFromUtf8(bytes[..count], out var rune, out var length)
            == System.Buffers.OperationStatus.Done && length > 1 ? rune : null;
    }

    /// <summary>
    /// Whether the signs can be nothing else. Some stand side by side in real words too: a capital in quotation marks
    /// («SANTÉ», “AMANHÔ), a small letter before a guillemet and a dot.
    /// </summary>
    private static bool IsSure(string text, int at, Rune letter)
    {
        var next = at + letter.Utf8SequenceLength;
        var hasFollower = next < text.Length && Letter(text, next) is not null;
        return letter.Value switch
        {
            // What Windows-1252 itself has beyond ASCII, quotation marks and dashes, emoji, Vietnamese o and u.
            < 0xC0 or 0x01A1 or 0x01B0 or > 0xFFFF => true,
            >= 0x2010 and <= 0x206F or 0x20AC or 0x2122 or 0xFEFF or 0xFFFD => true,
            >= 0x1E00 and <= 0x1EFF => hasFollower || !text.AsSpan(0, at).Contains('«'),
            < 0x0180 => hasFollower || !EndsWord(text, at, next),
            _ => hasFollower,
        };
    }

    /// <summary>
    /// Whether a capital ends a word here, and what follows it may be punctuation; of A to Å a dash may lead on.
    /// </summary>
    private static bool EndsWord(string text, int at, int next) =>
        (at == 0 || !char.IsLower(text[at - 1])) && text[next - 1] is '’' or '”' or '“' or '‘' or '»' or '–' or '—'
            or '…' or '\u00A0' or '›'
        && (next == text.Length || !char.IsLetter(text[next])
            || (text[at] is 'Ä' or 'Å' && text[next - 1] is '–' or '—'));

    private static string Repaired(string text)
    {
        var meant = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u0080' && Letter(text, i) is { } letter)
            {
                meant.Append(letter);
                i += letter.Utf8SequenceLength - 1;
            }
            else
            {
                meant.Append(text[i]);
            }
        }

        return meant.ToString();
    }

    private static byte? Byte(char c) => c switch
    {
        < '\u0080' => null,
        <= '\u00FF' => (byte)c,
        _ => High.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (byte)(0x80 + at) : null,
    };
}
