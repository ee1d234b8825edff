using System.ComponentModel;
using System.Diagnostics;

namespace Scoreboard.Site.Tests;

/// <summary>A folder of these tests with programs of npm, restored by its lock file when the first is run.</summary>
internal sealed class NodeFolder
{
    private readonly string _path;
    private readonly Lazy<Task> _restored;

    /// <param name="parts">The folder's path from the test project's own.</param>
    public NodeFolder(params IEnumerable<string> parts)
    {
        _path = Path.Combine([Repository.Root, "tests", "Scoreboard.Site.Tests", .. parts]);
        _restored = new(RestoreAsync);
    }

    /// <returns>What the script printed; it must end well.</returns>
    public async Task<string> RunAsync(string script, IEnumerable<string> arguments, string input = "")
    {
        await _restored.Value;
        return await StartAsync("node", [script, .. arguments], input);
    }

    private async Task RestoreAsync()
    {
        // npm writes its own copy of the lock file last: one that is older than ours is of another set of packages.
        FileInfo restored = new(Path.Combine(_path, "node_modules", ".package-lock.json"));
        FileInfo locked = new(Path.Combine(_path, "package-lock.json"));
        if (!restored.Exists || restored.LastWriteTimeUtc < locked.LastWriteTimeUtc)
        {
            await StartAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "");
        }
    }

    private async Task<string> StartAsync(string program, IEnumerable<string> arguments, string input)
    {
        ProcessStartInfo start = new(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _path,
        };
        using var process = Start(start);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"'{program}' failed in {_path}: {await error}");
        return await output;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                "This test needs Node.js 20 or later: install it with npm (your system's packages 'nodejs' and "
                    + "'npm').");
        }
    }
}
