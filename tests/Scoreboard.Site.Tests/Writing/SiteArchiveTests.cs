using System.IO.Compression;
using Scoreboard.Site.Building;
using Scoreboard.Site.Commands;
using Scoreboard.Site.Content;
using Scoreboard.Site.Tests.Commands;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Tests.Writing;

public sealed class SiteArchiveTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Archive_holds_every_file_of_the_site_in_a_folder_of_its_own()
    {
        var run = await ScoreboardProcess.RunAsync(
            _project.Folder, "build", "--as-of", "2026-11-22", "--zip", "small-site.zip");

        Assert.Equal(0, run.ExitCode);
        ZipFile.ExtractToDirectory(_project.Folder.At("small-site.zip"), _project.Folder.At("unpacked"));
        var (site, unpacked) = (_project.Folder.Read("output"), _project.Folder.Read("unpacked/small-site"));
        Assert.Equal(site.Keys.Except(["data/scoreboard-site.zip"]), unpacked.Keys);
        Assert.All(unpacked, file => Assert.Equal(file.Value, site[file.Key]));
    }

    /// <summary>By its whole address, so that no link of the unpacked site leads to a file that is not there.</summary>
    [Fact]
    public async Task Site_offers_itself_as_one_file_where_that_is_made()
    {
        await ScoreboardProcess.RunAsync(
            _project.Folder, "build", "--as-of", "2026-11-22", "--zip", "small-site.zip");
        var page = await File.ReadAllTextAsync(
            _project.Folder.At("output/data/index.html"), TestContext.Current.CancellationToken);

        Assert.Matches("href=\"https://[^\"]+/data/scoreboard-site.zip\"", page);
        Assert.Equal(
            File.ReadAllBytes(_project.Folder.At("small-site.zip")),
            File.ReadAllBytes(_project.Folder.At("output/data/scoreboard-site.zip")));
        Assert.All(await _project.FilesAsync(), f => Assert.DoesNotContain(
            "scoreboard-site.zip", System.Text.Encoding.UTF8.GetString(f.Content), StringComparison.Ordinal));
    }

    [Fact]
    public void Same_site_gives_the_same_bytes_and_nothing_is_left_beside_them()
    {
        IReadOnlyList<SiteFile> files = [new("b/index.html", [1, 2]), new("a.css", [3])];

        SiteArchive.Write(_project.Folder.At("one.zip"), files);
        SiteArchive.Write(_project.Folder.At("output.zip"), []);
        File.Copy(_project.Folder.At("one.zip"), _project.Folder.At("kept"));
        SiteArchive.Write(_project.Folder.At("one.zip"), files.Reverse());

        Assert.Equal(File.ReadAllBytes(_project.Folder.At("kept")), File.ReadAllBytes(_project.Folder.At("one.zip")));
        Assert.Empty(Directory.EnumerateFiles(_project.Folder.Root, "*.half"));
    }

    /// <summary>No rights help there, not even those of root.</summary>
    [Fact]
    public async Task Output_that_cannot_be_written_is_said_in_one_line()
    {
        var run = await ScoreboardProcess.RunAsync(
            _project.Folder, "build", "--as-of", "2026-11-22", "--output", "/sys/kernel/scoreboard");

        Assert.Equal((ExitCode.Fault, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("/sys/kernel/", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_is_not_replaced_by_an_archive()
    {
        Assert.Throws<UsageException>(() => SiteArchive.Write(_project.Folder.At("data"), []));
        Assert.Throws<UsageException>(() => SiteArchive.Write(_project.Folder.At("nowhere/site.zip"), []));
    }

    [Fact]
    public async Task Every_table_that_is_offered_singly_starts_with_the_mark_by_which_excel_knows_utf_8()
    {
        var files = await _project.FilesAsync();

        Assert.All(
            files.Where(f => f.Path.EndsWith(".csv", StringComparison.Ordinal)),
            f => Assert.True(f.Content.AsSpan().StartsWith("\uFEFF"u8), f.Path));
    }
}
