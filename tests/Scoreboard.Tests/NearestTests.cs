using Scoreboard.Problems;
using Scoreboard.Scoring;

namespace Scoreboard;

public class NearestTests
{
    private static readonly string[] Words = ["in_force", "draft", "superseded", "ken-chp", "uga-vht"];

    [Theory]
    [InlineData("in-force", "in_force")]
    [InlineData("In Force", "in_force")]
    [InlineData(" draft ", "draft")]
    [InlineData("dratf", null)]
    [InlineData("drafts", "draft")]
    [InlineData("supersede", "superseded")]
    [InlineData("ken-chv", "ken-chp")]
    [InlineData("something", null)]
    [InlineData("", null)]
    public void Word_that_is_close_is_named(string written, string? meant) =>
        Assert.Equal(meant, Nearest.To(written, Words));

    [Fact]
    public void Of_two_that_are_equally_close_the_first_by_letter_is_named() =>
        Assert.Equal("beg", Nearest.To("bag", ["big", "beg"]));

    [Fact]
    public void Closer_word_goes_before_the_first_by_letter() =>
        Assert.Equal("supervised", Nearest.To("supervisec", ["supersized", "supervised"]));

    [Fact]
    public void Nothing_is_said_where_nothing_is_close() => Assert.Equal("", Nearest.DidYouMean("zzzzzz", Words));
}
