using System.IO.Compression;
using System.Text;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Commands;
using Scoreboard.Site.Content;
using Scoreboard.Site.Tests.Revisions;

namespace Scoreboard.Site.Tests.Commands;

public sealed class RhythmCommandTests : IDisposable
{
    private const string Secret = "2026-10-07";

    private readonly SmallProject _project = new();
    private readonly TemporaryFolder _outside = new();

    public RhythmCommandTests() => Write(_outside, "records");

    public void Dispose()
    {
        _project.Dispose();
        _outside.Dispose();
    }

    [Fact]
    public void Answers_go_to_the_secretariat_and_counts_alone_to_the_table()
    {
        var (code, output) = Run(_outside.At("records"));

        Assert.Equal(ExitCode.Fine, code);
        Assert.Contains("Missed the last 2 meetings:\n  Government of Averna\n", output, StringComparison.Ordinal);
        Assert.Contains("Hand in Hand (last on 2026-01-05)", output, StringComparison.Ordinal);
        Assert.Contains("Spoke, of those present: 50 %", output, StringComparison.Ordinal);
        Assert.Equal(
            $"{Secret},,2,3,1,,", File.ReadLines(_project.Folder.At("data/coalition/meetings.csv")).Last());
    }

    [Fact]
    public void Row_that_is_there_is_left_as_it_is()
    {
        Run(_outside.At("records"));
        var before = File.ReadAllText(_project.Folder.At("data/coalition/meetings.csv"));

        var (code, output) = Run(_outside.At("records"));

        Assert.Equal(ExitCode.Fine, code);
        Assert.Contains("is there already", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_project.Folder.At("data/coalition/meetings.csv")));
    }

    [Fact]
    public void Folder_in_the_repository_is_refused_unless_git_ignores_it()
    {
        Write(_project.Folder, "secretariat");
        TemporaryRepository.Commit(_project.Folder.Root, "With a folder that is kept");

        Assert.Contains(
            "git does not ignore it",
            Assert.Throws<UsageException>(() => Run(_project.Folder.At("secretariat"))).Message,
            StringComparison.Ordinal);

        Write(_project.Folder, "private");
        _project.Folder.Write(".gitignore", "/private/\n/secretariat/\n/data/private/\n");
        Assert.Equal(ExitCode.Fine, Run(_project.Folder.At("private")).Code);
        // What is kept already is not ignored, whatever the rules say.
        Assert.Throws<UsageException>(() => Run(_project.Folder.At("secretariat")));
    }

    [Theory]
    [InlineData("data/private")]
    [InlineData("input/assets/private")]
    [InlineData("output/private")]
    public void Folder_that_the_site_is_made_or_served_from_is_refused_even_where_git_ignores_it(string folder)
    {
        Write(_project.Folder, folder);
        _project.Folder.Write(".gitignore", $"/{folder}/\n");
        TemporaryRepository.Commit(_project.Folder.Root, "First");

        Assert.Throws<UsageException>(() => Run(_project.Folder.At(folder)));
    }

    [Fact]
    public void Link_out_of_the_way_is_followed()
    {
        Write(_project.Folder, "secretariat");
        Directory.CreateSymbolicLink(_outside.At("link"), _project.Folder.At("secretariat"));

        Assert.Throws<UsageException>(() => Run(_outside.At("link")));
    }

    [Fact]
    public async Task Nothing_of_it_reaches_the_site()
    {
        Write(_project.Folder, "private");
        Write(_project.Folder, "input/private");

        var files = await _project.FilesAsync();

        Assert.All(files.SelectMany(Contents), text =>
        {
            Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("attended,spoke", text, StringComparison.Ordinal);
        });
    }

    private static void Write(TemporaryFolder project, string folder)
    {
        project.Write($"{folder}/attendance.csv", $"""
            met_on,partner_id,attended,spoke
            2026-09-02,gov-xaa,no,no
            2026-09-02,averna-fund,yes,yes
            2026-09-02,hand-in-hand,yes,no
            {Secret},gov-xaa,no,no
            {Secret},averna-fund,yes,yes
            {Secret},hand-in-hand,yes,no

            """.ReplaceLineEndings("\n"));
        project.Write($"{folder}/one_to_ones.csv", "partner_id,held_on\nhand-in-hand,2026-01-05\n");
    }

    private (int Code, string Output) Run(string folder)
    {
        using StringWriter output = new() { NewLine = "\n" }, errors = new();
        var code = RhythmCommand.Run(_project.Options, folder, output, errors);
        Assert.Empty(errors.ToString());
        return (code, output.ToString());
    }

    private static IEnumerable<string> Contents(SiteFile file)
    {
        if (file.Path != Routes.DataArchive)
        {
            return [Encoding.UTF8.GetString(file.Content)];
        }

        using ZipArchive archive = new(new MemoryStream(file.Content));
        return [.. archive.Entries.Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            return reader.ReadToEnd();
        })];
    }
}
