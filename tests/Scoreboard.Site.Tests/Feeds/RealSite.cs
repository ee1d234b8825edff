using System.Text;
using Scoreboard.Data;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;
using Scoreboard.Site.Tests.Feeds;

[assembly: AssemblyFixture(typeof(RealSite))]

namespace Scoreboard.Site.Tests.Feeds;

/// <summary>The site of the first data, built in memory: twice for one day, and once for a later one.</summary>
public sealed class RealSite : IAsyncLifetime
{
    public static DateOnly Day { get; } = new(2026, 11, 22);

    public static DateOnly LaterDay { get; } = new(2027, 2, 28);

    public Dataset Data { get; } = Dataset.Load(Repository.FirstData, "data", [])!;

    public Scores Scores => Scores.Of(Data, Day);

    public IReadOnlyDictionary<string, byte[]> Files { get; private set; } = null!;

    public IReadOnlyDictionary<string, byte[]> Again { get; private set; } = null!;

    public IReadOnlyDictionary<string, byte[]> Later { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        (Files, Again, Later) = (await BuildAsync(Day), await BuildAsync(Day), await BuildAsync(LaterDay));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public string Page(string path) => Encoding.UTF8.GetString(Files[path]);

    private static async Task<IReadOnlyDictionary<string, byte[]>> BuildAsync(DateOnly day)
    {
        var options = Repository.Real(Path.Combine(Repository.Root, "output")) with { AsOf = day };
        var result = await SiteBuilder.BuildAsync(options, _ => { }, CancellationToken.None);
        Assert.False(result.HasErrors, string.Join('\n', result.Problems));
        return result.Files.ToDictionary(f => f.Path, f => f.Content);
    }
}
