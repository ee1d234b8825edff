namespace Scoreboard.Changes;

/// <summary>What the headline moved by.</summary>
/// <param name="Delta">Countries more, or fewer where negative.</param>
/// <param name="Known">How many of them were only newly known to have a proCHW policy: they are no win.</param>
public sealed record HeadlineChange(int Delta, int Known);
