namespace Scoreboard.Site.Pages.Parts;

/// <summary>Whose target is whose: ours is for what we could verify, the coalition's for its own count.</summary>
public static class TargetWords
{
    public static string Of(PageFrame frame)
    {
        var (target, words) = (frame.Board.Settings.Target, frame.Words);
        var goal = frame.Board.Data.Indicators.FirstOrDefault(i => i.IndicatorId == target.IndicatorId)?.TargetValue;
        return goal is { } value
            ? words.Format("target.both", ("target", target.Countries), ("goal", value))
            : words.Format("target.own", ("target", target.Countries));
    }
}
