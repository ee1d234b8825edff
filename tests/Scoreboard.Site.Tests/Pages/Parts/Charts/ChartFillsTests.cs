using Scoreboard.Csv;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Tests.Pages.Parts.Charts;

public sealed class ChartFillsTests
{
    /// <summary>Two stand alone: the loud one and the quiet one, which no eye takes for each other.</summary>
    [Fact]
    public void Every_status_but_the_loudest_and_the_quietest_has_a_pattern_of_its_own()
    {
        var fills = Enum.GetValues<Status>().ToDictionary(s => s, s => ChartFills.Of($"part--{Spelling.Of(s)}"));

        Assert.Equal([Status.Partial, Status.Won], fills.Where(f => f.Value is null).Select(f => f.Key).Order());
        var patterns = fills.Values.OfType<string>().ToList();
        Assert.Equal(3, patterns.Distinct().Count());
    }
}
