using Scoreboard.Data;
using Scoreboard.Differences;
using Scoreboard.Problems;
using Scoreboard.Site.Building;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Reporting;
using Scoreboard.Site.Revisions;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Commands;

/// <summary>
/// <c>diff</c>: in what two copies of the data differ, and what that does to the scoreboard. The comparison is the
/// answer and goes to stdout.
/// </summary>
public static class DiffCommand
{
    /// <param name="options">Where the project is, and the day to score both copies on.</param>
    /// <param name="before">The earlier copy: a folder or a revision.</param>
    /// <param name="after">The later one; null for the project's data as it lies on the disk.</param>
    /// <param name="meant">Why a change that goes too far is meant; null where nobody says so.</param>
    /// <param name="format">Of the answer.</param>
    /// <param name="guards">How to tell on stderr what goes too far.</param>
    /// <exception cref="UsageException">There is no such folder or revision.</exception>
    public static int Run(
        SiteOptions options, string before, string? after, string? meant, DifferenceFormat format,
        ProblemFormat guards)
    {
        var old = DataAt.Read(before, options);
        var now = after is null ? DataFolder.Read(options.DataFolder, old.Label) : DataAt.Read(after, options);
        var report = DifferenceReport.Of(
            Difference.Of(old, now, options.AsOf), old.Label, string.IsNullOrWhiteSpace(meant) ? null : meant.Trim(),
            WordsOf(options));
        Console.Out.Write(report.In(format));
        ProblemPrinter.Print(
            report.Guarded.Concat(report.Difference.ProblemsAfter.Where(p => p.Severity == Severity.Error)), guards,
            Console.Error);
        return report.HasErrors ? ExitCode.Problems : ExitCode.Fine;
    }

    /// <summary>What is wrong with them, <c>check</c> tells.</summary>
    private static Words WordsOf(SiteOptions options)
    {
        var file = Path.Combine(options.InputFolder, "text", "en.csv");
        return WordsFile.Read(Language.English, "input/text/en.csv", OrdinaryFile.Read(file), null, []);
    }
}
