using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Site.Adding;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Reporting;

namespace Scoreboard.Site.Commands;

/// <summary><c>add</c>: one row more, asked for question by question or given by options.</summary>
public static class AddCommand
{
    /// <param name="options">Which data.</param>
    /// <param name="today">What the clock says.</param>
    /// <param name="table">What is added.</param>
    /// <param name="given">By column; what the options say.</param>
    /// <param name="input">Where to ask for the rest; null to ask nobody.</param>
    /// <param name="output">Receives questions, and what was done.</param>
    /// <param name="errors">Receives what stands in the way.</param>
    /// <exception cref="UsageException">The table is not there, or cannot be read.</exception>
    /// <exception cref="IOException">The disk refuses to be read or written.</exception>
    public static int Run(
        SiteOptions options, DateOnly today, AddableTable table, IReadOnlyDictionary<string, string> given,
        TextReader? input, TextWriter output, TextWriter errors)
    {
        var label = Path.GetRelativePath(options.Root, options.DataFolder).Replace('\\', '/');
        var folder = DataFolder.Read(options.DataFolder, label);
        var content = Readable(folder, table.Shape.FileName);
        var draft = new RowDraft(table, folder, today);
        if (!TakeGiven(draft, table, given, isAsking: input is not null, errors))
        {
            return ExitCode.Problems;
        }

        if (input is not null && !new Questions(input, output).Ask(draft, table.Questions))
        {
            errors.WriteLine("The answers ended before the questions: nothing was added.");
            return ExitCode.Problems;
        }

        var added = RowInsert.Of(content, table.Shape, draft.Cells);
        var faults = NewErrors(folder, table.Shape.FileName, added.Content);
        if (faults.Count > 0)
        {
            ProblemPrinter.Print(faults, ProblemFormat.Text, errors);
            errors.WriteLine("Nothing was added.");
            return ExitCode.Problems;
        }

        DiskFile.WriteWhole(
            Path.Combine(options.DataFolder, table.Shape.FileName), added.Content, overwrite: true);
        output.WriteLine(
            $"{label}/{table.Shape.FileName}:{added.Line}: added. See what it does: Scoreboard.Site diff HEAD");
        return ExitCode.Fine;
    }

    private static byte[] Readable(DataFolder folder, string name)
    {
        var file = $"{folder.Label}/{name}";
        var content = folder.Find(name)
            ?? throw new UsageException($"There is no {file} to add to; 'check' says what it should hold.");
        var problems = new List<Problem>();
        return CsvText.Read(file, content, problems) is { Headers.Count: > 0 } && problems.Count == 0
            ? content
            : throw new UsageException($"{file} cannot be read yet; 'check' says why. Mend it first.");
    }

    /// <summary>The options' answers; where nobody is asked, what they leave out is empty or suggests itself.</summary>
    private static bool TakeGiven(
        RowDraft draft, AddableTable table, IReadOnlyDictionary<string, string> given, bool isAsking, TextWriter errors)
    {
        var faults = new List<string>();
        foreach (var column in table.Questions)
        {
            var hasAnswer = given.TryGetValue(column.Name, out var answer);
            if (hasAnswer || !isAsking)
            {
                faults.AddRange(draft.Take(column, hasAnswer ? answer! : draft.Suggestion(column))
                    .Select(fault => $"{AddGrammar.NameOf(column)}: {fault}"));
            }
        }

        faults.ForEach(errors.WriteLine);
        return faults.Count == 0;
    }

    /// <summary>What the row would bring; what is wrong elsewhere keeps no row out.</summary>
    private static IReadOnlyList<Problem> NewErrors(DataFolder folder, string name, byte[] content)
    {
        return [.. ProblemNews.Of(Problems(folder.With(name, content)), Problems(folder)).New
            .Where(p => p.Severity == Severity.Error)];

        static List<Problem> Problems(DataFolder folder)
        {
            var problems = new List<Problem>();
            Dataset.Load(folder, problems);
            return problems;
        }
    }
}
