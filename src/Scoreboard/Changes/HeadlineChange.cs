namespace Scoreboard.Changes;

/// <summary>What the headline moved by: what countries did, and what was only found, kept apart.</summary>
/// <param name="Won">Countries that reached the highest rung on one of these days, as a source dates it.</param>
/// <param name="Lost">Countries that lost theirs in these days, by a source that dates it.</param>
/// <param name="Known">Countries only found to have had one by then: no win.</param>
/// <param name="Gone">Countries only found to have none by then: no loss.</param>
public sealed record HeadlineChange(int Won, int Lost, int Known, int Gone)
{
    /// <summary>Countries more, or fewer where negative.</summary>
    public int Delta => Won - Lost + Known - Gone;
}
