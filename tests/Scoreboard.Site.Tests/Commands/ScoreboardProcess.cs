using System.Diagnostics;

namespace Scoreboard.Site.Tests.Commands;

/// <summary>The built executable, run as a person or a script runs it.</summary>
/// <param name="ExitCode">See <see cref="Site.Commands.ExitCode"/>.</param>
/// <param name="Output">All of stdout.</param>
/// <param name="Error">All of stderr.</param>
public sealed record ScoreboardProcess(int ExitCode, string Output, string Error)
{
    public static string Executable { get; } = Path.Combine(
        AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Scoreboard.Site.exe" : "Scoreboard.Site");

    public static Task<ScoreboardProcess> RunAsync(TemporaryFolder folder, params string[] args) =>
        RunAsync(Start(folder, Executable, args));

    /// <summary>Starts it without waiting; the caller ends it.</summary>
    public static Process Start(TemporaryFolder folder, string program, IEnumerable<string> args, bool onGitHub = false)
    {
        ProcessStartInfo start = new(program, args)
        {
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GITHUB_ACTIONS"] = onGitHub ? "true" : "";
        return Process.Start(start)!;
    }

    /// <summary>Waits for its end.</summary>
    public static async Task<ScoreboardProcess> RunAsync(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new ScoreboardProcess(process.ExitCode, await output, await error);
        }
    }
}
