using System.Runtime.CompilerServices;
using Spectre.Console;

namespace Scoreboard.Site.Reporting;

/// <summary>Says on stderr what is being done: one live line on a terminal, plain lines in a log.</summary>
public static class BuildProgress
{
    public static Task<T> RunAsync<T>(Func<Action<string>, Task<T>> work) =>
        Console.IsErrorRedirected ? work(Console.Error.WriteLine) : RunLiveAsync(work);

    // Not inlined: loading Spectre.Console costs time that a build in a log has no use for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Task<T> RunLiveAsync<T>(Func<Action<string>, Task<T>> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Status().StartAsync("Starting", live => work(doing => live.Status(Markup.Escape(doing))));
    }
}
