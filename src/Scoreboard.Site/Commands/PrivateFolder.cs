using Scoreboard.Site.Building;
using Scoreboard.Site.Revisions;

namespace Scoreboard.Site.Commands;

/// <summary>A folder of what must never be published: refused wherever it could come into a commit or a site.</summary>
internal static class PrivateFolder
{
    /// <exception cref="UsageException">It is not there, or not private.</exception>
    public static string Of(SiteOptions options, string folder)
    {
        var real = Directory.Exists(folder)
            ? RealPath.Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))
            : throw new UsageException($"There is no folder '{Path.GetFullPath(folder)}'.");
        foreach (var read in new[] { options.DataFolder, options.InputFolder, options.OutputFolder })
        {
            if (RealPath.Holds(RealPath.Of(read), real))
            {
                throw new UsageException(
                    $"'{real}' lies in '{read}', from which the site is made or served; move it out of the project.");
            }
        }

        var root = RealPath.Of(RepositoryOf(options.Root));
        if (RealPath.Holds(root, real) && !IsIgnored(root, real))
        {
            throw new UsageException(
                $"'{real}' lies in the repository, and git does not ignore it: it could be published with the next "
                    + "commit. Move it out, or name it in .gitignore.");
        }

        return real;
    }

    /// <summary>The folder that git keeps, or the project's own where it is in no repository.</summary>
    private static string RepositoryOf(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            // In a worktree it is a file.
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
            {
                return folder.FullName;
            }
        }

        return root;
    }

    /// <summary>What git keeps already it does not ignore, whatever its rules say.</summary>
    private static bool IsIgnored(string root, string folder)
    {
        var git = new Git(root);
        return !RealPath.Holds(folder, root)
            && git.Try("check-ignore", "--quiet", "--", folder) is not null
            && git.Try("ls-files", "--", folder) is { Length: 0 };
    }
}
