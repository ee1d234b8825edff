namespace Scoreboard;

/// <summary>
/// Spoilt files, many thousands of them; <c>tests/Scoreboard.Benchmarks</c> tries a million with <c>fuzz</c>.
/// </summary>
public class FuzzTests
{
    private const int Inputs = 8_000;
    private const int WholeFolders = 200;

    [Fact]
    public void No_spoilt_file_makes_a_reader_throw_or_run_away_or_speak_of_nowhere()
    {
        var targets = DataTargets.Of(Repository.Data);

        Assert.Empty(Enumerable.Range(0, Inputs).Select(i => targets[i % targets.Count].Try(i)).OfType<string>());
    }

    [Fact]
    public void No_spoilt_file_trips_the_rules_between_tables() => Assert.Empty(
        Enumerable.Range(0, WholeFolders).Select(DataTargets.WholeFolder(Repository.SmallData).Try).OfType<string>());
}
