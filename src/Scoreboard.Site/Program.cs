using System.Globalization;
using Scoreboard.Site.Building;
using Scoreboard.Site.Commands;

// Messages, numbers and dates are ours and in English, whatever the machine is set to.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

try
{
    return await CommandLine.RunAsync(args);
}
catch (UsageException e)
{
    return Say(e.Message, ExitCode.WrongUsage);
}
catch (OperationCanceledException)
{
    return Say("Stopped; the site is as it was.", ExitCode.Cancelled);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    return Say(e.Message, ExitCode.Fault);
}
catch (Exception e)
{
    return Say($"This is a mistake of the program, not of the data:{Environment.NewLine}{e}", ExitCode.Fault);
}

static int Say(string message, int exitCode)
{
    Console.Error.WriteLine(message);
    return exitCode;
}
