using System.Text;
using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>Whether a file is in the one encoding that all our files have.</summary>
public static class Utf8
{
    /// <summary>The first byte that is not UTF-8, with its place; null where there is none.</summary>
    /// <param name="file">As problems name it.</param>
    /// <param name="content">All of it.</param>
    /// <param name="cure">What to do, to end the message with.</param>
    public static Problem? Fault(string file, ReadOnlySpan<byte> content, string cure)
    {
        var valid = ValidPrefix(content);
        if (valid == content.Length)
        {
            return null;
        }

        var before = Encoding.UTF8.GetString(content[..valid]).TrimStart('\uFEFF');
        var line = before.Count(c => c == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        return new Problem(new Location(file, line, column), ProblemCode.NotUtf8,
            $"the byte 0x{content[valid]:X2} here is not UTF-8; {cure}");
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done
                || rune.Value == 0)
            {
                return at;
            }

            at += length;
        }

        return at;
    }
}
