using System.Diagnostics;
using System.Text;
using Scoreboard.Scoring;
using Scoreboard.Site.Tests.Commands;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Tests.Writing;

public sealed class KilledBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_a_build_leaves_a_whole_site()
    {
        SortedDictionary<string, string>[] sites = [Whole("A"), Whole("B")];
        for (var kill = 0; kill < 30; kill++)
        {
            using var writing = ScoreboardProcess.Start(_folder, TestProgram, [WritingProcess.Argument, _folder.Root]);
            await writing.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            SpinWait.SpinUntil(() => false, TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 40));
            writing.Kill();
            await writing.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal("", await writing.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            Assert.Contains(_folder.Read("output"), sites);
        }

        SiteWriter.Open(_folder.Options).Dispose();
        Assert.Empty(_folder.Leftovers());
    }

    [Fact]
    public async Task A_disk_that_takes_no_more_leaves_the_old_site_and_says_which_file_it_failed_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit on the size of a process's files.");
        using (var writer = SiteWriter.Open(_folder.Options))
        {
            writer.Write([new("index.html", "old"u8.ToArray())], TestContext.Current.CancellationToken);
        }

        // The limit is in blocks, at most 4 kB in all; the runtime's own files in memory would fall under it too.
        var limited = $"trap '' XFSZ; ulimit -f 4; DOTNET_EnableWriteXorExecute=0 exec \"$0\" \"$@\"";
        Process child = ScoreboardProcess.Start(
            _folder, "/bin/sh", ["-c", limited, TestProgram, WritingProcess.Argument, _folder.Root]);
        var run = await ScoreboardProcess.RunAsync(child);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(_folder.At(".output.building/"), run.Error, StringComparison.Ordinal);
        Assert.Equal(new() { ["index.html"] = "old" }, _folder.Read("output"));
        Assert.Empty(_folder.Leftovers());
    }

    private static string TestProgram => Environment.ProcessPath!;

    private static SortedDictionary<string, string> Whole(string name) =>
        new(WritingProcess.Site(name).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content)),
            StringComparer.Ordinal);
}
