using Scoreboard.Site.Content;

namespace Scoreboard.Site.Writing;

/// <summary>
/// The last guard before the disk. The rules on slugs report a bad path as a problem long before; one that comes
/// this far is our own mistake, so it throws.
/// </summary>
public static class SitePaths
{
    /// <summary>
    /// Makes sure that every file stays inside the site and that no two want the same place on any disk.
    /// </summary>
    /// <exception cref="InvalidOperationException">One of them does not.</exception>
    public static void Check(IReadOnlyList<SiteFile> files)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { OutputFolder.Marker };
        HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            CheckOne(file.Path);
            if (!taken.Add(file.Path))
            {
                throw new InvalidOperationException(
                    $"Two files of the site are called '{file.Path}' (letter case does not count).");
            }

            for (var folder = FolderOf(file.Path); folder is not "" && folders.Add(folder); folder = FolderOf(folder))
            {
            }
        }

        if (folders.FirstOrDefault(taken.Contains) is { } both)
        {
            throw new InvalidOperationException($"'{both}' is both a file and a folder of the site.");
        }
    }

    private static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    private static void CheckOne(string path)
    {
        if (path.Any(c => char.IsControl(c) || c is '\\' or ':')
            || path.Split('/').Any(part => part is "" or "." or ".."))
        {
            throw new InvalidOperationException(
                $"'{path}' is no path for a file of the site: it must be relative, without '.', '..', empty parts, "
                + "backslashes, colons and control characters.");
        }
    }
}
