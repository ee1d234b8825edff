namespace Scoreboard;

/// <summary>Where the files of the repository are that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The data that is published: it changes, so no test may count on its facts.</summary>
    public static string Data { get; } = Path.Combine(Root, "data");

    /// <summary>Real data that stays as it was on 22 November 2026.</summary>
    public static string FirstData { get; } = Path.Combine(Root, "tests", "FirstData", "data");

    /// <summary>
    /// The small data set that tests work on, and each folder of <see cref="Problems"/> differs from.
    /// </summary>
    public static string SmallData { get; } = Path.Combine(Root, "tests", "SmallData");

    /// <summary>One folder per problem.</summary>
    public static string Problems { get; } = Path.Combine(Root, "tests", "Scoreboard.Tests", "Problems");

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
