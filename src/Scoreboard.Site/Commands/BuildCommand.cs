using System.Diagnostics;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Reporting;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Commands;

/// <summary><c>build</c>: the site once, or the problems that stand in its way.</summary>
public static class BuildCommand
{
    /// <param name="options">What to build, and where to.</param>
    /// <param name="zip">
    /// A file to write the whole site to beside its folder, which then offers the same; null for none.
    /// </param>
    /// <param name="format">Of the problems.</param>
    /// <param name="cancel">Leaves the site as it was.</param>
    public static async Task<int> RunAsync(
        SiteOptions options, string? zip, ProblemFormat format, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var result = await BuildProgress.RunAsync(progress => BuildAndWriteAsync(
            options, zip, progress, cancel));
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
        SiteOptions options, string? zip, Action<string> progress, CancellationToken cancel)
    {
        using var writer = SiteWriter.Open(options);
        var result = await SiteBuilder.BuildAsync(options with { HasArchive = zip is not null }, progress, cancel);
        if (!result.HasErrors)
        {
            progress("Writing");
            writer.Write(
                zip is null ? result.Files
                : [.. result.Files, new SiteFile(Routes.SiteArchive, SiteArchive.Write(zip, result.Files))],
                cancel);
        }

        return result;
    }
}
