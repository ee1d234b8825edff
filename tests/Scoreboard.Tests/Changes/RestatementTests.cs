using Scoreboard.Data;
using Scoreboard.Releases;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

public class RestatementTests
{
    private const string Published = "xaa-chw accredited yes 2018";

    private static Release Release { get; } = TimeData.Released(TimeData.Of(Published), "2026-Q3", "2026-09-25");

    [Fact]
    public void Status_that_today_s_data_says_otherwise_of_the_same_day_is_restated() => Assert.Equal(
        [("XAA", Status.Partial, Status.Won)],
        Restated(TimeData.Of(Published, "xaa-chw salaried yes 2026-09-25")));

    [Fact]
    public void What_became_so_after_the_release_restates_nothing() =>
        Assert.Empty(Restated(TimeData.Of(Published, "xaa-chw salaried yes 2026-09-26")));

    [Fact]
    public void Country_that_was_not_published_is_not_restated()
    {
        var onlyBelmora = Release with { Rows = Release.Rows.Where(r => r.Key == "XBB").ToDictionary() };

        Assert.Empty(Restated(TimeData.Of(Published, "xaa-chw salaried yes 2020"), onlyBelmora));
    }

    private static IEnumerable<(string, Status, Status)> Restated(Dataset data, Release? release = null) =>
        Restatement.All(release ?? Release, History.Of(data, SmallData.Day))
            .Select(r => (r.Country.Iso3, r.Published, r.Now));
}
