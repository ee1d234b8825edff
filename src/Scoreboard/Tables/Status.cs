namespace Scoreboard.Tables;

/// <summary>How far a country has come; each rung is above the one before it.</summary>
public enum Status
{
    /// <summary>Too little is known.</summary>
    Unknown,

    /// <summary>Every required criterion is known, and none is met.</summary>
    NotYet,

    /// <summary>At least one required criterion is yes or partial.</summary>
    Partial,

    /// <summary>Every required criterion is yes for one cadre, but for one that is only partial.</summary>
    Nearly,

    /// <summary>Every required criterion is yes for one cadre.</summary>
    Won,
}
