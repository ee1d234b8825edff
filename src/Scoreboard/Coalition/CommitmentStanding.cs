namespace Scoreboard.Coalition;

/// <summary>
/// How a commitment stands on a day, in the order in which it is told. Only what a text says is kept, missed or given
/// up; what was due and of which nothing was found has a standing of its own, and is no broken promise.
/// </summary>
public enum CommitmentStanding
{
    /// <summary>Due within the months that the settings call soon.</summary>
    DueSoon,

    /// <summary>Due later, or on no day.</summary>
    Open,

    /// <summary>Was due, and no text that tells what became of it was found.</summary>
    OutcomeNotKnown,

    /// <summary>A text says that it was kept.</summary>
    Kept,

    /// <summary>A text says that it was missed.</summary>
    Missed,

    /// <summary>A text says that it was given up.</summary>
    Dropped,
}
