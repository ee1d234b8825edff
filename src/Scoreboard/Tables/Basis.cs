namespace Scoreboard.Tables;

/// <summary>What a verdict rests on: what is laid down, or what is seen.</summary>
public enum Basis
{
    /// <summary>On paper: what a law, policy, plan, budget or official decision provides.</summary>
    Policy,

    /// <summary>In practice: what a study, survey, report or the press observes.</summary>
    Practice,
}
