namespace Scoreboard.Benchmarks;

/// <summary>Where the committed data is, wherever a benchmark is run from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Scoreboard.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder)
            ?? throw new InvalidOperationException("There is no Scoreboard.sln above this program."));
}
