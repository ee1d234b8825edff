using System.Text;
using Scoreboard.Problems;
using Scoreboard.Site.Articles;

namespace Scoreboard.Site.Tests.Languages;

public class SixthLanguageTests
{
    /// <summary>Swahili, as far as this test speaks it: English words with an exclamation mark.</summary>
    [Fact]
    public async Task One_more_language_is_a_file_of_texts_and_its_pages()
    {
        using SmallProject project = new();
        project.Change("data/scoreboard.json", "\"en\"", "\"en\", \"sw\"");
        var rows = File.ReadLines(project.Folder.At("input/text/en.csv")).Skip(1).Select(TableText.Cells)
            .Select(cells => $"{cells[0]},{cells[1]},{(cells[0] == "nav.countries" ? "Nchi" : cells[1])},");
        project.Folder.Write(
            "input/text/sw.csv",
            string.Join('\n', rows.Prepend("key,english,text,note"))
                .Replace("language.name,English,English,", "language.name,English,Kiswahili,", StringComparison.Ordinal)
                + "\n");
        foreach (var page in Directory.EnumerateFiles(project.Folder.At("input/pages/en")).ToList())
        {
            var text = File.ReadAllText(page);
            project.Folder.Write(
                $"input/pages/sw/{Path.GetFileName(page)}", text.Replace(
                    "title: ", $"english: {EnglishMark.Of(text)}\ntitle: ", StringComparison.Ordinal));
        }

        var result = await project.BuildAsync();

        Assert.DoesNotContain(result.Problems, p => p.Severity == Severity.Error);
        var (english, swahili) = (Paths(""), Paths("sw/"));
        Assert.Equal(english.Where(p => p != "404.html"), swahili);
        var home = Encoding.UTF8.GetString(result.Files.Single(f => f.Path == "sw/index.html").Content);
        Assert.Contains("<html lang=\"sw\" dir=\"ltr\">", home, StringComparison.Ordinal);
        Assert.Contains(">Nchi</a>", home, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"sw\" href=\"https://scoreboard.test/small/sw/\"", home, StringComparison.Ordinal);
        Assert.Contains(">Kiswahili</a>", home, StringComparison.Ordinal);

        List<string> Paths(string folder) =>
        [
            .. result.Files.Select(f => f.Path)
                .Where(p => p.EndsWith(".html", StringComparison.Ordinal)
                    && p.StartsWith(folder, StringComparison.Ordinal)
                    && (folder.Length > 0 || !p.StartsWith("sw/", StringComparison.Ordinal)))
                .Select(p => p[folder.Length..]).Order(StringComparer.Ordinal),
        ];
    }
}
