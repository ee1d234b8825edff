using System.ComponentModel;
using System.Diagnostics;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Revisions;

/// <summary>Asks the git program about the repository that a folder is in; nothing is checked out.</summary>
/// <param name="folder">In the repository, and where paths count from.</param>
internal sealed class Git(string folder)
{
    /// <summary>What a command prints; null where it fails, as it does of what is not there.</summary>
    /// <param name="arguments">None of them is read by a shell.</param>
    /// <exception cref="UsageException">There is no git program.</exception>
    public byte[]? Try(params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        // Said on the side, so that a full pipe does not hold the program up.
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        errors.Wait();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException("To read a revision, the program 'git' has to be installed; or name two folders.");
        }
    }
}
