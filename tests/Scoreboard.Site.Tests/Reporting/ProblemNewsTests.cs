using Scoreboard.Problems;
using Scoreboard.Site.Reporting;

namespace Scoreboard.Site.Tests.Reporting;

public class ProblemNewsTests
{
    [Fact]
    public void What_a_change_brings_comes_before_what_was_there()
    {
        var news = ProblemNews.Of([At(2, "old"), At(9, "new")], [At(2, "old"), At(5, "mended")]);

        Assert.Equal(["new", "old"], news.All.Select(p => p.Message));
    }

    [Fact]
    public void A_row_added_above_makes_nothing_new() =>
        Assert.Empty(ProblemNews.Of([At(3, "old"), At(8, "older")], [At(2, "old"), At(7, "older")]).New);

    [Fact]
    public void Of_several_that_say_the_same_the_one_more_is_new()
    {
        var news = ProblemNews.Of([At(2, "same"), At(3, "same"), At(4, "same")], [At(2, "same"), At(3, "same")]);

        Assert.Equal((1, 2), (news.New.Count, news.Known.Count));
    }

    [Fact]
    public void Summary_has_all_and_folds_away_what_was_there()
    {
        var summary = ProblemSummary.Of(
            new ProblemNews([At(2, "a <b>cell</b> with `ticks` | and *stars*")], [At(3, "old")]), isCompared: true);

        Assert.Equal(
            """
            ## 0 errors, 2 warnings

            ### New

            - `data/a.csv:2:1` warning `stale-fact`: a \<b\>cell\<\/b\> with \`ticks\` \| and \*stars\*

            <details><summary>There before: 1</summary>

            - `data/a.csv:3:1` warning `stale-fact`: old

            </details>

            """,
            summary);
    }

    [Fact]
    public void Summary_of_a_change_that_brings_nothing_says_so() => Assert.Contains(
        "None of them is new.", ProblemSummary.Of(new ProblemNews([], [At(3, "old")]), isCompared: true),
        StringComparison.Ordinal);

    private static Problem At(int line, string message) =>
        new(new Location("data/a.csv", line, 1), "stale-fact", message, Severity.Warning);
}
