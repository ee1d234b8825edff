using Scoreboard.Problems;

namespace Scoreboard;

/// <summary>A reader of files that people edit, and good files to spoil for it.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Seeds">At least one.</param>
/// <param name="Read">Reads any bytes, and says what is wrong with them.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, Func<byte[], IEnumerable<Problem>> Read)
{
    /// <summary>More than any file of this size should need, and far less than a runaway takes.</summary>
    private const long MostAllocated = 64_000_000;

    private const int AllocatedPerByte = 4_000;

    /// <summary>
    /// Spoils a good file and reads it. Whatever stands in it, a reader ends, takes memory in proportion, throws
    /// nothing, and says of each problem where it is.
    /// </summary>
    /// <param name="seed">Of the one input: the same gives the same.</param>
    /// <returns>What went wrong, with all that is needed to do it again; null where nothing did.</returns>
    public string? Try(int seed)
    {
        var random = new Random(seed);
        var input = Mutation.Of(Seeds[random.Next(Seeds.Count)], random);
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var unplaced = Read(input).FirstOrDefault(p =>
                p.At is not { File.Length: > 0, Line: >= 1, Column: >= 1 } || p.Message.Length == 0
                    || p.Code.Length == 0);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return unplaced is not null ? Said($"a problem without a place: {unplaced}")
                : allocated > MostAllocated + (AllocatedPerByte * (long)input.Length) ? Said($"{allocated} bytes taken")
                : null;
        }
        catch (Exception e)
        {
            return Said(e.ToString());
        }

        string Said(string fault) => $"{Name}, seed {seed}: {fault}\n{Convert.ToBase64String(input)}";
    }
}
