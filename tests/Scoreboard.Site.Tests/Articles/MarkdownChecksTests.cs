using System.Text;
using Scoreboard.Problems;
using Scoreboard.Site.Articles;

namespace Scoreboard.Site.Tests.Articles;

public sealed class MarkdownChecksTests
{
    [Fact]
    public void A_file_in_another_encoding_is_one_problem_at_its_place()
    {
        var problem = Assert.Single(MarkdownChecks.Of("p.md", Encoding.Latin1.GetBytes("A page.\nLa santé.\nL’été")));

        Assert.Equal((ProblemCode.NotUtf8, new Location("p.md", 2, 8)), (problem.Code, problem.At));
    }

    [Fact]
    public void What_git_could_not_merge_is_one_problem_at_its_line()
    {
        var problem = Assert.Single(
            MarkdownChecks.Of("p.md", "A page.\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> main\n"u8.ToArray()));

        Assert.Equal((ProblemCode.ConflictMarker, 2), (problem.Code, problem.At.Line));
    }

    [Theory]
    [InlineData("A heading\n=======\n")]
    [InlineData("\uFEFF---\r\ntitle: Santé\r\n---\r\n\tindented code\r\n")]
    [InlineData("- - - - - - - - - - - - - - - - - - - - - - - - - - -\n")]
    [InlineData("> - a list [in](x) a [quotation](y)\n")]
    [InlineData("Is it? [Yes](https://example.org/show?id=1), وزارة الصحة؟\n")]
    public void What_Markdown_allows_is_no_problem(string text) =>
        Assert.Empty(MarkdownChecks.Of("p.md", Encoding.UTF8.GetBytes(text)));
}
