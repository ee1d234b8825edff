namespace Scoreboard.Settings;

/// <summary>How far one change of the data may go before somebody has to say that it is meant.</summary>
public sealed record GuardSettings
{
    /// <summary>0 to 1: the share of a table's known cells that a change may take away.</summary>
    public required double LostShare { get; init; }

    /// <summary>By how many countries it may move the headline, up or down.</summary>
    public required int HeadlineMoves { get; init; }

    internal static GuardSettings Read(SettingsReader read) => new()
    {
        LostShare = read.Number("guard.lost_share", 0, 1),
        HeadlineMoves = read.Whole("guard.headline_moves", 0, 300),
    };
}
