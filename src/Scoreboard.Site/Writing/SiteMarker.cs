using System.Text;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Writing;

/// <summary>
/// The file in the root of every site that says whose the folder is, and which files of it: what is not in its list was
/// put there by somebody else.
/// </summary>
internal static class SiteMarker
{
    /// <summary>Its name; what else begins so is of a build under way.</summary>
    public const string Name = ".scoreboard";

    private const string About =
        "A site made by Scoreboard.Site, of these files. A build replaces them; keep nothing of your own among them.";

    /// <summary>Whether the folder has one.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <param name="paths">Of the site's files, from its root.</param>
    public static byte[] Of(IEnumerable<string> paths) => Encoding.UTF8.GetBytes(
        string.Concat(paths.Order(StringComparer.Ordinal).Prepend(About).Select(line => line + "\n")));

    /// <param name="files">Of the site.</param>
    public static byte[] Of(IEnumerable<SiteFile> files) => Of(files.Select(f => f.Path));

    /// <summary>The files of the site in a folder; null where an older program wrote none of them down.</summary>
    public static IReadOnlySet<string>? FilesIn(string folder)
    {
        if (!IsIn(folder))
        {
            return new HashSet<string>();
        }

        var lines = File.ReadAllLines(Path.Combine(folder, Name));
        return lines is [About, ..] ? lines.Skip(1).ToHashSet(StringComparer.Ordinal) : null;
    }
}
