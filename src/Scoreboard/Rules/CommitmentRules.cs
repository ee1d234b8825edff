using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>
/// The rules for <c>data/coalition/commitments.csv</c>: nothing is kept, missed or given up but by a text that says so.
/// </summary>
internal static class CommitmentRules
{
    public static void Check(DataTables data, ICollection<Problem> problems)
    {
        foreach (var (commitment, row) in data.Coalition.Commitments.Lines)
        {
            CheckEnd(commitment, row, problems);
            CheckMissed(data, commitment, row, problems);
            CheckNumbers(commitment, row, problems);
            CheckPolicy(data, commitment, row, problems);
            problems.CheckOrder(row, "made_on", commitment.MadeOn, "due_on", commitment.DueOn);
            problems.CheckOrder(row, "made_on", commitment.MadeOn, "done_on", commitment.DoneOn);
            problems.CheckOrder(row, "made_on", commitment.MadeOn, "latest_on", commitment.LatestOn);
        }
    }

    private static void CheckEnd(Commitment commitment, Row row, ICollection<Problem> problems)
    {
        var state = Spelling.Of(commitment.State);
        if (commitment is { State: not CommitmentState.Open, DoneSourceId: null })
        {
            problems.Add(row, "done_source_id", ProblemCode.MissingSource,
                $"done_source_id is empty; '{state}' needs the text that says so (without one it is 'open')");
        }

        if (commitment is { State: CommitmentState.Open, DoneSourceId: not null })
        {
            problems.Add(row, "done_source_id", ProblemCode.WrongState,
                $"done_source_id is '{commitment.DoneSourceId}' and state is 'open'; write what that text says became "
                    + "of it, or empty the cell");
        }

        if (commitment is { State: CommitmentState.Done, DoneOn: null })
        {
            problems.Add(row, "done_on", ProblemCode.MissingValue,
                "done_on is empty; a commitment that was kept needs the date, as precisely as the text gives it");
        }

        if (commitment is { State: not CommitmentState.Done, DoneOn: { } day })
        {
            problems.Add(row, "done_on", ProblemCode.WrongState,
                $"done_on is {day} and state is '{state}'; write 'done' where it was kept, or empty done_on");
        }

        if (commitment is { State: CommitmentState.Short, DueOn: null })
        {
            problems.Add(row, "due_on", ProblemCode.MissingValue,
                "due_on is empty; what was due on no day cannot be missed: add the date, or write 'open'");
        }
    }

    /// <summary>A text of the years before something was due cannot say that it was missed.</summary>
    private static void CheckMissed(DataTables data, Commitment commitment, Row row, ICollection<Problem> problems)
    {
        if (commitment is { State: CommitmentState.Short, DueOn: { } due, DoneSourceId: { } id }
            && data.Sources.ById.GetValueOrDefault(id) is { Year: { } year } source && year < due.Last.Year)
        {
            problems.Add(new Problem(row["done_source_id"].At, ProblemCode.WrongState,
                $"state is 'short' and '{id}' is of {year}, before due_on {due}, so it cannot say that this was "
                    + "missed; name a later text, or write 'open'")
            {
                Header = "done_source_id",
                OrElse = new Problem(source.At, ProblemCode.WrongState,
                    $"'{id}' is of {year}, and line {row.At.Line} of {data.Coalition.Commitments.File} has it say that "
                        + $"what was due on {due} was missed; correct the one or the other (was one column sorted "
                        + "alone?)"),
            });
        }
    }

    private static void CheckNumbers(Commitment commitment, Row row, ICollection<Problem> problems)
    {
        if (commitment is { LatestValue: not null, TargetValue: null })
        {
            problems.Add(row, "target_value", ProblemCode.MissingValue,
                "target_value is empty; the newest number says nothing without the one that was promised");
        }

        if (commitment.LatestValue is null != commitment.LatestOn is null)
        {
            var missing = commitment.LatestOn is null ? "latest_on" : "latest_value";
            problems.Add(row, missing, ProblemCode.MissingValue,
                $"{missing} is empty; the newest number needs both its date and its value");
        }
    }

    private static void CheckPolicy(
        DataTables data, Commitment commitment, Row row, ICollection<Problem> problems)
    {
        // Where the document's id contradicts its own row, that row is at fault, and reported.
        if (data.Policies.ById.GetValueOrDefault(commitment.PolicyId ?? "") is { } policy
            && !commitment.Countries.Contains(policy.Iso3)
            && (data.CountryIn(policy.PolicyId) is not { } country || country == policy.Iso3))
        {
            problems.Add(row, "policy_id", ProblemCode.WrongCountry,
                $"policy '{policy.PolicyId}' belongs to {policy.Iso3}, which is not among the row's countries; add it "
                    + "there, or name the right document");
        }
    }
}
