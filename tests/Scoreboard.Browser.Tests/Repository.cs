namespace Scoreboard.Browser.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>This project's own folder.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "Scoreboard.Browser.Tests");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Scoreboard.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException($"No Scoreboard.sln in any folder above {AppContext.BaseDirectory}.");
        }

        return folder;
    }
}
