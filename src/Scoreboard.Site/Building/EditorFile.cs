namespace Scoreboard.Site.Building;

/// <summary>Files among the sources that are nobody's work: what editors and systems leave beside it.</summary>
public static class EditorFile
{
    /// <summary>Whether a file is hidden, or a backup.</summary>
    public static bool Is(string path) => Path.GetFileName(path) is ['.', ..] or [.., '~'];
}
