using System.IO.Compression;
using Scoreboard.Differences;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Revisions;

namespace Scoreboard.Site.Tests.Revisions;

public sealed class DataAtTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Revision_is_read_as_it_was_and_the_folder_stays_as_it_is()
    {
        _project.Folder.Write("data/releases/2026-q3.csv", "iso3\n");
        _project.Folder.Write("data/notes/private.csv", "not read");
        TemporaryRepository.Commit(_project.Folder.Root, "First");
        _project.Folder.Write("data/levers.csv", "now\n");
        TemporaryRepository.Commit(_project.Folder.Root, "Second");
        _project.Folder.Write("data/levers.csv", "at hand\n");

        var before = DataAt.Read("HEAD~1", _project.Options);

        Assert.StartsWith("lever_id,", Text(before.Find("levers.csv")), StringComparison.Ordinal);
        Assert.Equal(["releases/2026-q3.csv"], before.Releases);
        Assert.Null(before.Find("notes/private.csv"));
        Assert.Equal("now\n", Text(DataAt.Read("main", _project.Options).Find("levers.csv")));
        Assert.Equal("at hand\n", File.ReadAllText(_project.Folder.At("data/levers.csv")));
    }

    [Fact]
    public void Project_may_lie_in_a_folder_of_its_repository()
    {
        using TemporaryFolder outer = new();
        Directory.Move(_project.Folder.At("data"), outer.At("projects"));
        Directory.CreateDirectory(_project.Folder.At("data"));
        var options = outer.Options with { Root = outer.Root, DataFolder = outer.At("projects") };
        TemporaryRepository.Commit(outer.Root, "First");

        Assert.NotNull(DataAt.Read("HEAD", options).Find("policies.csv"));
        Assert.Throws<UsageException>(() => DataAt.Read("HEAD", options with { DataFolder = outer.At("elsewhere") }));
    }

    [Fact]
    public void Folder_may_be_the_data_or_a_project_that_holds_it()
    {
        var data = DataAt.Read(_project.Folder.At("data"), _project.Options);
        var project = DataAt.Read(_project.Folder.Root, _project.Options);

        Assert.Equal(data.Find("policies.csv"), project.Find("policies.csv"));
        Assert.Equal("data", data.Label);
    }

    /// <summary>Among them what git would take for an option or a path.</summary>
    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--output=stolen")]
    [InlineData("HEAD:data")]
    [InlineData("")]
    public void What_is_neither_folder_nor_revision_is_wrong_usage(string name)
    {
        TemporaryRepository.Commit(_project.Folder.Root, "First");

        Assert.Throws<UsageException>(() => DataAt.Read(name, _project.Options));
        Assert.False(File.Exists(_project.Folder.At("stolen")));
    }

    /// <summary>What publishing holds a new site against is the archive that the last one offers.</summary>
    [Fact]
    public async Task Published_archive_differs_in_nothing_from_the_data_it_was_made_of()
    {
        var archive = (await _project.FilesAsync()).Single(f => f.Path == Routes.DataArchive);
        var published = _project.Folder.At("published");
        ZipFile.ExtractToDirectory(new MemoryStream(archive.Content), published);

        var difference = Difference.Of(
            DataAt.Read(published, _project.Options), DataAt.Read(_project.Folder.At("data"), _project.Options),
            SmallProject.Day);

        Assert.True(difference.IsEmpty);
        Assert.NotNull(difference.Effect);
    }

    [Fact]
    public void Folder_without_data_is_named()
    {
        var fault = Assert.Throws<UsageException>(() => DataAt.Read(_project.Folder.At("input"), _project.Options));

        Assert.Contains("scoreboard.json", fault.Message, StringComparison.Ordinal);
    }

    private static string Text(byte[]? content) => System.Text.Encoding.UTF8.GetString(content!);
}
