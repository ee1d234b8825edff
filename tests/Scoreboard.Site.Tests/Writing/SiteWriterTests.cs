using System.Text;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Tests.Commands;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Tests.Writing;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_takes_the_place_of_the_last_one_as_a_whole()
    {
        Write(("index.html", "old"), ("gone/index.html", "old"));

        Write(("index.html", "new"), ("a/b/c.txt", "new"));

        Assert.Equal(new() { ["a/b/c.txt"] = "new", ["index.html"] = "new" }, _folder.Read("output"));
        Assert.Empty(_folder.Leftovers());
    }

    [Fact]
    public void An_empty_folder_and_one_that_is_missing_with_its_parents_can_be_written_to()
    {
        Directory.CreateDirectory(_folder.At("output"));
        Write(("index.html", "a"));
        Write(_folder.Options with { OutputFolder = _folder.At("x/y/z") }, ("index.html", "b"));

        Assert.Equal(new() { ["index.html"] = "a" }, _folder.Read("output"));
        Assert.Equal(new() { ["index.html"] = "b" }, _folder.Read("x/y/z"));
    }

    [Fact]
    public void A_link_to_the_output_goes_on_pointing_to_it()
    {
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateSymbolicLink(_folder.At("output"), _folder.At("elsewhere"));

        Write(("index.html", "a"));

        Assert.Equal(new() { ["index.html"] = "a" }, _folder.Read("elsewhere"));
        Assert.Equal(_folder.At("elsewhere"), new DirectoryInfo(_folder.At("output")).LinkTarget);
    }

    [Theory]
    [InlineData("output/photo.jpg", "output")]
    [InlineData("output", "output")]
    public void A_folder_that_is_not_a_site_of_ours_is_refused(string holds, string output)
    {
        _folder.Write(holds, "mine");

        Assert.Throws<UsageException>(
            () => Write(_folder.Options with { OutputFolder = _folder.At(output) }, ("index.html", "a")));
        Assert.Equal("mine", File.ReadAllText(_folder.At(holds)));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data/site")]
    [InlineData("DATA/site")]
    [InlineData("input/pages")]
    [InlineData("link/site")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    public void An_output_that_is_or_holds_or_lies_in_the_sources_is_refused(string output)
    {
        Directory.CreateSymbolicLink(_folder.At("link"), _folder.At("data"));
        var options = _folder.Options with { OutputFolder = Path.GetFullPath(_folder.At(output)) };

        Assert.Throws<UsageException>(() => SiteWriter.Open(options));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../data/x.csv")]
    [InlineData("a/../../x")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\b")]
    [InlineData("C:/x")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData(".scoreboard")]
    public void A_path_that_could_leave_the_site_is_our_own_mistake(string path)
    {
        Write(("index.html", "old"));

        Assert.Throws<InvalidOperationException>(() => Write(("index.html", "new"), (path, "x")));
        Assert.Equal(new() { ["index.html"] = "old" }, _folder.Read("output"));
        Assert.Empty(_folder.Leftovers());
    }

    [Theory]
    [InlineData("a/index.html", "a/index.html")]
    [InlineData("a/index.html", "A/INDEX.html")]
    [InlineData("a", "a/index.html")]
    [InlineData("A/b/index.html", "a/B")]
    public void Two_files_for_one_place_are_our_own_mistake(string one, string other) =>
        Assert.Throws<InvalidOperationException>(() => Write((one, "1"), (other, "2")));

    [Fact]
    public void A_disk_error_half_way_leaves_the_old_site_and_nothing_of_the_new()
    {
        Write(("index.html", "old"));

        Assert.ThrowsAny<IOException>(
            () => Write(("index.html", "new"), (new string('n', 300), "no file system takes this name")));

        Assert.Equal(new() { ["index.html"] = "old" }, _folder.Read("output"));
        Assert.Empty(_folder.Leftovers());
    }

    [Fact]
    public void A_cancelled_build_leaves_the_old_site_and_nothing_of_the_new()
    {
        Write(("index.html", "old"));
        using var writer = SiteWriter.Open(_folder.Options);

        Assert.Throws<OperationCanceledException>(
            () => writer.Write([new("index.html", [])], new CancellationToken(canceled: true)));

        Assert.Equal(new() { ["index.html"] = "old" }, _folder.Read("output"));
        Assert.Empty(_folder.Leftovers());
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_away_by_the_next()
    {
        _folder.Write(".output.building/.scoreboard", "");
        _folder.Write(".output.building/a/half", "");
        Directory.CreateDirectory(_folder.At(".output.previous"));

        SiteWriter.Open(_folder.Options).Dispose();

        Assert.Empty(_folder.Leftovers());
    }

    [Fact]
    public void A_build_killed_between_two_renames_gives_the_last_site_back_at_the_next_start()
    {
        Write(("index.html", "old"));
        Directory.Move(_folder.At("output"), _folder.At(".output.previous"));

        SiteWriter.Open(_folder.Options).Dispose();

        Assert.Equal(new() { ["index.html"] = "old" }, _folder.Read("output"));
        Assert.Empty(_folder.Leftovers());
    }

    [Fact]
    public void A_foreign_folder_under_the_name_of_a_half_built_site_is_refused()
    {
        _folder.Write(".output.building/mine.txt", "mine");

        Assert.Throws<UsageException>(() => SiteWriter.Open(_folder.Options));
        Assert.True(File.Exists(_folder.At(".output.building/mine.txt")));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("a/photo.jpg")]
    public void What_somebody_put_into_the_output_is_not_lost_without_a_word(string file)
    {
        Write(("index.html", "old"), ("a/index.html", "old"));
        _folder.Write($"output/{file}", "mine");

        var refused = Assert.Throws<UsageException>(() => Write(("index.html", "new")));

        Assert.Contains($"'{file}'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--in-place", refused.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_folder.At("output/index.html")));
    }

    [Fact]
    public void What_hosts_and_tools_keep_in_the_output_stays()
    {
        _folder.Write("output/.git/config", "git");
        _folder.Write("output/CNAME", "scoreboard.example.org");
        _folder.Write("output/.well-known/security.txt", "contact");
        Write(("index.html", "old"));
        _folder.Write("output/.DS_Store", "");

        Write(("index.html", "new"));

        Assert.Equal(
            new()
            {
                [".git/config"] = "git",
                [".well-known/security.txt"] = "contact",
                ["CNAME"] = "scoreboard.example.org",
                ["index.html"] = "new",
            },
            _folder.Read("output"));
        Assert.Empty(_folder.Leftovers());
    }

    [Fact]
    public void A_repository_that_a_killed_build_left_in_the_old_site_is_given_back()
    {
        Write(("index.html", "new"));
        _folder.Write(".output.building/.scoreboard", "");
        _folder.Write(".output.building/.git/config", "git");

        SiteWriter.Open(_folder.Options).Dispose();

        Assert.Equal("git", File.ReadAllText(_folder.At("output/.git/config")));
        Assert.Empty(_folder.Leftovers());
    }

    [Fact]
    public void The_mode_of_the_output_stays()
    {
        Write(("index.html", "old"));
        if (OperatingSystem.IsWindows())
        {
            return; // which has no modes
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        File.SetUnixFileMode(_folder.At("output"), mode);

        Write(("index.html", "new"));

        Assert.Equal(mode, File.GetUnixFileMode(_folder.At("output")));
    }

    [Fact]
    public async Task A_second_build_is_told_that_another_is_writing()
    {
        using (SiteWriter.Open(_folder.Options))
        {
            var other = await ScoreboardProcess.RunAsync(_folder, "build");

            Assert.Equal(3, other.ExitCode);
            Assert.StartsWith(
                $"Another build is writing '{_folder.At("output")}' right now.", other.Error, StringComparison.Ordinal);
            Assert.Throws<IOException>(() => SiteWriter.Open(_folder.Options));
        }

        SiteWriter.Open(_folder.Options).Dispose();
    }

    private void Write(params (string Path, string Text)[] files) => Write(_folder.Options, files);

    private static void Write(SiteOptions options, params (string Path, string Text)[] files)
    {
        using var writer = SiteWriter.Open(options);
        writer.Write([.. files.Select(f => new SiteFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))]);
    }
}
