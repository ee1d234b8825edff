using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Documents;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Quality;

/// <summary>Rows that say one thing in one cell and another in the next, or that other rows make say nothing.</summary>
internal static class Contradictions
{
    public static IEnumerable<Problem> In(Dataset data, DateOnly today) =>
        [.. Statuses(data, today), .. Outweighed(data, today)];

    private static IEnumerable<Problem> Statuses(Dataset data, DateOnly today)
    {
        foreach (var (policy, row) in data.Policies.Lines)
        {
            var successor = PolicyForce.SuccessorOf(policy, data.PoliciesOf[policy.Iso3]);
            if (policy.Status == PolicyStatus.Superseded && successor is null)
            {
                yield return DataQuality.Warning(row, "status", ProblemCode.NoSuccessor,
                    "status is 'superseded' and no document names this one in supersedes; "
                    + "add the one that took its place, or write 'expired'");
            }
            else if (policy.Status == PolicyStatus.Expired && successor is null && policy.EndsOn?.Last >= today)
            {
                yield return DataQuality.Warning(row, "status", ProblemCode.ExpiredEarly,
                    $"status is 'expired' and ends_on is {policy.EndsOn}, which is not over yet, and dates go "
                        + "before words; "
                    + "correct ends_on, or write 'in_force'");
            }
        }
    }

    /// <summary>
    /// The dated findings in whose place one without a date decides, although nothing says that it is the newer: its
    /// source is older, or bears no year.
    /// </summary>
    private static IEnumerable<Problem> Outweighed(Dataset data, DateOnly today)
    {
        var groups = data.Assessments.Lines.GroupBy(l => (l.Record.CadreId, l.Record.Criterion, l.Record.Basis));
        foreach (var facts in groups.Where(g => g.Skip(1).Any()))
        {
            var winner = Fact.HoldingOn(today, facts.Select(f => f.Record), data.SourceById).SingleOrDefault();
            if (winner is not { IsKnownBy: true, Assessment: { SourceId: { } sourceId } deciding })
            {
                continue;
            }

            var source = data.SourceById[sourceId];
            foreach (var (dated, row) in facts.Where(f => IsOutweighed(f.Record, deciding, source)))
            {
                yield return DataQuality.Warning(row, "effective_on", ProblemCode.OutweighedFact,
                    $"this '{Spelling.Of(dated.Verdict)}' of {dated.EffectiveOn} decides nothing today: line "
                        + $"{deciding.At.Line} says "
                    + $"'{Spelling.Of(deciding.Verdict)}', has no effective_on and counts from "
                        + $"{PartialDate.Of(winner.HoldsFrom)}, when its "
                    + $"source {(source.Year is null ? "without a year was read" : "was published")}; give that row "
                        + "its date, or delete it");
            }
        }

        bool IsOutweighed(Assessment dated, Assessment deciding, Source source) =>
            dated is { EffectiveOn: { } effective, Verdict: not Verdict.Unknown, SourceId: { } id }
                && effective.First <= today
            && dated.Verdict != deciding.Verdict
            && (source.Year is not { } year || year < (data.SourceById[id].Year ?? int.MaxValue));
    }
}
