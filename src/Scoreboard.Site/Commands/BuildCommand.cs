using System.Diagnostics;
using Scoreboard.Problems;
using Scoreboard.Site.Building;
using Scoreboard.Site.Reporting;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Commands;

/// <summary><c>build</c>: the site once, or the problems that stand in its way.</summary>
public static class BuildCommand
{
    public static async Task<int> RunAsync(SiteOptions options, ProblemFormat format, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var result = await BuildProgress.RunAsync(progress => BuildAndWriteAsync(options, progress, cancel));
        ProblemPrinter.Print(result.Problems, format, Console.Error);
        if (result.HasErrors)
        {
            var errors = result.Problems.Count(p => p.Severity == Severity.Error);
            Console.Error.WriteLine(
                $"{Count.Of(errors, "error")}: nothing was built, and {options.OutputFolder} is as it was.");
            return ExitCode.Problems;
        }

        Console.Out.WriteLine(BuildSummary.Of(result, watch.Elapsed, options.OutputFolder));
        return ExitCode.Fine;
    }

    private static async Task<BuildResult> BuildAndWriteAsync(
        SiteOptions options, Action<string> progress, CancellationToken cancel)
    {
        using var writer = SiteWriter.Open(options);
        var result = await SiteBuilder.BuildAsync(options, progress, cancel);
        if (!result.HasErrors)
        {
            progress("Writing");
            writer.Write(result.Files, cancel);
        }

        return result;
    }
}
