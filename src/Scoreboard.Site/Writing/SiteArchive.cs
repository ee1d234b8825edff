using System.IO.Compression;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Writing;

/// <summary>
/// The whole site in one file: its links are relative and name their files, so that it works from wherever it is
/// unpacked, without a server.
/// </summary>
public static class SiteArchive
{
    /// <summary>The first day that the format can say.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whole or not at all; the same site gives the same bytes.</summary>
    /// <param name="path">Replaced where it is a file.</param>
    /// <param name="files">Of the site.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="UsageException">A folder has that name, or there is none to write into.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static byte[] Write(string path, IEnumerable<SiteFile> files)
    {
        var target = Path.GetFullPath(path);
        if (Directory.Exists(target) || !Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new UsageException($"'{target}' cannot be a file; name one in a folder that is there with --zip.");
        }

        var archive = Of(files, Path.GetFileNameWithoutExtension(target));
        DiskFile.WriteWhole(target, archive, overwrite: true);
        return archive;
    }

    /// <param name="files">Of the site.</param>
    /// <param name="folder">That they are unpacked into, so that they do not fill the one of downloads.</param>
    private static byte[] Of(IEnumerable<SiteFile> files, string folder)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry($"{folder}/{file.Path}");
                entry.LastWriteTime = Earliest;
                using var stream = entry.Open();
                stream.Write(file.Content);
            }
        }

        return bytes.ToArray();
    }
}
