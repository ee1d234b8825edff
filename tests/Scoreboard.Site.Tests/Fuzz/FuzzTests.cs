namespace Scoreboard.Site.Tests.Fuzz;

public class FuzzTests
{
    private const int Inputs = 2_500;

    [Fact]
    public void No_spoilt_text_makes_a_reader_throw_or_run_away_or_speak_of_nowhere()
    {
        var targets = InputTargets.Of(Path.Combine(Repository.Root, "input"));

        Assert.Empty(Enumerable.Range(0, Inputs).Select(i => targets[i % targets.Count].Try(i)).OfType<string>());
    }
}
