using System.Diagnostics;
using System.Globalization;

namespace Scoreboard.Benchmarks;

/// <summary>
/// Publishes the program and times its commands as a person waits for them: from start to end of the process, on the
/// committed data. The commands take turns, so that a busy moment of the machine meets all of them.
/// </summary>
internal static class ProcessTiming
{
    public static async Task<int> RunAsync(int times)
    {
        var folder = Directory.CreateTempSubdirectory("scoreboard-published-").FullName;
        try
        {
            var program = Path.Combine(folder, "program");
            await RunAsync("dotnet", "publish", "src/Scoreboard.Site", "-c", "Release", "-o", program);
            var executable = Path.Combine(
                program, OperatingSystem.IsWindows() ? "Scoreboard.Site.exe" : "Scoreboard.Site");
            string[][] commands = [["build", "--output", Path.Combine(folder, "site")], ["check"]];
            await MeasureAsync(executable, commands, times);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string executable, string[][] commands, int times)
    {
        var runs = commands.Select(_ => new List<Run>()).ToList();
        for (var turn = 0; turn <= times; turn++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                var run = await RunAsync(executable, commands[i]);
                if (turn > 0)
                {
                    // The first turn fills the disk's cache, and writes the site that the next one replaces.
                    runs[i].Add(run);
                }
            }
        }

        Console.WriteLine($"{times} runs each, {Environment.ProcessorCount} cores");
        for (var i = 0; i < commands.Length; i++)
        {
            Console.WriteLine(Line(commands[i][0], runs[i]));
        }
    }

    private static string Line(string command, List<Run> runs)
    {
        var wall = runs.Select(r => r.Wall.TotalSeconds).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"{command,-6} min {wall[0]:F2} s, median {wall[wall.Count / 2]:F2} s, max {wall[^1]:F2} s, "
            + $"processor {runs.Select(r => r.Processor.TotalSeconds).Order().ElementAt(runs.Count / 2):F2} s, "
            + $"memory {runs.Max(r => r.PeakBytes) / 1e6:F0} MB");
    }

    private static async Task<Run> RunAsync(string program, params string[] args)
    {
        ProcessStartInfo start = new(program, args)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Run run = new(default, default, 0);
        while (!process.WaitForExit(5))
        {
            run = SoFar(process, run.PeakBytes) ?? run;
        }

        watch.Stop();
        return process.ExitCode == 0
            ? run with { Wall = watch.Elapsed }
            : throw new InvalidOperationException(
                $"{program} ended with {process.ExitCode}:\n{await output}{await error}");
    }

    /// <summary>
    /// The system forgets what a process took once it has ended, so it is asked all along; null when that is too late.
    /// (Linux does not fill <see cref="Process.PeakWorkingSet64"/> in.)
    /// </summary>
    private static Run? SoFar(Process process, long peakBefore)
    {
        try
        {
            process.Refresh();
            return new Run(default, process.TotalProcessorTime, Math.Max(peakBefore, process.WorkingSet64));
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private sealed record Run(TimeSpan Wall, TimeSpan Processor, long PeakBytes);
}
