using Scoreboard.Tables;

namespace Scoreboard.Coalition;

/// <summary>One decision on a day.</summary>
/// <param name="Decision">Made by then.</param>
/// <param name="HasOutcome">Whether a text told by then what came of it.</param>
/// <param name="AsksForALook">Whether what was expected should have shown by then, and no text tells.</param>
public sealed record DecisionOnDay(Decision Decision, bool HasOutcome, bool AsksForALook)
{
    /// <returns>Null where it was not made yet.</returns>
    public static DecisionOnDay? On(DateOnly day, Decision decision, IReadOnlyDictionary<string, Source> sources)
    {
        if (decision.DecidedOn.First > day)
        {
            return null;
        }

        var hasOutcome = decision.Outcome.Length > 0 && KnownBy() <= day;
        return new DecisionOnDay(decision, hasOutcome, !hasOutcome && decision.ExpectedBy?.Last < day);

        DateOnly KnownBy() => decision.ReviewedOn?.First
            ?? decision.OutcomeSourceIds.Max(id => sources[id].KnownBy);
    }
}
