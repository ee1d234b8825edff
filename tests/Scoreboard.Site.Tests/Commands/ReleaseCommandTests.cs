using Scoreboard.Dates;
using Scoreboard.Scoring;

namespace Scoreboard.Site.Tests.Commands;

public sealed class ReleaseCommandTests : IDisposable
{
    private const string Release = "data/releases/2026-q4.csv";

    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Release_is_written_and_the_site_then_shows_it()
    {
        var run = await RunAsync("2026-Q4");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Released 2026-Q4 as of 2026-11-22: 1 of 3 countries are on the highest rung: ", run.Output,
            StringComparison.Ordinal);
        Assert.Equal([Release], Files());
        var lines = File.ReadAllLines(_project.Folder.At(Release));
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("1,2026-Q4,2026-11-22,XAA,prochw,", lines[1], StringComparison.Ordinal);
        Assert.Contains(await _project.FilesAsync(), f => f.Path == Release);
    }

    [Fact]
    public async Task Quarter_just_ended_is_released_as_of_its_last_day()
    {
        var run = await RunAsync("2026-q3");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2026-Q3,2026-09-30,", File.ReadAllText(_project.Folder.At("data/releases/2026-q3.csv")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Release_is_never_overwritten()
    {
        await RunAsync("2026-Q4");
        var before = File.ReadAllText(_project.Folder.At(Release));
        _project.Change("data/assessments.csv", "salaried,policy,yes", "salaried,policy,partial");

        var run = await RunAsync("2026-Q4", "--notes", "notes.md");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("never overwritten", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_project.Folder.At(Release)));
        Assert.False(File.Exists(_project.Folder.At("notes.md")));
    }

    [Theory]
    [InlineData("2027-Q1", "has not begun")]
    [InlineData("2026-Q2", "build --as-of 2026-06-30")]
    [InlineData("1990-Q1", "build --as-of 1990-03-31")]
    [InlineData("2026-Q5", "'2026-Q5' is not a quarter; write it like 2026-Q4.")]
    [InlineData("2026", "'2026' is not a quarter")]
    [InlineData("", "'' is not a quarter")]
    public async Task Other_quarters_are_refused_as_wrong_usage(string quarter, string said)
    {
        var run = await RunAsync(quarter);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Quarter_must_be_named() =>
        Assert.Equal(
            2, (await ScoreboardProcess.RunAsync(_project.Folder, "release", "--as-of", "2026-11-22")).ExitCode);

    [Fact]
    public async Task Data_with_an_error_is_not_released()
    {
        _project.Change("data/assessments.csv", "salaried,policy,yes", "salaried,policy,surely");

        var run = await RunAsync("2026-Q4", "--notes", "notes.md");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("data/assessments.csv:3:", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was released", run.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
        Assert.False(File.Exists(_project.Folder.At("notes.md")));
    }

    [Fact]
    public async Task Edited_release_of_another_quarter_stops_the_next()
    {
        await RunAsync("2026-Q3");
        _project.Change("data/releases/2026-q3.csv", "XAA,prochw", "XAA,partial");

        var run = await RunAsync("2026-Q4");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error edited-release: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["data/releases/2026-q3.csv"], Files());
    }

    [Fact]
    public async Task A_full_disk_leaves_no_half_release()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit on the size of a process's files.");
        var limited = "trap '' XFSZ; ulimit -f 0; DOTNET_EnableWriteXorExecute=0 exec \"$0\" \"$@\"";
        var run = await ScoreboardProcess.RunAsync(ScoreboardProcess.Start(
            _project.Folder, "/bin/sh",
            ["-c", limited, ScoreboardProcess.Executable, "release", "2026-Q4", "--as-of", "2026-11-22"]));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Notes_that_can_not_be_written_leave_no_release()
    {
        var run = await RunAsync("2026-Q4", "--notes", "no/such/folder/notes.md");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("data/policies.csv")]
    [InlineData(Release)]
    public async Task Notes_never_replace_a_file(string notes)
    {
        var before = _project.Folder.Read("data");

        var run = await RunAsync("2026-Q4", "--notes", notes);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"The notes would replace '{notes}'", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _project.Folder.Read("data"));
    }

    [Fact]
    public async Task The_future_is_not_released_by_naming_a_day_of_it()
    {
        var quarter = Quarter.Of(DateOnly.FromDateTime(DateTime.UtcNow)).Next;

        var run = await ScoreboardProcess.RunAsync(
            _project.Folder, "release", $"{quarter}", "--as-of", $"{quarter.Start:yyyy-MM-dd}");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("the future can't be released", run.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Notes_list_what_to_check_again_by_country_and_the_changes()
    {
        _project.Change("data/assessments.csv", "salaried,policy,yes,2021,", "salaried,policy,yes,2026-10-05,");
        _project.Change("data/assessments.csv", "XBB,xbb-volunteer,,salaried,practice,partial,2025-05",
            "XBB,xbb-volunteer,,salaried,practice,yes,2026-11");
        _project.Change("data/policies.csv", "2021,2027,in_force", "2021,2027-01,in_force");
        _project.Change("data/sources.csv", "primary,2026-10-01", "primary,2024-10-01");
        // A document that has been replaced needs no successor any more.
        _project.Change("data/policies.csv", "2015-03,2015,2020,superseded", "2015-03,2015,2026-12,superseded");

        Assert.Equal(0, (await RunAsync("2026-Q4", "--notes", "notes.md")).ExitCode);

        const string act = "source xaa-act-2021 last read 2024-10-01 (https://example.org/averna/act.pdf)";
        const string herald = "source xbb-herald-2025 (https://example.org/herald?a=1&b=2)";
        Assert.Equal(
            $"""
            # Release 2026-Q4

            ## Facts to check again

            ### Averna

            - [ ] stale: accredited of xaa-chw, {act}
            - [ ] stale: salaried of xaa-chw, {act}
            - [ ] ends 2027-01: Community Health Policy 2021-2027 (xaa-chw-policy-2021); is there a successor?

            ### Béla & Móra

            - [ ] rests on news: accredited of xbb-volunteer, {herald}
            - [ ] rests on news: salaried of xbb-volunteer, {herald}

            ## Changes

            - won: Averna, partial to prochw (2026-10-05)
            - won: Béla & Móra, partial to prochw (2026-11-01)

            """,
            File.ReadAllText(_project.Folder.At("notes.md")));
    }

    [Fact]
    public async Task Notes_say_so_where_there_is_nothing_to_say()
    {
        File.WriteAllLines(_project.Folder.At("data/assessments.csv"),
            File.ReadLines(_project.Folder.At("data/assessments.csv")).Take(4).ToList());

        await RunAsync("2026-Q4", "--notes", "notes.md");

        Assert.Equal("# Release 2026-Q4\n\n## Facts to check again\n\nNone.\n\n## Changes\n\nNone.\n",
            File.ReadAllText(_project.Folder.At("notes.md")));
    }

    private Task<ScoreboardProcess> RunAsync(string quarter, params string[] more) =>
        ScoreboardProcess.RunAsync(_project.Folder, ["release", quarter, "--as-of", "2026-11-22", .. more]);

    /// <summary>What lies in the folder of releases.</summary>
    private IEnumerable<string> Files() => Directory.Exists(_project.Folder.At("data/releases"))
        ? _project.Folder.Read("data/releases").Keys.Select(f => $"data/releases/{f}")
        : [];
}
