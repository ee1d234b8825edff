namespace Scoreboard.Site.Building;

/// <summary>Where a path really leads.</summary>
internal static class RealPath
{
    /// <summary>The path with every link on the way followed; parts that do not exist yet stay as they are.</summary>
    public static string Of(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        DirectoryInfo folder = new(Path.Combine(Of(parent), Path.GetFileName(path)));
        return folder.LinkTarget is null
            ? folder.FullName
            : Of(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    /// <summary>
    /// Whether the second path is the first or lies in it; letter case never makes two folders different here.
    /// </summary>
    public static bool Holds(string folder, string inner) =>
        WithSeparator(inner).StartsWith(WithSeparator(folder), StringComparison.OrdinalIgnoreCase);

    private static string WithSeparator(string folder) =>
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
