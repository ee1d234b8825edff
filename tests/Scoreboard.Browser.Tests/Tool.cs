using System.Diagnostics;

namespace Scoreboard.Browser.Tests;

/// <summary>
/// Programs that the tests need and .NET does not bring: found, else installed, else named in one line.
/// </summary>
internal static class Tool
{
    /// <returns>The first of the names that is on the PATH; null when none is.</returns>
    public static string? Find(params IEnumerable<string> names)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return (from name in names
                from folder in folders
                from ending in endings
                let path = Path.Combine(folder, name + ending)
                where File.Exists(path)
                select path).FirstOrDefault();
    }

    /// <summary>Installs packages of Debian or Ubuntu, where that may be done without asking.</summary>
    /// <returns>Whether it was done.</returns>
    public static async Task<bool> AptInstallAsync(params IEnumerable<string> packages)
    {
        if (Find("apt-get") is not { } apt || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        var update = await RunAsync(apt, ["update"]);
        return update.ExitCode == 0
            && (await RunAsync(apt, ["install", "--yes", "--no-install-recommends", .. packages])).ExitCode == 0;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit code, and all it said on both streams.</returns>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string program, IEnumerable<string> arguments, string? folder = null)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
