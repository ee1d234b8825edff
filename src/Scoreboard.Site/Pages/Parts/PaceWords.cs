using Scoreboard.Progress;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>How an indicator stands to its target, in words.</summary>
public static class PaceWords
{
    public static string Name(this Words words, PaceVerdict verdict) => verdict switch
    {
        PaceVerdict.OnPace => words["pace.on_pace"],
        PaceVerdict.Behind => words["pace.behind"],
        PaceVerdict.Stalled => words["pace.stalled"],
        PaceVerdict.TargetMet => words["pace.target_met"],
        PaceVerdict.OneValue => words["pace.one_value"],
        PaceVerdict.NoTarget => words["pace.no_target"],
        _ => words["pace.no_value"],
    };

    public static string Name(this Words words, IndicatorScope scope) => scope switch
    {
        IndicatorScope.Coalition => words["progress.you"],
        _ => words["progress.field"],
    };

    /// <summary>What a verdict rests on, in one sentence.</summary>
    public static string Why(PageFrame frame, Pace pace)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        return pace.Verdict switch
        {
            PaceVerdict.Stalled when pace.IsUnmeasuredSince => words.Format(
                "pace.why.unmeasured", ("date", phrases.Date(pace.Latest!.On))),
            PaceVerdict.Stalled => words.Format(
                "pace.why.unmoved", ("date", phrases.Date(pace.LastMove!.Value)),
                ("months", frame.Board.Settings.Progress.StallMonths)),
            PaceVerdict.Behind when pace.IsPastTarget => words.Format(
                "pace.why.past", ("date", phrases.Date(pace.Indicator.TargetOn!.Value))),
            PaceVerdict.Behind => words["pace.why.behind"],
            PaceVerdict.NoTarget when pace.Indicator.TargetValue is not null => words["pace.why.undated"],
            PaceVerdict.NoTarget => words["pace.why.no_target"],
            PaceVerdict.OnPace => words["pace.why.on_pace"],
            PaceVerdict.TargetMet => words["pace.why.target_met"],
            PaceVerdict.OneValue => words["pace.why.one_value"],
            _ => words["pace.why.no_value"],
        };
    }
}
