namespace Scoreboard.Problems;

/// <summary>Guesses which word was meant, so that a message can name it.</summary>
public static class Nearest
{
    /// <summary>The candidate at most a third of the word away; null when nothing is close.</summary>
    public static string? To(string word, IEnumerable<string> candidates) => candidates
        .Select(candidate => (Candidate: candidate, Distance: Distance(Plain(word), Plain(candidate))))
        .Where(c => c.Distance <= Math.Max(1, c.Candidate.Length / 3))
        .OrderBy(c => c.Distance).ThenBy(c => c.Candidate, StringComparer.Ordinal)
        .Select(c => c.Candidate)
        .FirstOrDefault();

    /// <summary>A sentence to end a message with, or nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        To(word, candidates) is { } meant ? $"; did you mean '{meant}'?" : "";

    private static string Plain(string word) =>
        word.Trim().Replace(' ', '_').Replace('-', '_').ToLowerInvariant();

    /// <summary>Levenshtein distance: insertions, deletions and substitutions count one each.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitute, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
