using System.Globalization;
using Scoreboard.Problems;

namespace Scoreboard.Site.Reporting;

/// <summary>Numbers as the terminal's sentences say them.</summary>
public static class Count
{
    /// <summary><c>1 page</c>, <c>1,204 pages</c>.</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary><c>1 error, 3 warnings</c>.</summary>
    public static string OfProblems(IReadOnlyCollection<Problem> problems)
    {
        var errors = problems.Count(p => p.Severity == Severity.Error);
        return $"{Of(errors, "error")}, {Of(problems.Count - errors, "warning")}";
    }

    /// <summary>In units of a thousand, as file managers count: <c>812 B</c>, <c>8.3 MB</c>.</summary>
    public static string OfBytes(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:F1} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB"),
    };
}
