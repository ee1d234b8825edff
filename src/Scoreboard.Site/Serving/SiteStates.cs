using System.Runtime.CompilerServices;

namespace Scoreboard.Site.Serving;

/// <summary>The current <see cref="SiteState"/>, and a way to wait for the next.</summary>
public sealed class SiteStates
{
    private readonly Lock _lock = new();
    private SiteState _current = new("", "", []);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SiteState Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    public void Publish(SiteState next)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _current = next;
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    /// <summary>
    /// The current state and then each new one. Who is slower than the builds misses states in between, never the last.
    /// </summary>
    public async IAsyncEnumerable<SiteState> FollowAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            SiteState state;
            Task next;
            lock (_lock)
            {
                (state, next) = (_current, _changed.Task);
            }

            yield return state;
            await next.WaitAsync(cancel);
        }
    }
}
