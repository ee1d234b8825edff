namespace Scoreboard.Site.Content;

/// <summary>One entry of the navigation.</summary>
/// <param name="Path">Of the page it leads to.</param>
/// <param name="Words">The text that names it.</param>
/// <param name="Holds">Whether a page, by its path, is in that section of the site.</param>
public sealed record NavigationEntry(string Path, string Words, Func<string, bool> Holds)
{
    /// <summary>Whether it is about the site, not the score, and stands behind "More" on a wide screen.</summary>
    public bool IsAside { get; init; }
}
