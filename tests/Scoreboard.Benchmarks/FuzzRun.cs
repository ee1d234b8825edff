using System.Diagnostics;
using System.Globalization;
using Scoreboard.Site.Tests.Fuzz;

namespace Scoreboard.Benchmarks;

/// <summary>Reads spoilt files by the million on all cores, and tells of the slowest.</summary>
internal static class FuzzRun
{
    private const int MostFaultsShown = 20;

    /// <param name="inputs">How many to read.</param>
    /// <param name="first">Seed of the first; the others count on from it.</param>
    /// <returns>0 where nothing went wrong, else 1.</returns>
    public static int Run(int inputs, int first)
    {
        IReadOnlyList<FuzzTarget> targets =
        [
            .. DataTargets.Of(Path.Combine(Repository.Root, "data")),
            .. InputTargets.Of(Path.Combine(Repository.Root, "input")),
            DataTargets.WholeFolder(Path.Combine(Repository.Root, "tests", "SmallData")),
        ];
        var (faults, slowest, watch) = (0, (Took: TimeSpan.Zero, What: ""), Stopwatch.StartNew());
        var door = new Lock();
        Parallel.For(first, first + inputs, seed =>
        {
            var target = targets[seed % targets.Count];
            var start = Stopwatch.GetTimestamp();
            var fault = target.Try(seed);
            var took = Stopwatch.GetElapsedTime(start);
            lock (door)
            {
                slowest = took > slowest.Took ? (took, $"{target.Name}, seed {seed}") : slowest;
                if (fault is not null && ++faults <= MostFaultsShown)
                {
                    Console.Out.WriteLine(fault);
                }
            }
        });
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{inputs:N0} inputs in {watch.Elapsed.TotalSeconds:F0} s, {faults:N0} faults; the slowest took "
                + $"{slowest.Took.TotalMilliseconds:F0} ms ({slowest.What}); at most "
                + $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000:N0} MB of memory"));
        return faults == 0 ? 0 : 1;
    }
}
