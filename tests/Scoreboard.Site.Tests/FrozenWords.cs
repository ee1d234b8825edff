using System.Text;

namespace Scoreboard.Site.Tests;

/// <summary>
/// The English words of the small case: the keys of the real file, each with the text it had when
/// <c>Cases/small/words.csv</c> was last written. So a sentence that is mended in <c>input/text/en.csv</c> changes no
/// golden page, a key that is new there is there at once, with its text of today, and one that is gone is gone. A
/// sentence that takes another value than it did is written anew with <c>UPDATE_EXPECTED=1</c>, like every expected
/// file.
/// </summary>
internal static class FrozenWords
{
    private static readonly Lazy<string> File = new(Read);

    private static string Path { get; } = System.IO.Path.Combine(Repository.SmallCase, "words.csv");

    private static string RealPath { get; } = System.IO.Path.Combine(Repository.Root, "input", "text", "en.csv");

    /// <summary>The file, as <c>input/text/en.csv</c> is to be.</summary>
    public static string Text => File.Value;

    private static string Read()
    {
        var real = Rows(RealPath);
        if (ExpectedFiles.IsUpdate)
        {
            System.IO.File.WriteAllText(Path, string.Concat(real.Select(r => $"{r[0]},{r[1]}\n")));
        }

        var texts = Rows(Path).ToDictionary(r => r[0], r => r[1]);
        StringBuilder file = new();
        foreach (var row in real)
        {
            row[1] = texts.GetValueOrDefault(row[0], row[1]);
            file.AppendJoin(',', row).Append('\n');
        }

        return file.ToString();
    }

    private static List<List<string>> Rows(string path) => [.. System.IO.File.ReadLines(path).Select(TableText.Cells)];
}
