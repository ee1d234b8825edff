using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>What git writes into a file where two changes do not go together.</summary>
public static class ConflictMarker
{
    /// <summary>The first one with its line; null where there is none.</summary>
    /// <param name="file">As problems name it.</param>
    /// <param name="text">All of it.</param>
    public static Problem? In(string file, string text)
    {
        var line = 1;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            if (content.StartsWith("<<<<<<< ") || content.StartsWith(">>>>>>> "))
            {
                return new Problem(new Location(file, line, 1), ProblemCode.ConflictMarker,
                    $"'{content[..7]}' marks where two changes met; keep what is right between it and the other "
                    + "markers, and delete the lines '<<<<<<<', '=======' and '>>>>>>>'");
            }

            line++;
        }

        return null;
    }
}
