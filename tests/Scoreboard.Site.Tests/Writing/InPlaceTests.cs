using System.Text;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Tests.Commands;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Tests.Writing;

/// <summary>An output folder that has to stay itself: a mount, or one that a container serves.</summary>
public sealed class InPlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_folder_stays_and_its_files_are_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such shell.");
        Write(("index.html", "old"), ("gone/deep/index.html", "old"), ("a", "a file"));
        _folder.Write("output/notes.txt", "mine");
        // Holds on to the folder, not to its name, as a container does.
        using var held = ScoreboardProcess.Start(
            _folder, "/bin/sh",
            ["-c", "cd output; echo in; until [ -e \"$0\" ]; do sleep 0.02; done; cat index.html", _folder.At("go")]);
        Assert.Equal("in", await held.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

        Write(("index.html", "new"), ("a/index.html", "a folder now"));

        Assert.Equal(
            new() { ["a/index.html"] = "a folder now", ["index.html"] = "new", ["notes.txt"] = "mine" },
            Site());
        Assert.False(Directory.Exists(_folder.At("output/gone")));
        _folder.Write("go", "");
        Assert.Equal("new", (await ScoreboardProcess.RunAsync(held)).Output);
    }

    [Theory]
    [InlineData("about/index.html", "about/index.html")]
    [InlineData("about", "about/index.html")]
    [InlineData("data/mine.csv", "data")]
    public void A_file_that_is_not_ours_is_never_replaced(string mine, string path)
    {
        Write(("index.html", "old"));
        _folder.Write($"output/{mine}", "mine");

        Assert.Throws<UsageException>(() => Write(("index.html", "new"), (path, "x")));

        Assert.Equal("mine", File.ReadAllText(_folder.At($"output/{mine}")));
        Assert.Equal("old", File.ReadAllText(_folder.At("output/index.html")));
    }

    [Fact]
    public void A_link_in_the_folder_is_not_written_through()
    {
        Write(("index.html", "old"));
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateSymbolicLink(_folder.At("output/about"), _folder.At("elsewhere"));

        Assert.Throws<UsageException>(() => Write(("about/index.html", "new")));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.At("elsewhere")));
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused_as_ever()
    {
        _folder.Write("output/photo.jpg", "mine");

        Assert.Throws<UsageException>(() => Write(("index.html", "a")));
    }

    [Fact]
    public void A_mount_is_written_in_place_without_being_asked()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems mount other folders.");

        Assert.True(OutputFolder.StaysInPlace(_folder.Options, "/proc"));
        Assert.False(OutputFolder.StaysInPlace(_folder.Options, _folder.At("output")));
    }

    [Fact]
    public async Task Killed_at_any_moment_a_build_leaves_whole_files_and_the_next_makes_the_site_whole()
    {
        string[] whole = [.. Texts("A"), .. Texts("B")];
        for (var kill = 0; kill < 15; kill++)
        {
            using var writing = ScoreboardProcess.Start(
                _folder, Environment.ProcessPath!, [WritingProcess.Argument, _folder.Root, "--in-place"]);
            await writing.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            SpinWait.SpinUntil(() => false, TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 40));
            writing.Kill();
            await writing.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal("", await writing.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            Assert.Empty(Site().Values.Except(whole));
        }

        Write([.. WritingProcess.Site("A").Select(f => (f.Path, Encoding.UTF8.GetString(f.Content)))]);

        Assert.Equal(
            Texts("A").Order(StringComparer.Ordinal), Site().Values.Order(StringComparer.Ordinal));
    }

    /// <summary>Without what a build that was killed left, and the file that locks the folder.</summary>
    private SortedDictionary<string, string> Site() => new(
        _folder.Read("output").Where(f => !f.Key.StartsWith(".scoreboard", StringComparison.Ordinal)).ToDictionary(),
        StringComparer.Ordinal);

    private static IEnumerable<string> Texts(string site) =>
        WritingProcess.Site(site).Select(f => Encoding.UTF8.GetString(f.Content));

    private void Write(params (string Path, string Text)[] files)
    {
        using var writer = SiteWriter.Open(_folder.Options with { InPlace = true });
        writer.Write([.. files.Select(f => new SiteFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))]);
    }
}
