namespace Scoreboard.Coalition;

/// <summary>What happened in a period, as far as its day or month is known.</summary>
/// <param name="Kept">Commitments kept in it.</param>
/// <param name="Missed">Commitments whose due date passed in it, and that a text says were missed.</param>
/// <param name="Decided">Decisions made in it, the newest first.</param>
public sealed record CoalitionPeriod(
    IReadOnlyList<CommitmentOnDay> Kept, IReadOnlyList<CommitmentOnDay> Missed, IReadOnlyList<DecisionOnDay> Decided);
