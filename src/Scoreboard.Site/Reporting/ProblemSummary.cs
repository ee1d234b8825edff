using System.Text;
using Scoreboard.Problems;

namespace Scoreboard.Site.Reporting;

/// <summary>
/// All problems as Markdown, for the summary of a job: annotations show ten of a kind, and nobody who looks at one line
/// sees the others.
/// </summary>
public static class ProblemSummary
{
    /// <param name="news">New ones open, those known before folded away.</param>
    /// <param name="isCompared">Whether it was asked what is new.</param>
    public static string Of(ProblemNews news, bool isCompared)
    {
        var text = new StringBuilder($"## {Count.OfProblems([.. news.All])}\n");
        if (!isCompared || news.New.Count > 0)
        {
            text.Append(isCompared ? "\n### New\n" : "").Append(ListOf(news.New));
        }
        else
        {
            text.Append("\nNone of them is new.\n");
        }

        if (news.Known.Count > 0)
        {
            text.Append("\n<details><summary>There before: ").Append(news.Known.Count).Append("</summary>\n")
                .Append(ListOf(news.Known)).Append("\n</details>\n");
        }

        return text.ToString();
    }

    private static string ListOf(IReadOnlyList<Problem> problems) => string.Concat(problems.Select(p => "\n- `"
        + $"{p.At}` {(p.Severity == Severity.Error ? "**error**" : "warning")} `{p.Code}`: {Plain(p.Message)}")) + "\n";

    /// <summary>What a cell holds is text, whatever Markdown would make of it.</summary>
    private static string Plain(string message) => string.Concat(
        ProblemPrinter.Visible(message)
            .Select(c => char.IsAscii(c) && !char.IsLetterOrDigit(c) && c != ' ' ? $"\\{c}" : c.ToString()));
}
