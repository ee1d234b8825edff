using System.Text;
using Scoreboard.Changes;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Reporting;

namespace Scoreboard.Site.Commands;

/// <summary><c>release</c>: freezes what the scoreboard says of a quarter.</summary>
public static class ReleaseCommand
{
    /// <param name="options">Which data, and the day it is released on.</param>
    /// <param name="today">What the clock says: no later day is released.</param>
    /// <param name="quarter">The quarter that the day of release is in, or the one just ended.</param>
    /// <param name="notes">Where to write what to review, in Markdown; null for nowhere.</param>
    /// <param name="cancel">Until the release is written.</param>
    /// <exception cref="UsageException">
    /// The quarter is not begun, is long over, or has been released; the notes would replace a file.
    /// </exception>
    public static async Task<int> RunAsync(
        SiteOptions options, DateOnly today, Quarter quarter, string? notes, CancellationToken cancel)
    {
        RefuseOtherDays(options.AsOf, today, quarter);
        var file = Path.Combine(options.DataFolder, ReleaseFile.Folder, $"{quarter.Slug}.csv");
        if (File.Exists(file))
        {
            throw new UsageException($"{quarter} has been released: {file} is there and is never overwritten.");
        }

        if (notes is not null && (File.Exists(notes) || Path.GetFullPath(notes) == file))
        {
            throw new UsageException(
                $"The notes would replace '{notes}'. Delete that file, or name another with --notes.");
        }

        var inputs = SiteInputs.Read(options);
        var problems = (await SiteBuilder.BuildAsync(options, inputs, _ => { }, cancel)).Problems;
        var errors = problems.Where(p => p.Severity == Severity.Error).ToList();
        if (inputs.Data is not { } data || errors.Count > 0)
        {
            ProblemPrinter.Print(errors, ProblemFormat.Text, Console.Error);
            Console.Error.WriteLine($"{Count.Of(errors.Count, "error")}: nothing was released.");
            return ExitCode.Problems;
        }

        var asOf = Days.Earlier(quarter.End, options.AsOf);
        var scores = Scores.Of(data, asOf);
        // The release comes last: where the notes can't be written, the command can be run again.
        if (notes is not null)
        {
            var log = ChangeLog.Of(
                quarter, History.Of(data, asOf), RenewalEvent.Until(asOf, data), data.Releases);
            var text = inputs.ReleaseNotes!.Fill(quarter, data, scores, log);
            DiskFile.Write(notes, Encoding.UTF8.GetBytes(text), FileMode.CreateNew);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        DiskFile.WriteWhole(file, NewRelease.Of(quarter, scores, data), overwrite: false);
        Console.Out.WriteLine(
            $"Released {quarter} as of {Iso(asOf)}: {scores.Headline} of {scores.Countries.Count} countries are "
                + $"on the highest rung: {file}");
        return ExitCode.Fine;
    }

    private static void RefuseOtherDays(DateOnly day, DateOnly today, Quarter quarter)
    {
        if (day > today)
        {
            throw new UsageException($"--as-of is {Iso(day)}, which is still to come; the future can't be released.");
        }

        if (quarter.Start > day)
        {
            throw new UsageException(
                $"{quarter} begins on {Iso(quarter.Start)}; a quarter that has not begun can't be released.");
        }

        if (quarter < Quarter.Of(day).Previous)
        {
            throw new UsageException(
                $"{quarter} ended on {Iso(quarter.End)}; released today it would claim to have been published then. "
                + $"'build --as-of {Iso(quarter.End)}' shows what today's data says of it.");
        }
    }

    private static string Iso(DateOnly day) => PartialDate.Of(day).ToString();
}
