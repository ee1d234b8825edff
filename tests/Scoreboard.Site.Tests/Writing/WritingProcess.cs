using System.Text;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Tests.Writing;

/// <summary>
/// What the tests run as a child process: two sites written in turn until the process is killed or fails.
/// </summary>
public static class WritingProcess
{
    public const string Argument = "write-sites";

    /// <summary>Both have files the other lacks, so that a mixture of the two cannot look like either.</summary>
    public static IReadOnlyList<SiteFile> Site(string name) =>
        [.. Enumerable.Range(0, 40).SelectMany(i => new[] { $"page-{i}/index.html", $"only-{name}/{i}.html" })
            .Select(path => new SiteFile(path, Encoding.UTF8.GetBytes($"{name} {path} {new string('x', 5000)}")))];

    /// <summary>Says a line on stdout after each site; a failure's message goes to stderr.</summary>
    public static int Run(string root, bool inPlace)
    {
        SiteOptions options = new()
        {
            Root = root,
            DataFolder = $"{root}/data",
            InputFolder = $"{root}/input",
            OutputFolder = $"{root}/output",
            AsOf = default,
            InPlace = inPlace,
        };
        try
        {
            for (var turn = 0; ; turn++)
            {
                using var writer = SiteWriter.Open(options);
                writer.Write(Site(turn % 2 == 0 ? "A" : "B"));
                Console.WriteLine("written");
            }
        }
        catch (IOException e)
        {
            Console.Error.WriteLine(e.Message);
            return 3;
        }
    }
}
