using System.Formats.Tar;
using System.Text;
using Scoreboard.Data;
using Scoreboard.Releases;
using Scoreboard.Settings;
using Scoreboard.Site.Building;
using Scoreboard.Tables;

namespace Scoreboard.Site.Revisions;

/// <summary>A copy of the data by the name that somebody gave it: a folder, or a revision of git.</summary>
public static class DataAt
{
    /// <param name="name">
    /// A data folder, a project's folder that holds one, or what git takes for a revision: <c>HEAD~1</c>, a branch.
    /// What is a folder is read as one.
    /// </param>
    /// <param name="options">Where the data is in the project, and whose repository is asked.</param>
    /// <exception cref="UsageException">There is neither such a folder nor such a revision.</exception>
    /// <exception cref="IOException">The disk refuses to be read.</exception>
    public static DataFolder Read(string name, SiteOptions options)
    {
        var label = Path.GetRelativePath(options.Root, options.DataFolder).Replace('\\', '/');
        if (Directory.Exists(name))
        {
            var folder = Path.GetFullPath(name);
            var inProject = Path.Combine(folder, label);
            return IsData(folder) ? DataFolder.Read(folder, label)
                : IsData(inProject) ? DataFolder.Read(inProject, label)
                : throw new UsageException($"'{folder}' holds no {SettingsFile.FileName}; name a data folder.");
        }

        var git = new Git(options.Root);
        // By its hash from here on: no name is read twice, and none can be taken for an option.
        var commit = git.Try("rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}")
            ?? throw new UsageException($"There is no folder and no revision '{name}' to compare.");
        var tree = git.Try("archive", "--format=tar", $"{Encoding.ASCII.GetString(commit).Trim()}:./{label}")
            ?? throw new UsageException($"The revision '{name}' has no folder '{label}'.");
        return DataFolder.Of(label, FilesIn(tree));
    }

    private static bool IsData(string folder) => File.Exists(Path.Combine(folder, SettingsFile.FileName));

    private static Dictionary<string, byte[]> FilesIn(byte[] archive)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var tar = new TarReader(new MemoryStream(archive));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && IsRead(entry.Name))
            {
                using var content = new MemoryStream();
                entry.DataStream?.CopyTo(content);
                files[entry.Name] = content.ToArray();
            }
        }

        return files;
    }

    /// <summary>Tables, settings and releases, and nothing in other folders.</summary>
    private static bool IsRead(string name) => !name.Contains('/')
        || (Path.GetDirectoryName(name) is ReleaseFile.Folder or CoalitionTables.Folder
            && name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase));
}
