using System.Text.Json;
using Scoreboard.Site.Commands;
using Scoreboard.Site.Tests.Revisions;

namespace Scoreboard.Site.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private const string Salaried = "XAA,xaa-chw,xaa-chw-policy-2021,salaried,policy,";

    private readonly SmallProject _before = new();
    private readonly SmallProject _after = new();

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    [Fact]
    public async Task Equal_folders_differ_in_nothing()
    {
        var run = await RunAsync();

        Assert.Equal((ExitCode.Fine, "No row and no setting differs.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Text_tells_what_the_change_does_and_which_rows_do_it()
    {
        _after.Change("data/assessments.csv", $"{Salaried}yes", $"{Salaried}partial");

        var run = await RunAsync();

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(
            """
            Averna: proCHW policy → One step short, policy 100 → 83; headline 1 → 0; rows: 1 changed; no new problem

            Averna (XAA)
              proCHW policy → One step short
              salaried of xaa-chw: yes → partial
              policy 100 → 83
              overall 100 → 83
              xaa-chw-policy-2021: rank 1 (defend) → rank 1 (win)
              because of assessments.csv (XAA xaa-chw salaried policy 2021)

            assessments.csv: 1 changed
              ~ XAA xaa-chw salaried policy 2021: verdict 'yes' → 'partial'

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task Emptied_table_ends_with_an_error_unless_it_is_meant()
    {
        _after.Folder.Write("data/assessments.csv", File.ReadLines(_after.Folder.At("data/assessments.csv")).First());

        var (slip, meant) = (await RunAsync(), await RunAsync("--meant", "another method"));

        Assert.Equal(ExitCode.Problems, slip.ExitCode);
        Assert.StartsWith("data/assessments.csv:1:1: error lost-cells: ", slip.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, meant.ExitCode);
        Assert.Contains(" warning lost-cells: ", meant.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_copy_with_errors_ends_with_an_error_too()
    {
        _after.Change("data/assessments.csv", $"{Salaried}yes", $"{Salaried}yess");

        var run = await RunAsync();

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Contains("did you mean 'yes'", run.Error, StringComparison.Ordinal);
        Assert.Contains("scores cannot be compared", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_stranger_wrote_into_a_cell_is_code_in_a_comment()
    {
        _after.Change(
            "data/policies.csv", "Community Health Policy 2021-2027",
            "`` @everyone ![x](https://example.org/x.png) <img src=x>");

        var run = await RunAsync("--format", "markdown");

        Assert.Contains(
            "→ ``` `` @everyone ![x](https://example.org/x.png) <img src=x> ```\n", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_with_both_headlines()
    {
        _after.Change("data/assessments.csv", $"{Salaried}yes", $"{Salaried}partial");

        var run = await RunAsync("--format", "json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(1, json.GetProperty("headline").GetProperty("before").GetInt32());
        Assert.Equal(0, json.GetProperty("headline").GetProperty("after").GetInt32());
        Assert.Equal("XAA", json.GetProperty("countries")[0].GetProperty("iso3").GetString());
        Assert.Equal("changed", json.GetProperty("tables")[0].GetProperty("rows")[0].GetProperty("fate").GetString());
    }

    [Fact]
    public async Task Edits_at_hand_are_compared_with_a_revision()
    {
        TemporaryRepository.Commit(_after.Folder.Root, "First");
        _after.Change("data/assessments.csv", $"{Salaried}yes", $"{Salaried}partial");

        var run = await ScoreboardProcess.RunAsync(_after.Folder, "diff", "HEAD", "--as-of", "2026-11-22");

        Assert.Contains("headline 1 → 0", run.Output, StringComparison.Ordinal);
    }

    private Task<ScoreboardProcess> RunAsync(params string[] more) => ScoreboardProcess.RunAsync(
        _after.Folder, ["diff", _before.Folder.Root, "data", "--as-of", "2026-11-22", .. more]);
}
