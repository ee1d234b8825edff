namespace Scoreboard.Site.Tests;

public sealed class FoldersTests
{
    /// <summary>
    /// From what knows nothing of pages to the commands that make a site of them; Program is the root.
    /// </summary>
    private static readonly string[] Order =
    [
        "Problems", "Languages", "Addresses", "Text", "Feeds", "Content", "Exports", "Pages/Parts", "Articles",
        // A page may show a part of another kind's, such as who is on it; then that kind comes first.
        "Pages/Articles", "Pages/Progress", "Pages/Coalition", "Pages/Renewals", "Pages/Countries", "Pages/Home",
        "Pages/Embeds", "Pages/Changes", "Pages/Releases", "Pages/Levers", "Pages/Compare", "Pages/Downloads",
        "Pages/Explore", "Pages/Moved", "Pages/NotFound", "Pages/Offline", "Pages/Search",
        "Cards", "Checking",
        "Building", "Writing", "Reporting", "Revisions", "Adding", "Starting",
        "Serving", "Commands",
    ];

    [Fact]
    public void Folders_depend_one_way() =>
        Assert.Empty(FolderOrder.Breaches(Path.Combine(Repository.Root, "src", "Scoreboard.Site"), Order));
}
