using System.Globalization;
using Scoreboard.Reading;
using Scoreboard.Tables;

namespace Scoreboard;

/// <summary>The rules between rows of <c>data/funding.csv</c>: what is part of what, so that no dollar is counted twice.</summary>
internal static class FundingRules
{
    /// <summary>Amounts with cents do not add up exactly in binary; what is less than half a cent is no difference.</summary>
    private const double Tolerance = 0.005;

    public static void Check(Dataset data, ICollection<Problem> problems)
    {
        var byId = new Dictionary<string, FundingFlow>(StringComparer.Ordinal);
        foreach (var flow in data.Funding)
        {
            byId.TryAdd(flow.FundingId, flow);
        }

        foreach (var (flow, row) in data.Funding.Lines.Where(l => l.Record.PartOf is not null))
        {
            if (data.Funding.IsWhole && !data.Funding.Ids.Contains(flow.PartOf!))
            {
                Report(row, ProblemCode.UnknownFunding,
                    $"part_of is '{flow.PartOf}', which is not in {data.Funding.File}; correct it or add that row"
                    + Nearest.DidYouMean(flow.PartOf!, data.Funding.Ids));
            }
            else if (IsInLoop(flow, byId))
            {
                Report(row, ProblemCode.PartOfLoop, flow.PartOf == flow.FundingId
                    ? $"'{flow.FundingId}' is part of itself; name the row that contains it, or leave the cell empty"
                    : $"'{flow.FundingId}' is part of '{flow.PartOf}', which in the end is part of '{flow.FundingId}'; break the loop");
            }
            else if (byId.GetValueOrDefault(flow.PartOf!) is { } whole && !IsInLoop(whole, byId)
                && PartsUpTo(flow) is var parts && parts > whole.AmountUsd + Tolerance)
            {
                Report(row, ProblemCode.LargerThanWhole,
                    $"with this row the parts of '{whole.FundingId}' come to {Usd(parts)}, more than its own {Usd(whole.AmountUsd)} (line {whole.At.Line}); "
                    + "correct an amount, or empty part_of where the money is not inside");
            }
        }

        double PartsUpTo(FundingFlow last) => data.Funding
            .Where(f => f.PartOf == last.PartOf && f.At.Line <= last.At.Line).Sum(f => f.AmountUsd);

        void Report(Row row, string code, string message) => problems.Add(new Problem(row["part_of"].At, code, message));
    }

    private static bool IsInLoop(FundingFlow flow, Dictionary<string, FundingFlow> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = flow; next?.PartOf is { } id && seen.Add(id); next = byId.GetValueOrDefault(id))
        {
            if (id == flow.FundingId)
            {
                return true;
            }
        }

        return false;
    }

    private static string Usd(double amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
