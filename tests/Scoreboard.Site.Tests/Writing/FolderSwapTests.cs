using Scoreboard.Scoring;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Tests.Writing;

public sealed class FolderSwapTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderSwapTests()
    {
        _folder.Write("next/a", "next");
        _folder.Write("old/a", "old");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void At_once_the_two_folders_change_names()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(), "Windows has no such call; there sites change places in two steps.");

        Assert.True(FolderSwap.TryAtOnce(_folder.At("next"), _folder.At("old")));

        Assert.Equal(("old", "next"), (_folder.Read("next")["a"], _folder.Read("old")["a"]));
    }

    [Fact]
    public void At_once_with_a_folder_that_is_missing_changes_nothing()
    {
        Assert.False(FolderSwap.TryAtOnce(_folder.At("next"), _folder.At("missing")));
        Assert.Equal("next", _folder.Read("next")["a"]);
    }

    [Fact]
    public void In_two_steps_the_old_folder_ends_aside()
    {
        FolderSwap.InTwoSteps(_folder.At("next"), _folder.At("old"), _folder.At("aside"));

        Assert.Equal(("next", "old"), (_folder.Read("old")["a"], _folder.Read("aside")["a"]));
        Assert.False(Directory.Exists(_folder.At("next")));
    }

    [Fact]
    public void A_second_step_that_fails_takes_the_first_back()
    {
        Assert.ThrowsAny<IOException>(
            () => FolderSwap.InTwoSteps(_folder.At("missing"), _folder.At("old"), _folder.At("aside")));

        Assert.Equal("old", _folder.Read("old")["a"]);
    }
}
