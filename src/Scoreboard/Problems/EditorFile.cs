namespace Scoreboard.Problems;

/// <summary>Files that are nobody's work: what editors, office programs and systems leave behind.</summary>
public static class EditorFile
{
    /// <summary>
    /// Whether a file, or a folder on the way to it, is hidden (<c>._a.csv</c>, <c>.#a.csv</c>, <c>.DS_Store</c>), a
    /// backup (<c>a.csv~</c>, <c>#a.csv#</c>), the mark of an open document (<c>~$a.csv</c>) or a folder's cache.
    /// </summary>
    /// <param name="path">From the folder that is looked through: what lies above it has no part in this.</param>
    public static bool Is(string path) => path.Split('/', '\\').Any(IsName);

    private static bool IsName(string name) => name is ['.', ..] or ['~', '$', ..] or [.., '~'] or ['#', .., '#']
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
