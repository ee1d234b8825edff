using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scoreboard.Problems;

namespace Scoreboard.Site.Reporting;

/// <summary>Lists problems in the format a reader or a program wants.</summary>
public static class ProblemPrinter
{
    private static readonly JsonWriterOptions Json = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never put into a page
    };

    public static void Print(IEnumerable<Problem> problems, ProblemFormat format, TextWriter to)
    {
        switch (format)
        {
            case ProblemFormat.Json: to.WriteLine(AsJson(problems)); break;
            case ProblemFormat.Table: PrintTable(problems, to); break;
            case ProblemFormat.Github: PrintLines(problems, AsWorkflowCommand, to); break;
            default: PrintLines(problems, AsLine, to); break;
        }
    }

    /// <summary>The problem on one line.</summary>
    public static string AsLine(Problem problem) => Visible(problem.ToString());

    /// <summary>
    /// A cell may hold line breaks or terminal commands, so control characters are shown as the signs Unicode has for
    /// them (␊ for a line feed).
    /// </summary>
    public static string Visible(string text) => string.Concat(text.Select(Visible));

    private static void PrintLines(IEnumerable<Problem> problems, Func<Problem, string> line, TextWriter to)
    {
        foreach (var problem in problems)
        {
            to.WriteLine(line(problem));
        }
    }

    // Not inlined: loading Spectre.Console costs time that a check in a log has no use for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PrintTable(IEnumerable<Problem> problems, TextWriter to) => ProblemTable.Print(problems, to);

    private static char Visible(char c) => c switch
    {
        < ' ' => (char)(0x2400 + c),
        '\u007f' => '\u2421',
        _ => char.IsControl(c) ? '\ufffd' : c,
    };

    private static string AsWorkflowCommand(Problem problem)
    {
        var at = problem.At;
        var place = $"file={Property(at.File)},line={at.Line},col={at.Column},title={Property(problem.Code)}";
        return $"::{Word(problem.Severity)} {place}::{Data(problem.Message)}";
    }

    // The escapes that the runner undoes: github.com/actions/toolkit, packages/core/src/command.ts.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string AsJson(IEnumerable<Problem> problems)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Json))
        {
            json.WriteStartArray();
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                json.WriteString("file", problem.At.File);
                json.WriteNumber("line", problem.At.Line);
                json.WriteNumber("column", problem.At.Column);
                json.WriteString("severity", Word(problem.Severity));
                json.WriteString("code", problem.Code);
                json.WriteString("message", problem.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
