namespace Scoreboard.Site.Pages.Parts;

/// <summary>A score as shown: never without its interval and how much is known.</summary>
public sealed class ScoreFigures
{
    private const double HalfTick = 0.6;

    /// <summary>Rounded; a dash when nothing is known.</summary>
    public required string Value { get; init; }

    /// <summary>Such as "55–80".</summary>
    public required string Interval { get; init; }

    /// <summary>Such as "5 of 6 known".</summary>
    public required string Known { get; init; }

    /// <summary>Such as "83%".</summary>
    public required string Coverage { get; init; }

    /// <summary>0 to 100; null when nothing is known.</summary>
    public required double? At { get; init; }

    /// <summary>0 to 100, where the bar's range starts.</summary>
    public required double Low { get; init; }

    /// <summary>0 to 100, where the bar's range ends.</summary>
    public required double High { get; init; }

    /// <summary>False where too little is known to stand in a ranking.</summary>
    public required bool IsRanked { get; init; }

    /// <summary>Where the bar's tick stands, so that no half of it is cut off at an end; null draws none.</summary>
    public double? Tick => At is { } at ? Math.Clamp(at, HalfTick, 100 - HalfTick) : null;

    /// <summary>Of the bar's range.</summary>
    public double Width => High - Low;
}
