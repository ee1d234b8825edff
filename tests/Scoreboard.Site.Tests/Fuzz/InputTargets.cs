using System.Text;
using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Checking;
using Scoreboard.Site.Content;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests.Fuzz;

/// <summary>The readers of words, pages and looks, each with pieces of the real files.</summary>
internal static class InputTargets
{
    private const int RowsOfSeed = 12;

    private static readonly SiteAddress Page = new(Language.English, Routes.About);

    /// <param name="input">A folder of words, pages and looks without errors.</param>
    public static IReadOnlyList<FuzzTarget> Of(string input)
    {
        var texts = File.ReadAllLines(Path.Combine(input, "text", "en.csv"));
        var english = WordsFile.Read(
            Language.English, "input/text/en.csv", File.ReadAllBytes(Path.Combine(input, "text", "en.csv")), null, []);
        return
        [
            new("texts", [.. Pieces(texts)], content => Problems(found =>
                WordsFile.Read(Language.English, "input/text/en.csv", content, null, found))),
            new("pages", [.. Files(Path.Combine(input, "pages", "en"))], content =>
                ReadPage(content, FrontMatterFields.OfPages, english)),
            new("words to use", [.. Files(Path.Combine(input, "words", "en"))], content =>
                ReadPage(content, FrontMatterFields.OfPages, english)),
            new("outlines", [Encoding.UTF8.GetBytes(string.Join('\n', File.ReadLines(
                Path.Combine(input, "basemap", "countries.csv")).Take(6)) + '\n')], content => Problems(found =>
                    Table.Read("input/basemap/countries.csv", content, BaseMap.Shape, BaseMap.Read, found))),
            new("links of a page", ["<p id=\"a\"><a href=\"../index.html#a\">x</a><img src=x alt='y'></p><!-- c -->"u8
                .ToArray()], content =>
                LinkChecker.Check([new SiteFile("about/index.html", content)], (_, _) => null, _ => null)),
        ];
    }

    /// <summary>As a build does: what the first look refuses is not filled in.</summary>
    private static List<Problem> ReadPage(byte[] content, FrontMatterFields fields, Words words)
    {
        var found = MarkdownChecks.Of("input/pages/en/about.md", content).ToList();
        if (found.Count == 0)
        {
            MarkdownTemplate.Read("input/pages/en/about.md", Encoding.UTF8.GetString(content), fields, found)
                .Fill(Page, [], words, found);
        }

        return found;
    }

    private static List<Problem> Problems(Action<List<Problem>> read)
    {
        var found = new List<Problem>();
        read(found);
        return found;
    }

    private static IEnumerable<byte[]> Pieces(string[] lines) => lines.Skip(1).Chunk(RowsOfSeed)
        .Select(rows => Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(lines[0])) + '\n'));

    /// <summary>The first lines of each page with a few of the others.</summary>
    private static IEnumerable<byte[]> Files(string folder) =>
        from file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
        let lines = File.ReadAllLines(file)
        let start = Array.IndexOf(lines, "---", 1) + 1
        from piece in lines.Skip(start).Chunk(RowsOfSeed)
        select Encoding.UTF8.GetBytes(string.Join('\n', lines.Take(start).Concat(piece)) + '\n');
}
