using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>The rules between rows of <c>data/policies.csv</c>: periods, and what supersedes what.</summary>
internal static class PolicyRules
{
    public static void Check(DataTables data, ICollection<Problem> problems)
    {
        foreach (var (policy, row) in data.Policies.EveryLine)
        {
            _ = problems.CheckOrder(row, "starts_on", policy.StartsOn, "ends_on", policy.EndsOn)
                && problems.CheckOrder(row, "adopted_on", policy.AdoptedOn, "ends_on", policy.EndsOn);
        }

        foreach (var (policy, row) in data.Policies.Lines)
        {
            if (data.Policies.ById.GetValueOrDefault(policy.Supersedes ?? "") is { } replaced)
            {
                CheckSuccession(data, policy, replaced, row, problems);
            }
        }
    }

    private static void CheckSuccession(
        DataTables data, Policy policy, Policy replaced, Row row, ICollection<Problem> problems)
    {
        problems.CheckCountry(data, row, "supersedes", "policy", replaced.Iso3, policy.Iso3);
        if (data.Policies.First(p => p.Supersedes == policy.Supersedes) is var first && first != policy)
        {
            problems.Add(row, "supersedes", ProblemCode.TwoSuccessors,
                $"'{policy.Supersedes}' is superseded by '{first.PolicyId}' on line {first.At.Line} already; keep "
                    + "one of the two");
        }

        if (RuleProblems.IsInLoop(policy.PolicyId, id => data.Policies.ById.GetValueOrDefault(id)?.Supersedes))
        {
            problems.Add(row, "supersedes", ProblemCode.SuccessionLoop, replaced == policy
                ? $"'{policy.PolicyId}' supersedes itself; name the document it replaces, or leave the cell empty"
                : $"'{policy.PolicyId}' supersedes '{policy.Supersedes}', which in the end supersedes "
                    + $"'{policy.PolicyId}'; break the loop");
        }
        else if ((policy.StartsOn ?? policy.AdoptedOn, replaced.StartsOn ?? replaced.AdoptedOn) is (
            { } start, { } before)
            && start.Last < before.First)
        {
            problems.Add(row, "supersedes", ProblemCode.EarlySuccessor,
                $"'{policy.PolicyId}' starts ({start}) before '{policy.Supersedes}' ({before}), which it supersedes; "
                + "correct a date, or let the later supersede the earlier");
        }
    }
}
