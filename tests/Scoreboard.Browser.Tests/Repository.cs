namespace Scoreboard.Browser.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>This project's own folder.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "Scoreboard.Browser.Tests");

    /// <summary>Holds real data that stays as it was on 22 November 2026; the one in <c>data/</c> changes.</summary>
    public static string FirstData { get; } = Path.Combine(Root, "tests", "FirstData");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Scoreboard.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException(
                    $"No Scoreboard.sln in any folder above {AppContext.BaseDirectory}.");
        }

        return folder;
    }
}
