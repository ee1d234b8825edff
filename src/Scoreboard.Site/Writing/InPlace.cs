using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Writing;

/// <summary>
/// Replaces the content of a folder and leaves the folder itself, which a mount or a container holds on to, with its
/// owner and mode. Every file is whole at every moment, the old or the new one; the site as a whole is not: a process
/// killed half-way leaves some old and some new files, and the next build makes it whole. Files that are not ours stay.
/// </summary>
internal static class InPlace
{
    /// <summary>
    /// Whether a folder can only be written so: a mount point keeps its name. (Whether a container holds on to a folder
    /// is not to be seen; there it has to be asked for.)
    /// </summary>
    public static bool IsNeeded(string folder) => DriveInfo.GetDrives()
        .Any(d => Path.TrimEndingDirectorySeparator(d.RootDirectory.FullName) == folder);

    /// <exception cref="UsageException">A file of somebody else would be lost, or a link written through.</exception>
    public static void RefuseForeign(string output, IReadOnlyList<SiteFile> files)
    {
        var foreign = OutputFolder.ForeignIn(output);
        foreach (var path in files.Select(f => f.Path))
        {
            if (foreign.FirstOrDefault(f => IsInTheWay(f, path)) is { } other)
            {
                throw new UsageException(
                    $"'{Path.Combine(output, other)}' is no file of ours and would be replaced. Move it elsewhere, or "
                    + "choose another folder with --output.");
            }
        }
    }

    /// <summary>Whether one is the other, or a folder on the way to it.</summary>
    private static bool IsInTheWay(string foreign, string path) =>
        $"{foreign}/".StartsWith($"{path}/", StringComparison.Ordinal)
        || $"{path}/".StartsWith($"{foreign}/", StringComparison.Ordinal);

    /// <param name="next">The new site, in a folder on the same disk; its files are moved away from it.</param>
    /// <param name="output">What they are moved to.</param>
    /// <param name="files">Of the new site.</param>
    public static void Take(string next, string output, IReadOnlyList<SiteFile> files)
    {
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> old = (IEnumerable<string>?)SiteMarker.FilesIn(output) ?? OutputFolder.FilesIn(output);
        var gone = old.Except(paths).ToList();
        // Until the end the files of both are ours.
        WriteMarker(output, next, paths.Concat(gone));
        // What pages ask for is there before them; what they no longer lead to goes after them.
        foreach (var path in paths.Where(p => !KeptEntries.IsTheirs(output, p)).OrderBy(IsPage)
            .ThenBy(p => p, StringComparer.Ordinal))
        {
            Place(Path.Combine(next, path), Path.Combine(output, path));
        }

        foreach (var path in gone
            .Where(p => File.Exists(Path.Combine(output, p)) && !KeptEntries.IsTheirs(output, p)))
        {
            File.Delete(Path.Combine(output, path));
            DeleteIfEmpty(output, Path.GetDirectoryName(path)!);
        }

        WriteMarker(output, next, paths);
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static void Place(string from, string to)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        var folder = Path.GetDirectoryName(to)!;
        if (File.Exists(folder))
        {
            File.Delete(folder);
        }

        Directory.CreateDirectory(folder);
        File.Move(from, to, overwrite: true);
    }

    private static void DeleteIfEmpty(string output, string folder)
    {
        for (; folder.Length > 0; folder = Path.GetDirectoryName(folder)!)
        {
            var path = Path.Combine(output, folder);
            if (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any())
            {
                return;
            }

            Directory.Delete(path);
        }
    }

    private static void WriteMarker(string output, string next, IEnumerable<string> paths)
    {
        var half = Path.Combine(next, SiteMarker.Name);
        DiskFile.Write(half, SiteMarker.Of(paths), FileMode.Create);
        File.Copy(half, half + ".next", overwrite: true);
        File.Move(half + ".next", Path.Combine(output, SiteMarker.Name), overwrite: true);
    }
}
