namespace Scoreboard.Tables;

/// <summary>
/// What the evidence says about one criterion. <see cref="Unknown"/> comes first so that it is what an unset value
/// means: silence is never a "no".
/// </summary>
public enum Verdict
{
    Unknown,
    No,
    Partial,
    Yes,
}
