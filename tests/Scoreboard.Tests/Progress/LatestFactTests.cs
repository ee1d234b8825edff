using Scoreboard.Data;
using Scoreboard.Scoring;

namespace Scoreboard.Progress;

public class LatestFactTests
{
    private static readonly Dataset Data = TimeData.Of(
        "xaa-chw accredited yes 2018-03", "xaa-chw salaried no 2026", "xbb-volunteer salaried partial 2019",
        "xbb-volunteer accredited yes 2019");

    [Fact]
    public void Newest_facts_come_first_and_those_of_one_country_and_date_are_told_once() => Assert.Equal(
        ["2021-02-28 xaa-chw-policy-2021", "2019 salaried", "2018-03 accredited", "2015-03 xaa-chw-policy-2015"],
        Told("2026-11-22", 6));

    [Fact]
    public void What_happened_after_the_day_is_left_out() =>
        Assert.Equal(["2018-03 accredited", "2015-03 xaa-chw-policy-2015"], Told("2018-12-31", 6));

    [Fact]
    public void No_more_are_told_than_asked_for() =>
        Assert.Equal(["2021-02-28 xaa-chw-policy-2021"], Told("2026-11-22", 1));

    private static IEnumerable<string> Told(string day, int count) => LatestFact.Newest(Data, Sample.Day(day), count)
        .Select(f => $"{f.On} {f.Policy?.PolicyId ?? f.Assessment!.Criterion}");
}
