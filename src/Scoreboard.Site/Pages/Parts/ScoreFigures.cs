namespace Scoreboard.Site.Pages.Parts;

/// <summary>A score as shown: never without its interval and how much is known.</summary>
/// <param name="Value">Rounded; a dash when nothing is known.</param>
/// <param name="Interval">Such as "55–80".</param>
/// <param name="Known">Such as "5 of 6 known".</param>
/// <param name="Coverage">Such as "83%".</param>
/// <param name="At">0 to 100, for the bar's mark; null draws none.</param>
/// <param name="Low">0 to 100, where the bar's range starts.</param>
/// <param name="High">0 to 100, where the bar's range ends.</param>
/// <param name="IsRanked">False where too little is known to stand in a ranking.</param>
public sealed record ScoreFigures(
    string Value, string Interval, string Known, string Coverage, double? At, double Low, double High, bool IsRanked);
