namespace Scoreboard.Site.Pages.Parts;

/// <summary>A score as shown: never without its interval and how much is known.</summary>
public sealed class ScoreFigures
{
    /// <summary>Rounded; a dash when nothing is known.</summary>
    public required string Value { get; init; }

    /// <summary>Such as "55–80".</summary>
    public required string Interval { get; init; }

    /// <summary>Such as "5 of 6 known".</summary>
    public required string Known { get; init; }

    /// <summary>Such as "83%".</summary>
    public required string Coverage { get; init; }

    /// <summary>0 to 100, for the bar's mark; null draws none.</summary>
    public required double? At { get; init; }

    /// <summary>0 to 100, where the bar's range starts.</summary>
    public required double Low { get; init; }

    /// <summary>0 to 100, where the bar's range ends.</summary>
    public required double High { get; init; }

    /// <summary>False where too little is known to stand in a ranking.</summary>
    public required bool IsRanked { get; init; }
}
