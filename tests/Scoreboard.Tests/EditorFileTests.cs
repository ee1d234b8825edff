using Scoreboard.Problems;

namespace Scoreboard;

public class EditorFileTests
{
    [Theory]
    [InlineData("~$policies.csv")]
    [InlineData("._policies.csv")]
    [InlineData(".#policies.csv")]
    [InlineData("policies.csv~")]
    [InlineData("#policies.csv#")]
    [InlineData(".~lock.policies.csv#")]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("pictures/thumbs.db")]
    [InlineData(".obsidian/plugins/a.js")]
    [InlineData("pictures/.cache/a.svg")]
    public void What_programs_leave_behind_is_nobody_s_work(string path) => Assert.True(EditorFile.Is(path));

    [Theory]
    [InlineData("policies.csv")]
    [InlineData("a.b/c~d.svg")]
    [InlineData("#1.svg")]
    public void What_people_make_is(string path) => Assert.False(EditorFile.Is(path));

    [Fact]
    public void Releases_are_read_without_what_programs_leave_beside_them() => Assert.NotNull(SmallData.Load(
        ("releases/._2026-q3.csv", "\0\u0005"u8.ToArray()), ("releases/~$2026-q3.csv", "x"u8.ToArray())));
}
