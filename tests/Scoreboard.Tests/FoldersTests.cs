namespace Scoreboard;

public sealed class FoldersTests
{
    /// <summary>
    /// From what knows nothing of scoreboards to what is so on a day; Board, which holds all, is the root.
    /// </summary>
    private static readonly string[] Order =
    [
        "Problems", "Dates", "Csv", "Tables", "Settings", "Releases", "Rules", "Data",
        "Documents", "Renewals", "Scoring", "Quality", "Priorities", "Coalition", "Secretariat", "Changes", "Progress",
        "Differences",
    ];

    [Fact]
    public void Folders_depend_one_way() =>
        Assert.Empty(FolderOrder.Breaches(Path.Combine(Repository.Root, "src", "Scoreboard"), Order));
}
