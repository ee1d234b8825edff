using Scoreboard.Site.Building;

namespace Scoreboard.Site.Writing;

/// <summary>
/// What stays in the output from build to build, though no build wrote it: what hosts and tools keep in a folder that
/// is published.
/// </summary>
internal static class KeptEntries
{
    private const string Git = ".git";

    /// <summary>What hosts read: small, and to be there at every moment.</summary>
    private static readonly string[] OfHosts =
        ["CNAME", ".well-known", ".htaccess", "_headers", "_redirects"];

    /// <summary>For messages.</summary>
    public static string InWords { get; } = string.Join(", ", OfHosts.Append(Git));

    /// <param name="name">Of an entry in the root of the output.</param>
    public static bool Is(string name) => name == Git || OfHosts.Contains(name);

    /// <summary>Gives a site that is about to take the place of another what hosts read there.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var name in OfHosts)
        {
            Copy(new FileInfo(Path.Combine(from, name)), Path.Combine(to, name));
        }
    }

    /// <summary>Moves the repository, which is large, to the site that has taken the place of another.</summary>
    public static void MoveRepository(string from, string to)
    {
        var (old, now) = (Path.Combine(from, Git), Path.Combine(to, Git));
        if (HasRepository(from) && Directory.Exists(to) && !HasRepository(to))
        {
            Directory.Move(old, now); // a file too: that of a worktree is one
        }
    }

    public static bool HasRepository(string folder) => Path.Exists(Path.Combine(folder, Git));

    /// <summary>Whether somebody put a file there that a build would write too: theirs stays.</summary>
    /// <param name="output">The folder of the site.</param>
    /// <param name="path">Of the file in it.</param>
    public static bool IsTheirs(string output, string path) => OfHosts.Contains(path.Split('/')[0])
        && File.Exists(Path.Combine(output, path)) && !HostFiles.IsOurs(Path.Combine(output, path));

    private static void Copy(FileInfo entry, string to)
    {
        if (entry.Exists)
        {
            if (!HostFiles.IsOurs(entry.FullName))
            {
                entry.CopyTo(to, overwrite: true);
            }
        }
        else if (Directory.Exists(entry.FullName))
        {
            Directory.CreateDirectory(to);
            foreach (var inner in Directory.EnumerateFileSystemEntries(entry.FullName))
            {
                Copy(new FileInfo(inner), Path.Combine(to, Path.GetFileName(inner)));
            }
        }
    }
}
