using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Rules;

/// <summary>An address that was given up leads on to one page: no other may have it or have had it.</summary>
internal static class FormerAddressRules
{
    /// <param name="table">Whose rows have pages.</param>
    /// <param name="header">The column that names a row's page.</param>
    /// <param name="name">What stands there.</param>
    /// <param name="formerHeader">The column of what stood there before.</param>
    /// <param name="former">What stands in that.</param>
    /// <param name="problems">Receives each address that is taken.</param>
    public static void Check<T>(
        Table<T> table, string header, Func<T, string> name, string formerHeader,
        Func<T, IReadOnlyList<string>> former, ICollection<Problem> problems)
    {
        Dictionary<string, (string Header, int Line)> taken = new(StringComparer.Ordinal);
        foreach (var (record, row) in table.Lines)
        {
            taken.TryAdd(name(record), (header, row.At.Line));
        }

        foreach (var (record, row) in table.Lines)
        {
            foreach (var address in former(record).Where(a => !taken.TryAdd(a, (formerHeader, row.At.Line))))
            {
                var (by, line) = taken[address];
                problems.Add(row, formerHeader, ProblemCode.TakenAddress,
                    $"{formerHeader} holds '{address}', which stands in {by} on line {line}; "
                    + "an address leads to one page only: delete one of the two");
            }
        }
    }
}
