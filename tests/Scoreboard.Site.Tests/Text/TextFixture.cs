using System.Text;
using Scoreboard.Problems;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests.Text;

/// <summary>Small sets of words, written as lines of <c>key = text</c>.</summary>
internal static class TextFixture
{
    /// <summary>What <see cref="Formats"/> asks of every language, in English.</summary>
    public const string EnglishFormats = """
        number.sample = 12,345.6
        number.sample.small = 1,234
        number.of = {number} {unit}
        number.percent = {number}%
        date.year = {year}
        date.month = {month} {year}
        date.day = {day} {month} {year}
        date.first = {day} {month} {year}
        date.month.1 = January
        date.month.2 = February
        date.month.3 = March
        date.month.4 = April
        date.month.5 = May
        date.month.6 = June
        date.month.7 = July
        date.month.8 = August
        date.month.9 = September
        date.month.10 = October
        date.month.11 = November
        date.month.12 = December
        list.pair = {first} and {last}
        list.middle = {first}, {last}
        list.end = {first} and {last}
        size.bytes = {size} bytes
        size.kilobytes = {size} kB
        size.megabytes = {size} MB
        """;

    public static Words English(string lines) => Read(Language.English, lines, null, out _);

    /// <summary>
    /// The lines come before those of <see cref="EnglishFormats"/>, which they may replace. They need not be sorted,
    /// nor need those of a translation say what English they were made from.
    /// </summary>
    public static Words Read(Language language, string lines, Words? reference, out IReadOnlyList<Problem> problems)
    {
        var (found, file) = (new List<Problem>(), $"input/text/{language}.csv");
        var replaced = lines.Split('\n').Select(KeyOf).ToHashSet();
        var formats = EnglishFormats.Split('\n').Where(line => !replaced.Contains(KeyOf(line)));
        var rows = lines.Split('\n').Concat(formats).Where(line => line.Length > 0).Select(Row);
        var content = Encoding.UTF8.GetBytes($"key,text,note\n{string.Join('\n', rows)}\n");
        var words = WordsFile.Read(language, file, content, reference, found);
        problems =
        [
            .. found.Where(p => p.Code is not (ProblemCode.UnsortedRow or SiteProblemCode.StaleTranslation)),
        ];
        return words;
    }

    private static string KeyOf(string line) => line.Split(" = ")[0];

    private static string Row(string line)
    {
        var key = KeyOf(line);
        var text = line.Length > key.Length + 3 ? line[(key.Length + 3)..] : "";
        return $"{key},\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",";
    }
}
