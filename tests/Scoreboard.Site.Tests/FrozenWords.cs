using System.Text;

namespace Scoreboard.Site.Tests;

/// <summary>
/// The words of the small case: the keys of the real file, each with the text it had when <c>Cases/small/words.csv</c>
/// (in Arabic <c>words.ar.csv</c>) was last written. So a sentence that is mended in <c>input/text</c> changes no
/// golden page, a key that is new there is there at once, with its text of today, and one that is gone is gone. A
/// sentence that takes another value than it did is written anew with <c>UPDATE_EXPECTED=1</c>, like every expected
/// file.
/// </summary>
internal static class FrozenWords
{
    private static readonly Lazy<Dictionary<string, string>> EnglishTexts = new(() => TextsOf("en", "words.csv"));

    private static readonly Lazy<string> EnglishFile = new(() => Table(
        "key,text,note", EnglishTexts.Value.Select(t => $"{t.Key},{t.Value},")));

    private static readonly Lazy<Dictionary<string, string>> ArabicTexts = new(() => TextsOf("ar", "words.ar.csv"));

    /// <summary>The file, as <c>input/text/en.csv</c> is to be.</summary>
    public static string Text => EnglishFile.Value;

    /// <summary>The file, as <c>input/text/ar.csv</c> is to be.</summary>
    /// <param name="dataTexts">The words of the tables, each of which it has a text for.</param>
    public static string Arabic(IReadOnlyDictionary<string, string> dataTexts)
    {
        var own = ArabicTexts.Value.Where(t => !t.Key.StartsWith("data.", StringComparison.Ordinal))
            .Select(t => (t.Key, English: EnglishOf(t.Key), Text: t.Value));
        var ofData = dataTexts.Select(
            t => (Key: $"data.{t.Key}", English: Quoted(t.Value), Text: Quoted($"«{t.Value}»")));
        return Table("key,english,text,note", own.Concat(ofData).OrderBy(t => t.Key, StringComparer.Ordinal)
            .Select(t => $"{t.Key},{t.English},{t.Text},"));
    }

    /// <summary>Of a plural form that English does not have: that of the form for all other counts.</summary>
    private static string EnglishOf(string key) =>
        EnglishTexts.Value.GetValueOrDefault(key)
        ?? EnglishTexts.Value[key[..(key.LastIndexOf('.') + 1)] + "other"];

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Table(string header, IEnumerable<string> rows) =>
        new StringBuilder(header).Append('\n').AppendJoin('\n', rows).Append('\n').ToString();

    private static Dictionary<string, string> TextsOf(string language, string frozen)
    {
        var real = Rows(Path.Combine(Repository.Root, "input", "text", $"{language}.csv"));
        var (at, path) = (real[0].IndexOf("text"), Path.Combine(Repository.SmallCase, frozen));
        if (ExpectedFiles.IsUpdate)
        {
            File.WriteAllText(path, string.Concat(real.Select(r => $"{r[0]},{r[at]}\n")));
        }

        var texts = Rows(path).ToDictionary(r => r[0], r => r[1]);
        return real.Skip(1).ToDictionary(r => r[0], r => texts.GetValueOrDefault(r[0], r[at]));
    }

    private static List<List<string>> Rows(string path) => [.. File.ReadLines(path).Select(TableText.Cells)];
}
