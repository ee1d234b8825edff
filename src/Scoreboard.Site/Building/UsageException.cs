namespace Scoreboard.Site.Building;

/// <summary>
/// What was asked for is not done, and asking differently would help: the message says how. The program ends with it as
/// with any wrong usage, without a stack trace.
/// </summary>
public sealed class UsageException(string message) : Exception(message);
