using System.Text;
using Scoreboard.Reading;

namespace Scoreboard.Site;

/// <summary>From data and words to the files of the site. (A stand-in: one page, until the pages are there.)</summary>
public static class SiteBuilder
{
    /// <summary>Everything up to, and not including, writing.</summary>
    /// <param name="options">What to build from.</param>
    /// <param name="progress">Told at each stage what is being done.</param>
    /// <param name="cancel">Stops the build; nothing has been written then.</param>
    public static Task<BuildResult> BuildAsync(SiteOptions options, Action<string> progress, CancellationToken cancel)
    {
        progress("Reading the data");
        var problems = Check(options);
        progress("Rendering");
        var page = Encoding.UTF8.GetBytes("<!DOCTYPE html><title>Scoreboard</title><body></body>\n");
        return Task.FromResult(new BuildResult(problems, problems.Count > 0 ? [] : [new("index.html", page)]));
    }

    /// <summary>All problems of data and words, without rendering.</summary>
    public static IReadOnlyList<Problem> Check(SiteOptions options) =>
        File.Exists(Path.Combine(options.DataFolder, "countries.csv"))
            ? []
            : [new(new("data/countries.csv", 1, 1), "missing-file", "the file is not there; restore it.")];
}
