using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Scoreboard.Scoring;
using Scoreboard.Site.Tests.Commands;
using Scoreboard.Site.Writing;

namespace Scoreboard.Site.Tests.Serving;

public sealed partial class DevServerTests : IAsyncDisposable
{
    private readonly RunningServer _running = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _running.DisposeAsync();

    [Fact]
    public async Task A_change_rebuilds_the_site_and_tells_open_pages()
    {
        await _running.StartAsync();
        using var events = await _running.ListenAsync();
        var before = await RunningServer.NextAsync(events);

        _running.Folder.Write("data/text.csv", "second");
        var after = await RunningServer.NextAsync(events);

        Assert.NotEqual(before.GetProperty("site").GetString(), after.GetProperty("site").GetString());
        Assert.Contains("second", await _running.PageAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_saved_by_renaming_another_over_it_counts_as_a_change()
    {
        await _running.StartAsync();
        using var events = await _running.ListenAsync();
        await RunningServer.NextAsync(events);

        _running.Folder.Write("data/.text.swp", "second");
        File.Move(_running.Folder.At("data/.text.swp"), _running.Folder.At("data/text.csv"), overwrite: true);
        await RunningServer.NextAsync(events);

        Assert.Contains("second", await _running.PageAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_burst_of_changes_during_a_build_ends_with_the_last_of_them()
    {
        _running.Build = async cancel =>
        {
            var result = _running.BuildFromText();
            await Task.Delay(100, cancel);
            return result;
        };
        await _running.StartAsync();
        using var events = await _running.ListenAsync();

        for (var i = 0; i <= 40; i++)
        {
            _running.Folder.Write("data/text.csv", $"text {i};");
            await Task.Delay(20, Cancel);
        }

        while (!(await _running.PageAsync("")).Contains("text 40;", StringComparison.Ordinal))
        {
            await RunningServer.NextAsync(events);
        }
    }

    /// <summary>While it builds: no page is of two sites, and none is refused.</summary>
    [Fact]
    public async Task Ten_thousand_requests_in_a_burst_are_all_answered_whole()
    {
        await _running.StartAsync();
        var before = await _running.PageAsync("");
        var answers = new string[10_000];
        var burst = Parallel.ForEachAsync(
            Enumerable.Range(0, answers.Length),
            new ParallelOptions { MaxDegreeOfParallelism = 100, CancellationToken = Cancel },
            async (i, _) => answers[i] = await _running.PageAsync(""));
        _running.Folder.Write("data/text.csv", "second");
        await burst;

        string after;
        while (!(after = await _running.PageAsync("")).Contains("second", StringComparison.Ordinal))
        {
            await Task.Delay(20, Cancel);
        }

        // But for the site it listens for news of: a page just replaced may still name the one before.
        string Page(string html) => DataSite().Replace(html, "");
        Assert.All(answers.Distinct(), answer => Assert.Contains(Page(answer), new[] { Page(before), Page(after) }));
    }

    [GeneratedRegex(" data-site=\"[^\"]*\"")]
    private static partial Regex DataSite();

    [Fact]
    public async Task A_mistake_is_shown_over_the_last_good_site_until_it_is_mended()
    {
        await _running.StartAsync();
        using var events = await _running.ListenAsync();
        var good = await RunningServer.NextAsync(events);

        _running.Folder.Write("data/text.csv", "bad <row>");
        var broken = await RunningServer.NextAsync(events);
        using var late = await _running.ListenAsync();
        var seenLate = await RunningServer.NextAsync(late);

        const string Line = "data/text.csv:1:1: error bad-row: it says 'bad <row>'.";
        Assert.Equal(Line, broken.GetProperty("lines")[0].GetString());
        Assert.Equal("1 error: the last good site stays until this is mended", broken.GetProperty("title").GetString());
        Assert.Equal(broken.ToString(), seenLate.ToString());
        Assert.Equal(good.GetProperty("site").GetString(), broken.GetProperty("site").GetString());
        Assert.Contains(Line, _running.Terminal.ToString(), StringComparison.Ordinal);
        Assert.Contains("first", await _running.PageAsync(""), StringComparison.Ordinal);

        _running.Folder.Write("data/text.csv", "mended");
        var mended = await RunningServer.NextAsync(events);

        Assert.Equal("", mended.GetProperty("title").GetString());
        Assert.Contains("mended", await _running.PageAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_good_site_every_page_lists_the_problems()
    {
        _running.Folder.Write("data/text.csv", "bad <row>");
        await _running.StartAsync();
        using var events = await _running.ListenAsync();
        await RunningServer.NextAsync(events);

        using var answer = await _running.GetAsync("countries/kenya/");
        var html = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        const string Line = "<li>data/text.csv:1:1: error bad-row: it says &#39;bad &lt;row&gt;&#39;.</li>";
        Assert.Contains(Line, html, StringComparison.Ordinal);
        Assert.Contains("1 error: there is no site until this is mended", html, StringComparison.Ordinal);
        Assert.Contains("data-site=\"\"", html, StringComparison.Ordinal);

        _running.Folder.Write("data/text.csv", "mended");
        Assert.NotEqual("", (await RunningServer.NextAsync(events)).GetProperty("site").GetString());
    }

    [Fact]
    public async Task Until_the_first_build_ends_pages_say_that_it_is_under_way()
    {
        TaskCompletionSource ready = new();
        _running.Build = async _ =>
        {
            await ready.Task;
            return _running.BuildFromText();
        };
        var port = RunningServer.FreePort();
        var starting = _running.StartAsync(port);

        using var early = await _running.GetOnceListeningAsync(port);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.Equal("1", Assert.Single(early.Headers.GetValues("Refresh")));
        var html = await early.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("<h1>The site is being built</h1>", html, StringComparison.Ordinal);

        ready.SetResult();
        await starting;
        Assert.Contains("first", await _running.PageAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_deleted_meanwhile_is_told_with_the_way_to_get_it_back()
    {
        await _running.StartAsync();
        Directory.Delete(_running.Folder.At("output"), recursive: true);

        using var answer = await _running.GetAsync("");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("<h1>The site was deleted</h1>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_moved_away_and_another_put_in_its_place_is_watched_on()
    {
        await _running.StartAsync();
        using var events = await _running.ListenAsync();
        await RunningServer.NextAsync(events);

        Directory.Move(_running.Folder.At("data"), _running.Folder.At("aside"));
        await RunningServer.NextAsync(events);
        _running.Folder.Write("data/text.csv", "second");
        while (!(await _running.PageAsync("")).Contains("second", StringComparison.Ordinal))
        {
            await RunningServer.NextAsync(events);
        }

        _running.Folder.Write("data/text.csv", "third");
        while (!(await _running.PageAsync("")).Contains("third", StringComparison.Ordinal))
        {
            await RunningServer.NextAsync(events);
        }
    }

    [Fact]
    public async Task A_site_of_an_earlier_run_is_served_while_the_data_is_broken()
    {
        using (var writer = SiteWriter.Open(_running.Folder.Options))
        {
            writer.Write(_running.BuildFromText().Files, Cancel);
        }

        _running.Folder.Write("data/text.csv", "bad <row>");
        await _running.StartAsync();

        Assert.Contains("first", await _running.PageAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_shows_its_stack_trace_and_the_server_stays_up()
    {
        await _running.StartAsync();
        using var events = await _running.ListenAsync();
        await RunningServer.NextAsync(events);

        _running.Build = _ => throw new InvalidOperationException("off by one");
        _running.Folder.Write("data/text.csv", "second");
        var crash = await RunningServer.NextAsync(events);

        Assert.Contains("mistake of ours", crash.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Contains("off by one", crash.GetProperty("lines")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("   at ", crash.GetProperty("lines")[1].GetString(), StringComparison.Ordinal);

        _running.Build = _ => Task.FromResult(_running.BuildFromText());
        _running.Folder.Write("data/text.csv", "third");
        await RunningServer.NextAsync(events);
        Assert.Contains("third", await _running.PageAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_line_that_says_what_to_do()
    {
        await _running.StartAsync();
        var taken = _running.Server!.Address.Port;

        var run = await ScoreboardProcess.RunAsync(_running.Folder, "serve", "--output", "other", "--port", $"{taken}");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"Port {taken} cannot be had", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Of_several_ports_the_first_free_one_is_taken_and_the_terminal_is_told()
    {
        await using RunningServer other = new();
        await other.StartAsync();
        var (taken, free) = (other.Server!.Address.Port, RunningServer.FreePort());

        await _running.StartAsync(taken, free);

        Assert.Equal(free, _running.Server!.Address.Port);
        var told = _running.Terminal.ToString();
        Assert.StartsWith($"Port {taken} is taken; this is port {free}.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_goes_on_to_the_next_port_where_none_was_asked_for()
    {
        using TcpListener usual = new(IPAddress.Loopback, 5080);
        try
        {
            usual.Start();
        }
        catch (SocketException)
        {
            // Taken by someone else, which is as good.
        }

        using var serve = ScoreboardProcess.Start(_running.Folder, ScoreboardProcess.Executable, []);
        var said = await serve.StandardOutput.ReadLineAsync(Cancel);
        serve.Kill();

        Assert.Matches($"^Serving {_running.Folder.At("output")} on http://localhost:50(8[1-9]|9\\d)/", said);
        var told = await serve.StandardError.ReadLineAsync(Cancel);
        Assert.Matches(@"^Port 5080 is taken; this is port 50(8[1-9]|9\d)\.$", told);
    }

    [Fact]
    public async Task Serve_is_what_runs_without_a_command_and_an_interrupt_ends_it_cleanly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "An interrupt cannot be sent to a process there.");
        using var serve = StartInterruptible("--port", "0");
        var said = await serve.StandardOutput.ReadLineAsync(Cancel);
        Assert.Matches($"^Serving {_running.Folder.At("output")} on http://localhost:\\d+/", said);

        using var interrupt = System.Diagnostics.Process.Start("/bin/sh", ["-c", $"kill -INT {serve.Id}"]);
        await serve.WaitForExitAsync(Cancel);

        Assert.Equal(0, serve.ExitCode);
        Assert.DoesNotContain("   at ", await serve.StandardError.ReadToEndAsync(Cancel), StringComparison.Ordinal);
    }

    // Where a shell runs the tests in the background, they and all they start ignore interrupts.
    private System.Diagnostics.Process StartInterruptible(params string[] args) => OperatingSystem.IsLinux()
        ? ScoreboardProcess.Start(
            _running.Folder, "env", ["--default-signal=INT", ScoreboardProcess.Executable, .. args])
        : ScoreboardProcess.Start(_running.Folder, ScoreboardProcess.Executable, args);
}
