using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>
/// The rules for <c>data/funding.csv</c>: periods, and what is part of what, so that no dollar is counted twice.
/// </summary>
internal static class FundingRules
{
    /// <summary>
    /// Amounts with cents do not add up exactly in binary; what is less than half a cent is no difference.
    /// </summary>
    private const double Tolerance = 0.005;

    public static void Check(DataTables data, ICollection<Problem> problems)
    {
        foreach (var (flow, row) in data.Funding.Lines)
        {
            problems.CheckOrder(row, "period_start", flow.PeriodStart, "period_end", flow.PeriodEnd);
            if (flow.PartOf is { } wholeId)
            {
                CheckPart(data.Funding, flow, wholeId, row, problems);
            }
        }
    }

    private static void CheckPart(
        Table<FundingFlow> flows, FundingFlow part, string wholeId, Row row, ICollection<Problem> problems)
    {
        if (IsInLoop(part.FundingId))
        {
            problems.Add(row, "part_of", ProblemCode.PartOfLoop, wholeId == part.FundingId
                ? $"'{part.FundingId}' is part of itself; name the row that contains it, or leave the cell empty"
                : $"'{part.FundingId}' is part of '{wholeId}', which in the end is part of '{part.FundingId}'; "
                    + "break the loop");
        }
        else if (flows.ById.GetValueOrDefault(wholeId) is { } whole && !IsInLoop(wholeId)
            && PartsUpToHere() is var parts && parts > whole.AmountUsd + Tolerance)
        {
            problems.Add(row, "part_of", ProblemCode.LargerThanWhole,
                $"with this row the parts of '{wholeId}' come to {Usd(parts)}, more than its own "
                    + $"{Usd(whole.AmountUsd)} (line {whole.At.Line}); "
                + "correct an amount, or empty part_of where the money is not inside");
        }

        bool IsInLoop(string id) => RuleProblems.IsInLoop(id, next => flows.ById.GetValueOrDefault(next)?.PartOf);

        double PartsUpToHere() => flows
            .Where(f => f.PartOf == wholeId && f.At.Line <= part.At.Line).Sum(f => f.AmountUsd);
    }

    private static string Usd(double amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
