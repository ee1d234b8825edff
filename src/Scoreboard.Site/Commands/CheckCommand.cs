using Scoreboard.Problems;
using Scoreboard.Site.Building;
using Scoreboard.Site.Reporting;

namespace Scoreboard.Site.Commands;

/// <summary>
/// <c>check</c>: a build that is not written, so that what it finds nothing against can be built. The problems are the
/// answer and go to stdout; the count goes to stderr.
/// </summary>
public static class CheckCommand
{
    public static async Task<int> RunAsync(SiteOptions options, ProblemFormat format, CancellationToken cancel)
    {
        var problems = (await SiteBuilder.BuildAsync(options, _ => { }, cancel)).Problems;
        ProblemPrinter.Print(problems, format, Console.Out);
        Console.Error.WriteLine($"{Count.OfProblems(problems)}.");
        return problems.Any(p => p.Severity == Severity.Error) ? ExitCode.Problems : ExitCode.Fine;
    }
}
