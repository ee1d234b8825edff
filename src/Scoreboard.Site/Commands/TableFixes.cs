using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Commands;

/// <summary><c>check --fix</c>: puts the tables and the texts in the form that is asked of them.</summary>
public static class TableFixes
{
    /// <param name="options">Where the tables are. Releases are none of them: nobody edits those.</param>
    /// <param name="says">Receives a line for each file that was changed.</param>
    /// <exception cref="IOException">The disk refuses to be read or written.</exception>
    public static void Run(SiteOptions options, TextWriter says)
    {
        var texts = Path.Combine(options.InputFolder, "text");
        var tables = DataTables.Shapes.Select(shape => (Path.Combine(options.DataFolder, shape.FileName), shape));
        var words = Directory.Exists(texts)
            ? Directory.EnumerateFiles(texts, "*.csv").Where(f => !EditorFile.Is(f)).Order(StringComparer.Ordinal)
                .Select(file => (file, ShapeOf(Path.GetFileName(file))))
            : [];
        foreach (var (path, shape) in tables.Concat(words))
        {
            if (OrdinaryFile.Read(path) is not { } content
                || TableFix.Of(content, shape) is not { Done.Count: > 0 } fix)
            {
                continue;
            }

            DiskFile.WriteWhole(path, fix.Content, overwrite: true);
            var name = Path.GetRelativePath(options.Root, path).Replace('\\', '/');
            says.WriteLine($"{name}: {string.Join(", ", fix.Done)}");
        }
    }

    private static TableShape ShapeOf(string fileName) => fileName switch
    {
        Glossary.FileName => Glossary.Shape,
        TextLimits.FileName => TextLimits.Shape,
        _ => WordsFile.Shape,
    };
}
