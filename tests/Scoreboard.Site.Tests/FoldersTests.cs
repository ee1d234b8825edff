namespace Scoreboard.Site.Tests;

public sealed class FoldersTests
{
    /// <summary>
    /// From what knows nothing of pages to the commands that make a site of them; Program is the root.
    /// </summary>
    private static readonly string[] Order =
    [
        "Problems", "Languages", "Addresses", "Text", "Feeds", "Content", "Exports", "Pages/Parts", "Articles", "Pages",
        "Cards", "Checking",
        "Building", "Writing", "Reporting", "Revisions", "Adding", "Starting",
        "Serving", "Commands",
    ];

    [Fact]
    public void Folders_depend_one_way() =>
        Assert.Empty(FolderOrder.Breaches(Path.Combine(Repository.Root, "src", "Scoreboard.Site"), Order));
}
