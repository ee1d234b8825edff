using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Csv;

public class SpellingTests
{
    [Fact]
    public void Words_are_written_small_with_underscores() =>
        Assert.Equal(["unknown", "in_force", "draft", "superseded", "expired"], Spelling.All<PolicyStatus>());

    [Theory]
    [InlineData("in_force", true)]
    [InlineData("In_Force", false)]
    [InlineData("InForce", false)]
    [InlineData("1", false)]
    [InlineData("", false)]
    public void Only_that_spelling_is_read(string text, bool isRead)
    {
        Assert.Equal(isRead, Spelling.TryParse<PolicyStatus>(text, out var status));
        Assert.Equal(isRead ? PolicyStatus.InForce : default, status);
    }
}
