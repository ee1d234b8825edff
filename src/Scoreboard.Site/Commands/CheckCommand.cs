using Scoreboard.Problems;
using Scoreboard.Site.Building;


namespace Scoreboard.Site.Commands;

/// <summary><c>check</c>: the problems are the answer, so they go to stdout; the count goes to stderr.</summary>
public static class CheckCommand
{
    public static int Run(SiteOptions options, ProblemFormat format)
    {
        var problems = SiteBuilder.Check(options, SiteInputs.Read(options));
        ProblemPrinter.Print(problems, format, Console.Out);
        var errors = problems.Count(p => p.Severity == Severity.Error);
        Console.Error.WriteLine($"{Count.Of(errors, "error")}, {Count.Of(problems.Count - errors, "warning")}.");
        return errors > 0 ? ExitCode.Problems : ExitCode.Fine;
    }
}
