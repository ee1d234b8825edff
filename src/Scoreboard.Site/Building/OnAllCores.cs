using System.Runtime.ExceptionServices;

namespace Scoreboard.Site.Building;

/// <summary>Does the same to many things at once.</summary>
public static class OnAllCores
{
    /// <summary>Throws as a plain loop would: the first exception itself, not a collection of them.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void ForEach<T>(IEnumerable<T> things, Action<T> action, CancellationToken cancel = default)
    {
        try
        {
            Parallel.ForEach(things, new ParallelOptions { CancellationToken = cancel }, action);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
