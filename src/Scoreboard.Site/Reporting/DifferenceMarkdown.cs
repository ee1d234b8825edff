using System.Text;
using System.Text.RegularExpressions;
using Scoreboard.Differences;
using Scoreboard.Problems;

namespace Scoreboard.Site.Reporting;

/// <summary>
/// A comparison as a comment at a pull request. What a stranger wrote into a cell stands as code, where it can neither
/// call anybody by name nor draw a picture; and there is an end to it, since comments have one.
/// </summary>
internal static class DifferenceMarkdown
{
    private const int MostLines = 40;
    private const int MostCharacters = 120;

    public static string Of(DifferenceReport report)
    {
        var (said, difference) = (new DifferenceSentences(report.Words), report.Difference);
        var text = new StringBuilder($"**{Plain(said.Summary(report))}**\n");
        List(text, "### Goes too far for an ordinary change", report.Guarded, Line);
        List(text, "### What it does", difference.Effect?.Countries.Where(c => !c.IsRankAlone) ?? [],
            country => Line(country, said));
        Folded(text, "Countries that only rank otherwise", difference.Effect?.Countries.Where(c => c.IsRankAlone) ?? [],
            country => $"{Plain(country.Name)}: "
                + string.Join(", ", country.Ranks.Select(r => Code(DifferenceSentences.RankOf(r)))));
        foreach (var table in difference.Tables)
        {
            Folded(text, $"{Plain(table.Table)}: {DifferenceSentences.FatesOf(table.Rows)}", table.Rows, Line);
        }

        Folded(text, "Settings", difference.Settings, Line);
        List(text, "### New problems", report.New, Line);
        Folded(text, "Problems that are gone", report.Gone, Line);
        return text.ToString();
    }

    private static string Line(CountryDifference country, DifferenceSentences said)
    {
        List<string> moves =
        [
            .. country.Verdicts.Select(DifferenceSentences.VerdictOf), .. country.Windows.Select(said.WindowOf),
            .. country.Ranks.Select(DifferenceSentences.RankOf),
        ];
        var status = country.IsOtherStatus ? $"**{Plain(said.StatusOf(country))}**" : "";
        var scores = Plain(string.Join(", ", country.Scores.Select(DifferenceSentences.ScoreOf)));
        var causes = country.Rows.Count == 0 ? "what concerns every country"
            : string.Join(", ", country.Rows.Take(MostLines).Select(r => Code($"{r.Table} {r.Key}")));
        return $"**{Plain(country.Name)}**: "
            + string.Join("; ", new[] { status, scores }.Concat(moves.Select(Code)).Where(t => t.Length > 0))
            + $"; because of {causes}";
    }

    private static string Line(RowChange row) => row.Fate switch
    {
        RowFate.Added => $"added {Code(row.Key)}",
        RowFate.Removed => $"removed {Code(row.Key)}",
        _ => $"{Code(row.Key)}: {string.Join(", ", row.Cells.Select(Line))}",
    };

    private static string Line(CellChange cell) =>
        $"{Plain(cell.Header)} {Code(cell.Before)} → {Code(cell.After)}";

    private static string Line(Problem problem) =>
        $"{(problem.Severity == Severity.Error ? "**error**" : "warning")} {Code($"{problem.At}")} "
        + $"{Code(problem.Code)}: {Plain(problem.Message)}";

    private static void List<T>(StringBuilder text, string title, IEnumerable<T> things, Func<T, string> line)
    {
        var all = things.ToList();
        if (all.Count > 0)
        {
            text.Append('\n').Append(title).Append("\n\n").Append(Lines(all, line));
        }
    }

    private static void Folded<T>(StringBuilder text, string title, IEnumerable<T> things, Func<T, string> line)
    {
        var all = things.ToList();
        if (all.Count > 0)
        {
            text.Append($"\n<details><summary>{title}</summary>\n\n{Lines(all, line)}\n</details>\n");
        }
    }

    private static string Lines<T>(List<T> things, Func<T, string> line) =>
        string.Concat(things.Take(MostLines).Select(thing => $"- {line(thing)}\n"))
        + (things.Count > MostLines ? $"- and {Count.Of(things.Count - MostLines, "other")}\n" : "");

    /// <summary>Between more backticks than it holds; an empty cell is said to be one.</summary>
    private static string Code(string text)
    {
        var shown = Short(ProblemPrinter.Visible(text));
        if (shown.Length == 0)
        {
            return "(empty)";
        }

        var fence = new string('`', 1 + Regex.Matches(shown, "`+").Select(run => run.Length).DefaultIfEmpty().Max());
        return fence.Length == 1 ? $"`{shown}`" : $"{fence} {shown} {fence}";
    }

    private static string Short(string text) => text.Length <= MostCharacters ? text : $"{text[..MostCharacters]}…";

    /// <summary>Text, whatever Markdown would make of it; a name behind an at sign would be called.</summary>
    private static string Plain(string text) => string.Concat(ProblemPrinter.Visible(text).Select(c =>
        c == '@' ? "＠" : c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '!' or '&'
            ? $"\\{c}" : c.ToString()));
}
