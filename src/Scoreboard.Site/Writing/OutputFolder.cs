using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Writing;

/// <summary>Which folders may be replaced by a site: never one that holds anything else.</summary>
public static class OutputFolder
{
    /// <summary>The file that says a folder is ours to replace; it lies in the root of every site.</summary>
    public const string Marker = SiteMarker.Name;

    /// <summary>
    /// The real folder to write, behind any links, once it is known that nothing of anyone's is lost by it.
    /// </summary>
    /// <exception cref="UsageException">
    /// The folder overlaps what the site is made from, or holds something else.
    /// </exception>
    public static string Of(SiteOptions options)
    {
        var output = RealPath.Of(options.OutputFolder);
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
                    + "replaced. Empty it, or choose another folder with --output.");
        }

        if (!StaysInPlace(options, output) && ForeignIn(output) is [var first, ..] foreign)
        {
            throw new UsageException(
                $"'{output}' holds what no build put there, and would be replaced as a whole: '{first}'"
                    + (foreign.Count > 1 ? $" and {foreign.Count - 1} more" : "")
                    + ". Move that elsewhere, or build with --in-place, which leaves it. "
                    + $"({KeptEntries.InWords} stay.)");
        }

        return output;
    }

    /// <summary>Whether the folder stays itself and its files are replaced one by one.</summary>
    /// <param name="options">Where that may be asked for.</param>
    /// <param name="output">Of <see cref="Of"/>.</param>
    public static bool StaysInPlace(SiteOptions options, string output) =>
        options.InPlace || InPlace.IsNeeded(output);

    /// <summary>Whether it is missing, marked, or empty but for what stays in it.</summary>
    public static bool IsOurs(string folder) => !Directory.Exists(folder) || SiteMarker.IsIn(folder)
        || Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e))
            .All(name => KeptEntries.Is(name) || IsOfSystem(name) || IsOfBuild(name));

    /// <summary>
    /// The files in it, and links, from its root with slashes: but for what stays in it and what builds leave.
    /// </summary>
    internal static IReadOnlyList<string> FilesIn(string folder)
    {
        List<string> files = [];
        if (Directory.Exists(folder))
        {
            Add(new DirectoryInfo(folder), "");
        }

        return files;

        void Add(DirectoryInfo inner, string path)
        {
            foreach (var entry in inner.EnumerateFileSystemInfos()
                .Where(e => path.Length > 0 || !(KeptEntries.Is(e.Name) || IsOfBuild(e.Name))))
            {
                if (IsFolder(entry))
                {
                    Add((DirectoryInfo)entry, $"{path}{entry.Name}/");
                }
                else
                {
                    files.Add(path + entry.Name);
                }
            }
        }
    }

    /// <summary>Those of them that no build wrote, in order; systems' own are nobody's.</summary>
    internal static IReadOnlyList<string> ForeignIn(string folder) => SiteMarker.FilesIn(folder) is { } ours
        ?
        [
            .. FilesIn(folder).Where(f => !ours.Contains(f) && !IsOfSystem(Path.GetFileName(f)))
                .Order(StringComparer.Ordinal),
        ]
        : [];

    private static bool IsOfSystem(string name) => name is ".DS_Store" or "Thumbs.db" or "desktop.ini"
        || name.StartsWith("._", StringComparison.Ordinal);

    private static bool IsOfBuild(string name) => name.StartsWith(Marker, StringComparison.Ordinal);

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

        if (!IsOurs(folder) || KeptEntries.HasRepository(folder))
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
        var root = RealPath.Of(options.Root);
        if (RealPath.Holds(output, root))
        {
            throw new UsageException(
                $"The output '{output}' would replace the project's own folder '{root}'. Choose another with "
                    + "--output.");
        }

        foreach (var source in new[] { RealPath.Of(options.DataFolder), RealPath.Of(options.InputFolder) })
        {
            if (RealPath.Holds(output, source) || RealPath.Holds(source, output))
            {
                throw new UsageException(
                    $"The output '{output}' and '{source}' overlap: a build would destroy its source. Choose "
                        + "another with --output.");
            }
        }
    }
}
