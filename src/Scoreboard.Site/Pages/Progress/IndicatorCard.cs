using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Pages.Progress;

/// <summary>One indicator and its pace.</summary>
public sealed class IndicatorCard
{
    /// <summary>Of the indicator.</summary>
    public required string Id { get; init; }

    /// <summary>In words.</summary>
    public required string Name { get; init; }

    /// <summary>As spelled in the files, for its mark.</summary>
    public required string Verdict { get; init; }

    /// <summary>In words.</summary>
    public required string VerdictName { get; init; }

    /// <summary>What the verdict rests on, in one sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Value, unit and date; empty without a value.</summary>
    public required string Latest { get; init; }

    /// <summary>Baseline, target, pace needed and made.</summary>
    public required IReadOnlyList<IndicatorFact> Facts { get; init; }

    /// <summary>Whether there is neither a target nor an earlier value, and so no pace to tell.</summary>
    public required bool IsPlain { get; init; }

    /// <summary>Value, baseline and target as a chart; null where there is nothing to compare a value with.</summary>
    public required Plot? Bullet { get; init; }

    /// <summary>What to know about it; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Of the latest value, else of the indicator.</summary>
    public required SourceLink Source { get; init; }

    /// <summary>Where to send a value or a newer one.</summary>
    public required string SendHref { get; init; }

    /// <summary>That link, in words.</summary>
    public required string SendLabel { get; init; }

    public static IndicatorCard Of(PageFrame frame, Pace pace)
    {
        var (words, phrases, indicator) = (frame.Words, frame.Phrases, pace.Indicator);
        var name = phrases.Name(indicator);
        var facts = IndicatorFact.AllOf(frame, pace);
        var latest = IndicatorFact.LatestOf(frame, pace);
        return new()
        {
            Id = indicator.IndicatorId,
            Name = name,
            Verdict = Spelling.Of(pace.Verdict),
            VerdictName = words.Name(pace.Verdict),
            Why = PaceWords.Why(frame, pace),
            Latest = latest,
            Facts = facts,
            IsPlain = pace.Verdict is PaceVerdict.NoTarget or PaceVerdict.NoValue && facts.Count == 0,
            Bullet = BulletOf(pace, words.Format("progress.bullet.label",
                ("indicator", name), ("facts", string.Join("; ", facts.Select(f => $"{f}").Prepend(latest))))),
            Note = string.Join(
                ' ', new[] { pace.Latest?.Row?.Note ?? "", indicator.Note }.Where(n => n.Length > 0)),
            Source = phrases.Link(frame.Site.Data.SourceById[pace.Latest?.Row?.SourceId ?? indicator.SourceId], ""),
            SendHref = frame.Site.CorrectionForm(words.Format("progress.send.title", ("indicator", name))),
            SendLabel = words[latest.Length > 0 ? "progress.send.newer" : "progress.send"],
        };
    }

    private static Plot? BulletOf(Pace pace, string label)
    {
        var (hasStart, target) = (pace.Points.Count > 1, pace.Indicator.TargetValue);
        return pace.Latest is { } latest && (hasStart || target is not null)
            ? BarPlots.Bullet(label, hasStart ? pace.Start!.Value : null, latest.Value, target)
            : null;
    }
}
