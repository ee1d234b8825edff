using Scoreboard.Problems;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Building;

/// <summary>The files that people edit: without what editors and systems leave among them.</summary>
internal static class SourceFiles
{
    /// <summary>
    /// Those in a folder and below it, by their path from it, in order. Links to folders are not followed; see
    /// <see cref="CheckLinks"/>.
    /// </summary>
    public static IReadOnlyList<string> Under(string folder)
    {
        List<string> files = [];
        foreach (var (entry, path) in Entries(folder))
        {
            if (entry is FileInfo && !LeadsNowhere(entry))
            {
                files.Add(path);
            }
        }

        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Reports links to folders, to nowhere, and to files outside the project: what strangers send in may not publish
    /// what lies elsewhere on the machine that builds.
    /// </summary>
    /// <param name="folder">Of data or words.</param>
    /// <param name="label">What problems call it.</param>
    /// <param name="inside">The folders a link may lead into.</param>
    /// <param name="problems">Receives one for each.</param>
    public static void CheckLinks(
        string folder, string label, IReadOnlyList<string> inside, ICollection<Problem> problems)
    {
        foreach (var (entry, path) in Entries(folder).Where(e => e.Entry.LinkTarget is not null))
        {
            var fault = entry is DirectoryInfo ? "is a link to a folder, which is not followed"
                : LeadsNowhere(entry) ? $"is a link to '{entry.LinkTarget}', which is not there"
                : !IsInside(entry, inside) ? $"is a link that leads out of the project, to '{entry.LinkTarget}'"
                : "";
            if (fault.Length > 0)
            {
                problems.Add(new Problem(new Location($"{label}/{path}", 1, 1), SiteProblemCode.OutwardLink,
                    $"'{path}' {fault}; put the files themselves in its place"));
            }
        }
    }

    private static bool LeadsNowhere(FileSystemInfo entry) =>
        entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };

    private static bool IsInside(FileSystemInfo link, IReadOnlyList<string> inside)
    {
        var target = RealPath.Of(link.FullName);
        return inside.Any(folder => RealPath.Holds(RealPath.Of(folder), target));
    }

    /// <summary>What npm installs is looked at by <see cref="Content.Vendor"/> alone.</summary>
    private static bool IsSource(string name) => name != "node_modules" && !EditorFile.Is(name);

    private static IEnumerable<(FileSystemInfo Entry, string Path)> Entries(string folder, string path = "")
    {
        DirectoryInfo all = new(folder);
        foreach (var entry in all.Exists ? all.EnumerateFileSystemInfos().Where(e => IsSource(e.Name)) : [])
        {
            yield return (entry, path + entry.Name);
            if (entry is DirectoryInfo { LinkTarget: null })
            {
                foreach (var inner in Entries(entry.FullName, $"{path}{entry.Name}/"))
                {
                    yield return inner;
                }
            }
        }
    }
}
