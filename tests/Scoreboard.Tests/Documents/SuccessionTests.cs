using Scoreboard.Documents;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Tests.Documents;

public class SuccessionTests
{
    private static readonly Policy First = Sample.Policy("first");
    private static readonly Policy Second = Sample.Policy("second", supersedes: "first");
    private static readonly Policy Draft = Sample.Policy("third", supersedes: "second", status: PolicyStatus.Draft);
    private static readonly Policy Other = Sample.Policy("other");

    [Theory]
    [InlineData("first")]
    [InlineData("second")]
    [InlineData("third")]
    public void Every_document_of_a_line_stands_in_the_same_line_with_the_oldest_first(string asked)
    {
        Policy[] known = [Draft, Other, Second, First];

        Assert.Equal([First, Second, Draft], Succession.LineOf(known.Single(p => p.PolicyId == asked), known));
    }

    [Fact]
    public void Predecessor_that_is_not_known_yet_is_not_in_the_line() =>
        Assert.Equal([Second, Draft], Succession.LineOf(Second, [Second, Draft]));

    [Fact]
    public void Document_that_replaces_nothing_and_is_replaced_by_nothing_is_a_line_of_its_own() =>
        Assert.Equal([Other], Succession.LineOf(Other, [First, Second, Other]));
}
