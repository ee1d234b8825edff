namespace Scoreboard.Site.Tests;

/// <summary>Where the files of the repository are that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A small golden site; each folder of <see cref="Problems"/> differs from it.</summary>
    public static string SmallCase { get; } = InTests("Cases", "small");

    public static string Problems { get; } = InTests("Problems");

    /// <summary>What a build of the committed data and words works on.</summary>
    public static SiteOptions Real(string output) =>
        new(Root, Path.Combine(Root, "data"), Path.Combine(Root, "input"), output, SmallProject.Day, null);

    private static string InTests(params string[] parts) => Path.Combine([Root, "tests", "Scoreboard.Site.Tests", .. parts]);

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
