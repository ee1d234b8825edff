using Scoreboard.Site.Building;

namespace Scoreboard.Site.Tests;

/// <summary>Where the files of the repository are that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The small data set, which the small case changes a little.</summary>
    public static string SmallData { get; } = Path.Combine(Root, "tests", "SmallData");

    /// <summary>A small golden site; each folder of <see cref="Problems"/> differs from it.</summary>
    public static string SmallCase { get; } = InTests("Cases", "small");

    public static string Problems { get; } = InTests("Problems");

    /// <summary>Real data that stays as it was on 22 November 2026; the one in <c>data/</c> changes.</summary>
    public static string FirstData { get; } = Path.Combine(Root, "tests", "FirstData", "data");

    /// <summary>What a build of the first data and the committed English words works on.</summary>
    public static SiteOptions Real(string output) => Committed(output) with
    {
        Root = Path.GetDirectoryName(FirstData)!,
        DataFolder = FirstData,
        Languages = [],
    };

    /// <summary>What a build of the committed data and words works on: no test may count on their facts.</summary>
    public static SiteOptions Committed(string output) => new()
    {
        Root = Root,
        DataFolder = Path.Combine(Root, "data"),
        InputFolder = Path.Combine(Root, "input"),
        OutputFolder = output,
        AsOf = SmallProject.Day,
    };

    private static string InTests(params string[] parts) =>
        Path.Combine([Root, "tests", "Scoreboard.Site.Tests", .. parts]);

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
