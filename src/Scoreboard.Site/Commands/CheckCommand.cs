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
    /// <param name="options">What to check.</param>
    /// <param name="against">The root of the project as it was before; null to compare with nothing.</param>
    /// <param name="summary">A file to add the answer to, in Markdown; null for none.</param>
    /// <param name="format">Of the answer.</param>
    /// <param name="cancel">Until it is given.</param>
    public static async Task<int> RunAsync(
        SiteOptions options, string? against, string? summary, ProblemFormat format, CancellationToken cancel)
    {
        var problems = await ProblemsOfAsync(options, cancel);
        var news = ProblemNews.Of(
            problems, against is null ? [] : await ProblemsOfAsync(Before(options, against), cancel));
        ProblemPrinter.Print(news.All, format, Console.Out);
        var isNew = against is null ? "" : $", {news.New.Count} of them new";
        Console.Error.WriteLine($"{Count.OfProblems(problems)}{isNew}.");
        if (summary is not null)
        {
            await File.AppendAllTextAsync(summary, ProblemSummary.Of(news, isCompared: against is not null), cancel);
        }

        return problems.Any(p => p.Severity == Severity.Error) ? ExitCode.Problems : ExitCode.Fine;
    }

    private static async Task<IReadOnlyList<Problem>> ProblemsOfAsync(SiteOptions options, CancellationToken cancel) =>
        (await SiteBuilder.BuildAsync(options, _ => { }, cancel)).Problems;

    /// <summary>The same folders of another copy of the project.</summary>
    private static SiteOptions Before(SiteOptions options, string root)
    {
        root = Path.GetFullPath(root);
        return Directory.Exists(root)
            ? options with
            {
                Root = root,
                DataFolder = In(options.DataFolder),
                InputFolder = In(options.InputFolder),
            }
            : throw new UsageException($"There is no folder '{root}' to compare with; name it with --against.");

        string In(string folder) => Path.GetFullPath(Path.GetRelativePath(options.Root, folder), root);
    }
}
