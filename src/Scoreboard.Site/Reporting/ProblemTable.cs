using Scoreboard.Problems;
using Spectre.Console;

namespace Scoreboard.Site.Reporting;

/// <summary>Problems as a person at a terminal reads them: file by file, the worst of each easy to see.</summary>
internal static class ProblemTable
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <param name="problems">In the order of files and lines.</param>
    /// <param name="to">Coloured, and as wide as it is, where it is a terminal.</param>
    public static void Print(IEnumerable<Problem> problems, TextWriter to)
    {
        AnsiConsoleOutput output = new(to);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Out = output,
        });
        foreach (var file in problems.GroupBy(p => p.At.File))
        {
            terminal.Write(Plain($"{file.Key}: {Count.OfProblems([.. file])}", Bold));
            terminal.WriteLine();
            var rows = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0))
                .AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
            foreach (var problem in file)
            {
                rows.AddRow(
                    Plain($"{problem.At.Line}:{problem.At.Column}", Faint), Severe(problem.Severity),
                    Plain(problem.Code, Faint), Plain(problem.Message, Style.Plain));
            }

            terminal.Write(rows);
            terminal.WriteLine();
        }
    }

    private static Spectre.Console.Text Severe(Severity severity) => severity == Severity.Error
        ? Plain("error", Color.Red)
        : Plain("warning", Color.Yellow);

    /// <summary>Text that cannot style itself: what stands in brackets is no markup.</summary>
    private static Spectre.Console.Text Plain(string text, Style style) => new(ProblemPrinter.Visible(text), style);
}
