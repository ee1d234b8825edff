namespace Scoreboard.Site.Commands;

/// <summary>What the process ends with, so that a script can tell who has to act.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The data or the words have errors: whoever edits them.</summary>
    public const int Problems = 1;

    /// <summary>The command line asks for what is not there: whoever typed it.</summary>
    public const int WrongUsage = 2;

    /// <summary>A mistake of this program (with a stack trace), or of the disk or network (in one line).</summary>
    public const int Fault = 3;

    /// <summary>Stopped with Ctrl+C before the end, as shells count it; the site is as it was.</summary>
    public const int Cancelled = 130;
}
