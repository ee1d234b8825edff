using Scoreboard.Data;
using Scoreboard.Releases;
using Scoreboard.Scoring;

namespace Scoreboard.Changes;

public class RestatedValueTests
{
    private const string Published = "xaa-chw accredited yes 2018";

    // The sources of these rows were read on 2026-10-01.
    private static Release Release { get; } = TimeData.Released(TimeData.Of(Published), "2026-Q3", "2026-09-25");

    [Fact]
    public void Nothing_is_restated_where_the_recount_says_the_same() => Assert.Empty(All(TimeData.Of(Published)));

    [Fact]
    public void What_became_so_after_the_release_restates_nothing() =>
        Assert.Empty(All(TimeData.Of(Published, "xaa-chw salaried no 2026-09-26")));

    [Fact]
    public void Status_and_every_score_that_follows_from_a_corrected_finding_are_restated_with_it()
    {
        var restated = All(TimeData.Of(Published, "xaa-chw salaried yes 2020"));

        Assert.Equal(
            [("XAA", "status"), ("XAA", "policy"), ("XAA", "overall")],
            restated.Select(r => (r.Country.Iso3, r.Of)));
        Assert.Equal(("partial", "prochw"), (restated[0].Published.Single(), restated[0].Now.Single()));
        Assert.Contains("salaried", restated[0].Facts.Select(f => f.Assessment.Criterion));
        Assert.Contains("salaried", restated[1].Facts.Select(f => f.Assessment.Criterion));
        Assert.Empty(restated[2].Facts);
    }

    [Fact]
    public void Score_whose_status_is_as_published_is_restated_too() => Assert.Contains(
        All(TimeData.Of(Published, "xaa-chw costed partial 2020")),
        r => r.Of == "funding" && r.Published.SequenceEqual(["", "0.0", "100.0", "0.00"])
            && r.Now.SequenceEqual(["50.0", "50.0", "50.0", "1.00"]));

    [Fact]
    public void Window_whose_end_was_corrected_is_restated_with_its_document()
    {
        var data = SmallData.Load(SmallData.Changed("policies.csv", "2021,2027,in_force", "2021,2028-06,in_force"));
        var release = TimeData.Released(SmallData.Load(), "2026-Q3", "2026-09-25");

        var restated = RestatedValue.All(release, data).Single();

        Assert.Equal("renewal", restated.Of);
        Assert.Equal(["open", "xaa-chw-policy-2021", "2027"], restated.Published);
        Assert.Equal(["next", "xaa-chw-policy-2021", "2028-06"], restated.Now);
        Assert.Equal(["xaa-chw-policy-2021"], restated.Documents.Select(d => d.PolicyId));
    }

    [Fact]
    public void Finding_whose_source_nobody_read_since_is_no_reason()
    {
        var release = TimeData.Released(TimeData.Of(Published), "2026-Q4", "2026-11-20");

        var restated = RestatedValue.All(release, TimeData.Of(Published, "xaa-chw salaried yes 2020"));

        Assert.All(restated, r => Assert.Empty(r.Facts));
    }

    [Fact]
    public void Country_that_was_not_published_is_not_restated()
    {
        var onlyBelmora = Release with { Rows = Release.Rows.Where(r => r.Key == "XBB").ToDictionary() };

        Assert.Empty(RestatedValue.All(onlyBelmora, TimeData.Of(Published, "xaa-chw salaried yes 2020")));
    }

    private static IReadOnlyList<RestatedValue> All(Dataset data) => RestatedValue.All(Release, data);
}
