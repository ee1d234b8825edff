using System.Diagnostics;
using System.Text.Json;
using Scoreboard.Scoring;

namespace Scoreboard.Site.Tests.Commands;

/// <summary>The executable on the small case, from its arguments to the files on disk.</summary>
public sealed class BuiltProgramTests : IDisposable
{
    private static readonly string[] Today = ["--as-of", "2026-11-22"];

    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Build_writes_the_site_and_says_so_in_one_line_on_stdout()
    {
        var run = await RunAsync("build");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^Built \d+ pages \(\d+ files, [\d.]+ kB\) in \d+\.\d\d s, \d+ warnings?: .+\n$", run.Output);
        var expected = (await _project.FilesAsync()).Select(f => f.Path).Order(StringComparer.Ordinal);
        Assert.Equal(expected, _project.Folder.Read("output").Keys.Order(StringComparer.Ordinal));
        Assert.Empty(_project.Folder.Leftovers());
    }

    [Fact]
    public async Task Check_says_the_same_in_three_forms_and_exits_with_0_where_there_are_only_warnings()
    {
        var text = await RunAsync("check");
        var github = await RunAsync("check", "--format", "github");
        var json = await RunAsync("check", "--format", "json");

        Assert.Equal([0, 0, 0], [text.ExitCode, github.ExitCode, json.ExitCode]);
        var count = text.Output.Split('\n').Length - 1;
        Assert.True(count > 0);
        Assert.StartsWith("data/sources.csv:2:", text.Output.Split('\n')
            .First(l => l.Contains("stale-fact", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(count, github.Output.Split("::warning file=").Length - 1);
        Assert.Equal(count, JsonDocument.Parse(json.Output).RootElement.GetArrayLength());
        Assert.False(Directory.Exists(_project.Folder.At("output")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task A_mistake_in_the_data_exits_with_1_and_leaves_the_last_site(string command)
    {
        await RunAsync("build");
        var before = _project.Folder.Read("output");
        _project.Change("data/assessments.csv", "salaried,practice,partial", "salaried,practice,partly");

        var run = await RunAsync(command);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "data/assessments.csv:6:", command == "check" ? run.Output : run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _project.Folder.Read("output"));
    }

    [Fact]
    public async Task Killed_at_any_moment_a_build_leaves_one_of_two_whole_sites()
    {
        var sites = new List<SortedDictionary<string, string>>();
        string[] names = ["Averna", "Another Averna"];
        foreach (var variant in names.Reverse())
        {
            SetName(variant);
            var built = await RunAsync("build");
            Assert.True(built.ExitCode == 0, built.Error);
            sites.Add(_project.Folder.Read("output"));
        }

        Assert.NotEqual(sites[0], sites[1]);
        var took = Stopwatch.StartNew();
        await RunAsync("build");
        var wholeBuild = took.Elapsed;
        var kills = 0;
        for (var i = 0; i < 16; i++)
        {
            SetName(names[i % 2]);
            using var building = ScoreboardProcess.Start(
                _project.Folder, ScoreboardProcess.Executable, ["build", .. Today]);
            if (i % 4 == 0)
            {
                await Task.Delay(
                    wholeBuild * Random.Shared.NextDouble(), TestContext.Current.CancellationToken);
            }
            else
            {
                // Most of a build is reading and rendering, which touches nothing: aim at what does.
                SpinWait.SpinUntil(
                    () => building.HasExited || Directory.Exists(_project.Folder.At(".output.building")));
                SpinWait.SpinUntil(() => false, TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 60));
            }

            kills += building.HasExited ? 0 : 1;
            building.Kill();
            await building.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Contains(_project.Folder.Read("output"), sites);
        }

        Assert.NotEqual(0, kills);
        Assert.Equal(0, (await RunAsync("build")).ExitCode);
        Assert.Empty(_project.Folder.Leftovers());
    }

    [Fact]
    public async Task A_full_disk_is_told_in_one_line_and_leaves_the_last_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit on the size of a process's files.");
        await RunAsync("build");
        var before = _project.Folder.Read("output");

        // At most 8 kB in one file, which is less than a page has.
        var limited = "trap '' XFSZ; ulimit -f 8; DOTNET_EnableWriteXorExecute=0 exec \"$0\" \"$@\"";
        var run = await ScoreboardProcess.RunAsync(ScoreboardProcess.Start(
            _project.Folder, "/bin/sh", ["-c", limited, ScoreboardProcess.Executable, "build", .. Today]));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(_project.Folder.At(".output.building"), run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _project.Folder.Read("output"));
        Assert.Empty(_project.Folder.Leftovers());
    }

    private void SetName(string name) =>
        _project.Change(
            "data/countries.csv", File.ReadAllLines(_project.Folder.At("data/countries.csv"))[1].Split(',')[3], name);

    private Task<ScoreboardProcess> RunAsync(string command, params string[] more) =>
        ScoreboardProcess.RunAsync(_project.Folder, [command, .. Today, .. more]);
}
