using System.Text.Json;
using Scoreboard.Scoring;

namespace Scoreboard.Site.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Unrecognized command or argument 'biuld'", "biuld")]
    [InlineData("Unrecognized command or argument '--nope'", "build", "--nope")]
    [InlineData("Unrecognized command or argument 'extra'", "check", "extra")]
    [InlineData("'2025-02-29', which is not a day of the calendar", "build", "--as-of", "2025-02-29")]
    [InlineData("'30/11/2026', which is not a day of the calendar", "build", "--as-of", "30/11/2026")]
    [InlineData("'2026-1-2', which is not a day of the calendar", "--as-of", "2026-1-2", "build")]
    [InlineData("Required argument missing for option: '--as-of'", "build", "--as-of")]
    [InlineData("'example.org', which is not an address to publish at", "build", "--base-url", "example.org")]
    [InlineData("'ftp://example.org', which is not an address", "build", "--base-url", "ftp://example.org")]
    [InlineData("'https://example.org/?q', which is not an address", "build", "--base-url", "https://example.org/?q")]
    [InlineData("'xml' not recognized", "check", "--format", "xml")]
    [InlineData("--port is '70000'", "serve", "--port", "70000")]
    [InlineData("--port means nothing to 'check'", "--port", "1", "check")]
    [InlineData("--output is empty", "build", "--output", "")]
    [InlineData("--notes is empty; name a file.", "release", "2026-Q4", "--notes", "")]
    public async Task Wrong_usage_is_said_on_stderr_with_the_way_to_the_help(string said, params string[] args)
    {
        var run = await ScoreboardProcess.RunAsync(_folder, args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_with_the_option_that_sets_it()
    {
        var run = await ScoreboardProcess.RunAsync(_folder, "check", "--data", "dta");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"There is no folder '{_folder.At("dta")}'", run.Error, StringComparison.Ordinal);
        Assert.Contains("--data", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "-h")]
    [InlineData("build", "--nope", "--help")]
    [InlineData("serve", "--help")]
    public async Task Help_gives_examples_and_exit_codes_on_stdout(params string[] args)
    {
        var run = await ScoreboardProcess.RunAsync(_folder, args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.Contains("--as-of <yyyy-MM-dd>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_are_the_answer_of_check_and_make_it_exit_with_1()
    {
        var text = await ScoreboardProcess.RunAsync(_folder, "check");
        var github = await ScoreboardProcess.RunAsync(_folder, "check", "--format", "github");
        var json = await ScoreboardProcess.RunAsync(_folder, "check", "--format", "json");

        Assert.Equal([1, 1, 1], [text.ExitCode, github.ExitCode, json.ExitCode]);
        Assert.StartsWith("data/", text.Output, StringComparison.Ordinal);
        Assert.StartsWith("::error file=data/", github.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, JsonDocument.Parse(json.Output).RootElement.GetArrayLength());
        Assert.Matches(@"\d errors?, \d+ warnings?\.", text.Error);
    }

    [Theory]
    [InlineData(false, "data/")]
    [InlineData(true, "::error file=data/")]
    public async Task Problems_of_a_build_go_to_stderr_and_nothing_is_written(bool onGitHub, string start)
    {
        var process = ScoreboardProcess.Start(_folder, ScoreboardProcess.Executable, ["build"], onGitHub);
        var run = await ScoreboardProcess.RunAsync(process);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"\n{start}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("output")));
    }

    [Fact]
    public async Task An_output_folder_with_other_files_is_refused_as_wrong_usage()
    {
        _folder.Write("output/thesis.txt", "ten years");

        var run = await ScoreboardProcess.RunAsync(_folder, "build");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("not a site of ours", run.Error, StringComparison.Ordinal);
        Assert.Equal("ten years", File.ReadAllText(_folder.At("output/thesis.txt")));
    }

    [Fact]
    public async Task An_output_that_cannot_be_made_is_one_line_that_names_it_and_the_cause()
    {
        _folder.Write("file", "");

        var run = await ScoreboardProcess.RunAsync(_folder, "build", "--output", "file/output");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(_folder.At("file"), run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
