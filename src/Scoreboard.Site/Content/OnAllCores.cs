using System.Runtime.ExceptionServices;

namespace Scoreboard.Site.Content;

/// <summary>Does several things at once.</summary>
public static class OnAllCores
{
    /// <summary>Two things at once, and what came of both.</summary>
    public static (T1 One, T2 Other) Both<T1, T2>(Func<T1> one, Func<T2> other)
    {
        var (first, second) = (default(T1)!, default(T2)!);
        ForEach<Action>([() => first = one(), () => second = other()], action => action());
        return (first, second);
    }

    /// <summary>What comes of each thing, in their order.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> result)
    {
        var results = new TResult[things.Count];
        ForEach(Enumerable.Range(0, things.Count), i => results[i] = result(things[i]));
        return results;
    }

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
