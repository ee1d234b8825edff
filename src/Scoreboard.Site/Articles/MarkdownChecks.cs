using System.Text;
using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Articles;

/// <summary>
/// The checks that every cell of a table gets, for a text in Markdown: each finding at its line, one a line.
/// </summary>
public static class MarkdownChecks
{
    private const int MostNested = 20;

    /// <summary>A file that is not UTF-8, or that git could not merge, gives that one problem.</summary>
    /// <param name="file">As problems name it.</param>
    /// <param name="content">All of it.</param>
    public static IEnumerable<Problem> Of(string file, byte[] content)
    {
        if (Utf8.Fault(file, content, "save the file again as UTF-8") is { } fault)
        {
            return [fault];
        }

        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        return ConflictMarker.In(file, text) is { } conflict ? [conflict]
            : text.Split('\n').SelectMany((line, i) => OfLine(file, i + 1, line.TrimEnd('\r')));
    }

    private static IEnumerable<Problem> OfLine(string file, int number, string line)
    {
        var at = new Location(file, number, 1);
        if (DamagedText.In(line) is { } damage)
        {
            yield return new Problem(
                at, ProblemCode.DamagedText, $"the line holds {damage}{DamagedText.CureOfText}");
        }
        else if (InvisibleCharacters.In(line.Replace('\t', ' ')) is { } invisible)
        {
            yield return new Problem(at, ProblemCode.ControlCharacter, $"the line holds {invisible}");
        }
        else if (line.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment)
        {
            yield return new Problem(at with { Column = comment + 1 }, SiteProblemCode.HtmlComment,
                "'<!--' starts no comment here: readers of the page would see it; delete it, or say it in the commit");
        }
        else if (DepthOf(line) > MostNested)
        {
            yield return new Problem(at, SiteProblemCode.TooDeep,
                $"the line stands within more than {MostNested} quotations, lists or brackets; nobody can follow that: "
                    + "write it flat");
        }
    }

    /// <summary>How many quotations and lists a line starts, and how many brackets it leaves open at most.</summary>
    private static int DepthOf(string line)
    {
        var marks = string.Concat(line.Where(c => !char.IsWhiteSpace(c)).TakeWhile(c => c is '>' or '-' or '*' or '+'));
        var isRule = marks.Distinct().Count() == 1 && marks[0] != '>';
        var (open, most) = (0, 0);
        foreach (var c in line)
        {
            open += c is '[' ? 1 : c is ']' ? -1 : 0;
            most = Math.Max(most, open);
        }

        return Math.Max(isRule ? 0 : marks.Length, most);
    }
}
