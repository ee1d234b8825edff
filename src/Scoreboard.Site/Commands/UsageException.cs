namespace Scoreboard.Site.Commands;

/// <summary>
/// What was asked for is not done, and asking differently would help: the message says how. Ends with
/// <see cref="ExitCode.WrongUsage"/> and without a stack trace.
/// </summary>
public sealed class UsageException(string message) : Exception(message);
