using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>
/// What the rules between rows and tables have in common: reporting a cell, and the checks that several make.
/// </summary>
internal static class RuleProblems
{
    public static void Add(this ICollection<Problem> problems, Row row, string header, string code, string message) =>
        problems.Add(new Problem(row[header].At, code, message) { Header = header });

    /// <summary>Reports an end that lies before its start, whatever days the two can mean.</summary>
    /// <returns>False where it did.</returns>
    public static bool CheckOrder(
        this ICollection<Problem> problems, Row row, string startHeader, PartialDate? start, string endHeader,
        PartialDate? end)
    {
        if (start is { } s && end is { } e && e.Last < s.First)
        {
            problems.Add(row, endHeader, ProblemCode.EndBeforeStart,
                $"{endHeader} is {e}, before {startHeader} {s}; one of the two is wrong");
            return false;
        }

        return true;
    }

    /// <summary>
    /// Reports a row that names something of another country; a country that does not exist is reported as that.
    /// </summary>
    public static void CheckCountry(
        this ICollection<Problem> problems, DataTables data, Row row, string header, string named, string itsIso3,
        string iso3)
    {
        // Where the id of the one that is named contradicts its own row, that row is at fault, and reported.
        var isItsOwn = data.CountryIn(row[header].Text) is not { } country || country == itsIso3;
        if (itsIso3 != iso3 && isItsOwn && data.Countries.Ids.Contains(itsIso3) && data.Countries.Ids.Contains(iso3))
        {
            problems.Add(row, header, ProblemCode.WrongCountry,
                $"{named} '{row[header].Text}' belongs to {itsIso3} and the row to {iso3}; one of the two is wrong");
        }
    }

    /// <summary>Whether following a reference from row to row leads back to the first one.</summary>
    /// <param name="id">Of the row to start from.</param>
    /// <param name="next">The id that a row names; null where it names none, or where there is no such row.</param>
    public static bool IsInLoop(string id, Func<string, string?> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = next(id); at is not null && seen.Add(at); at = next(at))
        {
            if (at == id)
            {
                return true;
            }
        }

        return false;
    }
}
