namespace Scoreboard.Site.Tests.Commands;

public sealed class CheckAgainstTests : IDisposable
{
    private readonly SmallProject _before = new();
    private readonly SmallProject _after = new();

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    [Fact]
    public async Task What_is_new_since_a_copy_of_the_project_comes_first_and_the_summary_has_all()
    {
        _after.Add(
            "data/policies.csv", "policy_id,iso3,title,kind,focus,ends_on,status,source_ids",
            "xbb-zeta,XBB,A plan,plan,sector,2030,expired,global-review");

        var run = await RunAsync(_before.Folder.Root);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(" expired-early: ", run.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.Matches(@"^0 errors, \d+ warnings, 1 of them new\.\n$", run.Error.ReplaceLineEndings("\n"));
        var summary = File.ReadAllText(_after.Folder.At("summary.md"));
        Assert.StartsWith("before\n## 0 errors, ", summary, StringComparison.Ordinal);
        Assert.Contains("expired-early", summary.Split("<details>")[0], StringComparison.Ordinal);
        Assert.Equal(
            run.Output.TrimEnd().Split('\n').Length,
            summary.Split('\n').Count(l => l.StartsWith("- `", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_base_that_has_errors_still_tells_which_warnings_it_had()
    {
        _before.Change("input/text/en.csv", "\nnav.map,", "\nnav.mop,");

        var run = await RunAsync(_before.Folder.Root);

        Assert.EndsWith(", 0 of them new.", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_to_compare_with_that_is_not_there_is_wrong_usage() =>
        Assert.Equal(2, (await RunAsync("nowhere")).ExitCode);

    private Task<ScoreboardProcess> RunAsync(string against)
    {
        _after.Folder.Write("summary.md", "before\n");
        return ScoreboardProcess.RunAsync(
            _after.Folder, "check", "--as-of", "2026-11-22", "--against", against, "--summary", "summary.md");
    }
}
