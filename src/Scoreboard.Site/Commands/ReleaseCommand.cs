using Scoreboard.Reading;
using Scoreboard.Scoring;

namespace Scoreboard.Site.Commands;

/// <summary><c>release</c>: freezes what the scoreboard says of a quarter.</summary>
public static class ReleaseCommand
{
    /// <param name="options">Which data, and the day it is released on.</param>
    /// <param name="quarter">The quarter that day is in, or the one just ended.</param>
    /// <param name="notes">Where to write what to review, in Markdown; null for nowhere.</param>
    /// <exception cref="UsageException">The quarter is not begun, is long over, or has been released.</exception>
    public static int Run(SiteOptions options, Quarter quarter, string? notes)
    {
        RefuseOtherQuarters(options.AsOf, quarter);
        var file = Path.Combine(options.DataFolder, ReleaseFile.Folder, $"{quarter.Slug}.csv");
        if (File.Exists(file))
        {
            throw new UsageException($"{quarter} has been released: {file} is there and is never overwritten.");
        }

        var problems = new List<Problem>(SiteBuilder.Check(options).Where(p => p.Severity == Severity.Error));
        if (problems.Count > 0 || Dataset.Load(options.DataFolder, "data", problems) is not { } data)
        {
            ProblemPrinter.Print(problems, ProblemFormat.Text, Console.Error);
            Console.Error.WriteLine($"{Count.Of(problems.Count, "error")}: nothing was released.");
            return ExitCode.Problems;
        }

        var asOf = quarter.End < options.AsOf ? quarter.End : options.AsOf;
        var scores = Scores.Of(data, asOf);
        // The release comes last: where the notes can't be written, the command can be run again.
        if (notes is not null)
        {
            File.WriteAllText(notes, ReleaseNotes.Of(quarter, data, asOf));
        }

        WriteNew(file, ReleaseFile.Write(quarter, scores, data));
        Console.Out.WriteLine(
            $"Released {quarter} as of {asOf:yyyy-MM-dd}: {scores.Headline} of {scores.Countries.Count} countries have a proCHW policy: {file}");
        return ExitCode.Fine;
    }

    private static void RefuseOtherQuarters(DateOnly today, Quarter quarter)
    {
        if (quarter.Start > today)
        {
            throw new UsageException($"{quarter} begins on {quarter.Start:yyyy-MM-dd}; a quarter that has not begun can't be released.");
        }

        if (quarter < Quarter.Of(today).Previous)
        {
            throw new UsageException(
                $"{quarter} ended on {quarter.End:yyyy-MM-dd}; released today it would claim to have been published then. "
                + $"'build --as-of {quarter.End:yyyy-MM-dd}' shows what today's data says of it.");
        }
    }

    /// <summary>Whole or not at all, and never over a file that is there.</summary>
    private static void WriteNew(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var half = file + ".half";
        try
        {
            File.WriteAllBytes(half, content);
            File.Move(half, file, overwrite: false);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
