using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Writing;

/// <summary>Which folders may be replaced by a site: never one that holds anything else.</summary>
public static class OutputFolder
{
    /// <summary>The file that says a folder is ours to replace; it lies in the root of every site.</summary>
    public const string Marker = ".scoreboard";

    /// <summary>
    /// The real folder to write, behind any links, once it is known that nothing of anyone's is lost by it.
    /// </summary>
    /// <exception cref="UsageException">
    /// The folder overlaps what the site is made from, or holds something else.
    /// </exception>
    public static string Of(SiteOptions options)
    {
        var output = RealPath(options.OutputFolder);
        RefuseOverlap(output, options);
        if (File.Exists(output))
        {
            throw new UsageException(
                $"'{output}' is a file; the output must be a folder. Choose another with --output.");
        }

        if (!IsOurs(output))
        {
            throw new UsageException(
                $"'{output}' holds files that are not a site of ours (it has no '{Marker}' file), and it would be "
                    + "replaced "
                + "as a whole. Empty it, or choose another folder with --output.");
        }

        return output;
    }

    /// <summary>Whether it is missing, empty, or marked.</summary>
    public static bool IsOurs(string folder) =>
        !Directory.Exists(folder) || File.Exists(Path.Combine(folder, Marker))
            || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>
    /// Deletes it if it exists; the marker goes last, so that a folder half deleted is still known as ours.
    /// </summary>
    /// <exception cref="UsageException">It is not ours.</exception>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        if (!IsOurs(folder))
        {
            throw new UsageException($"'{folder}' is in the way and holds files that are not ours. Move it elsewhere.");
        }

        DirectoryInfo all = new(folder);
        var entries = all.EnumerateFileSystemInfos().Where(e => e.Name != Marker).ToList();
        OnAllCores.ForEach(
            entries.Where(IsFolder).SelectMany(e => ((DirectoryInfo)e).EnumerateFileSystemInfos()), DeleteEntry);
        entries.ForEach(DeleteEntry);
        all.Delete(recursive: true);
    }

    private static bool IsFolder(FileSystemInfo entry) => entry is DirectoryInfo { LinkTarget: null };

    private static void DeleteEntry(FileSystemInfo entry)
    {
        if (IsFolder(entry))
        {
            ((DirectoryInfo)entry).Delete(recursive: true);
        }
        else
        {
            entry.Delete();
        }
    }

    private static void RefuseOverlap(string output, SiteOptions options)
    {
        var root = RealPath(options.Root);
        if (Holds(output, root))
        {
            throw new UsageException(
                $"The output '{output}' would replace the project's own folder '{root}'. Choose another with "
                    + "--output.");
        }

        foreach (var source in new[] { RealPath(options.DataFolder), RealPath(options.InputFolder) })
        {
            if (Holds(output, source) || Holds(source, output))
            {
                throw new UsageException(
                    $"The output '{output}' and '{source}' overlap: a build would destroy its source. Choose "
                        + "another with --output.");
            }
        }
    }

    /// <summary>
    /// Whether the second folder is the first or lies in it; letter case never makes two folders different here.
    /// </summary>
    private static bool Holds(string folder, string inner) =>
        WithSeparator(inner).StartsWith(WithSeparator(folder), StringComparison.OrdinalIgnoreCase);

    private static string WithSeparator(string folder) =>
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    /// <summary>The path with every link on the way followed; parts that do not exist yet stay as they are.</summary>
    private static string RealPath(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        DirectoryInfo folder = new(Path.Combine(RealPath(parent), Path.GetFileName(path)));
        return folder.LinkTarget is null
            ? folder.FullName
            : RealPath(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
