using System.Text;

namespace Scoreboard;

/// <summary>Spoils files as disks, programs and people do; the same seed spoils a file in the same way.</summary>
internal static class Mutation
{
    private const int MostSteps = 6;

    /// <summary>What readers stumble over more often than over any random byte.</summary>
    private static readonly byte[][] Tricks =
    [
        .. new[]
        {
            "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "\0", "\uFEFF", "\u202E", "\u00A0", "=1+1", "-", "--",
            "'", "<<<<<<< ", "=======\n", "sep=,\n", "{", "}", "{{", "}}", "{{ for x in y }}", "{{ end }}", "[](", "![",
            "](",
            "---\n", "#", "|", "<script>", "&#0;", "\\u", "\\ud800", "1e999", "99999999999999999999", "-0", "NaN",
            "2026-02-30", "0000", "true", "null", "[", "]", ":", "Ã©", "\u0301", "😀",
        }.Select(Encoding.UTF8.GetBytes),
        [0xC3, 0x28], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0x80],
    ];

    /// <summary>Far too much of one thing; seldom, since each takes as long as a thousand others.</summary>
    private static readonly byte[][] Floods =
    [
        .. new[] { new string('a', 11_000), new string('[', 3_000), new string('>', 3_000), new string(',', 3_000) }
            .Select(Encoding.UTF8.GetBytes),
    ];

    /// <param name="seed">A good file.</param>
    /// <param name="random">Decides how it is spoilt.</param>
    public static byte[] Of(byte[] seed, Random random)
    {
        var file = seed.ToList();
        for (var left = random.Next(1, MostSteps + 1); left > 0; left--)
        {
            Step(file, random);
        }

        return [.. file];
    }

    private static void Step(List<byte> file, Random random)
    {
        var at = random.Next(file.Count + 1);
        var length = Math.Min(random.Next(1, 40), file.Count - at);
        switch (random.Next(8))
        {
            case 0 when at < file.Count: file[at] = (byte)random.Next(256); break;
            case 1 when at < file.Count: file[at] ^= (byte)(1 << random.Next(8)); break;
            case 2: file.Insert(at, (byte)random.Next(256)); break;
            case 3: file.RemoveRange(at, length); break;
            case 4: file.InsertRange(random.Next(file.Count + 1), file.GetRange(at, length)); break;
            case 5 when random.Next(10) == 0: file.RemoveRange(at, file.Count - at); break;
            case 6 when random.Next(20) == 0: file.InsertRange(at, Floods[random.Next(Floods.Length)]); break;
            default: file.InsertRange(at, Tricks[random.Next(Tricks.Length)]); break;
        }
    }
}
