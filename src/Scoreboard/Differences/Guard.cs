using System.Globalization;
using Scoreboard.Problems;
using Scoreboard.Settings;

namespace Scoreboard.Differences;

/// <summary>
/// What nobody does by editing a few rows, and a slip does at once: a table that is emptied, a headline that jumps. It
/// is an error until somebody says that it is meant.
/// </summary>
public static class Guard
{
    /// <summary>A table lost more of its known cells than may be lost unnoticed.</summary>
    public const string LostCells = "lost-cells";

    /// <summary>The headline moved by more than may go unnoticed.</summary>
    public const string MovedHeadline = "moved-headline";

    /// <summary>Every code there is.</summary>
    public static IReadOnlyList<string> Codes { get; } = [LostCells, MovedHeadline];

    /// <param name="difference">
    /// Held to the settings of the earlier copy: a change does not loosen its own guard.
    /// </param>
    /// <param name="label">What problems call the folder, such as <c>data</c>.</param>
    /// <param name="meant">Why the change is meant, in words; null where nobody has said so.</param>
    /// <returns>Errors, or where it is meant, warnings; none where the change is an ordinary one.</returns>
    public static IReadOnlyList<Problem> Of(Difference difference, string label, string? meant)
    {
        if (difference.Guard is not { } guard)
        {
            return [];
        }

        var (severity, end) = meant is null
            ? (Severity.Error, "; bring it back, or say that it is meant, and why")
            : (Severity.Warning, $"; said to be meant: {meant}");
        return [.. Lost(), .. Moved()];

        IEnumerable<Problem> Lost() =>
            from table in difference.Tables
            where table.LostShare > guard.LostShare
            select Problem($"{label}/{table.Table}", LostCells, string.Create(CultureInfo.InvariantCulture,
                $"{table.Lost} of the {table.Known} cells that said something say nothing now, or are gone with their "
                    + $"rows; more than {100 * guard.LostShare:0.##} % of a table"));

        IEnumerable<Problem> Moved() =>
            difference.Effect is { Headline: var headline }
                && Math.Abs(headline.After - headline.Before) > guard.HeadlineMoves
                ?
                [
                    Problem($"{label}/{SettingsFile.FileName}", MovedHeadline,
                        $"the headline goes from {headline.Before} to {headline.After}, by more than "
                            + $"{guard.HeadlineMoves}"),
                ]
                : [];

        Problem Problem(string file, string code, string message) =>
            new(new Location(file, 1, 1), code, message + end, severity);
    }
}
