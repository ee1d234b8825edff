using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

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

    /// <summary>The newest value with its unit; a dash without one.</summary>
    public required string Now { get; init; }

    /// <summary>The date of that value; empty without one.</summary>
    public required string NowOn { get; init; }

    /// <summary>The target and its date, in words; empty without one.</summary>
    public required string Target { get; init; }

    /// <summary>Whether there is a date by which the target is to be reached, and so a pace to ask for.</summary>
    public required bool HasDatedTarget { get; init; }

    /// <summary>The lever it tells of, or the movement, in words.</summary>
    public required string Lever { get; init; }

    /// <summary>Of the coalition or of the field, in words.</summary>
    public required string Side { get; init; }

    /// <summary>Baseline, target, pace needed and made.</summary>
    public required IReadOnlyList<IndicatorFact> Facts { get; init; }

    /// <summary>Its values on their way to the target as a chart; null without a value or a dated target.</summary>
    public required Plot? Way { get; init; }

    /// <summary>What to know about it; may be empty.</summary>
    public required Remark Note { get; init; }

    /// <summary>Of the latest value, else of the indicator.</summary>
    public required SourceLink Source { get; init; }

    /// <summary>Where to send a value or a newer one.</summary>
    public required string SendHref { get; init; }

    /// <summary>That link, in words.</summary>
    public required string SendLabel { get; init; }

    public static IndicatorCard Of(PageFrame frame, Pace pace)
    {
        var (words, phrases, indicator) = (frame.Words, frame.Phrases, pace.Indicator);
        var (name, facts) = (phrases.Name(indicator), IndicatorFact.AllOf(frame, pace));
        return new()
        {
            Id = indicator.IndicatorId,
            Name = name,
            Lever = indicator.Lever == Indicator.Movement
                ? words["progress.movement"]
                : phrases.Name(frame.Board.Data.LeverById[indicator.Lever]),
            Side = words.Name(indicator.Scope),
            Verdict = Spelling.Of(pace.Verdict),
            VerdictName = words.Name(pace.Verdict),
            Why = PaceWords.Why(frame, pace),
            Now = pace.Latest is { } now ? IndicatorFact.Value(frame, indicator, now.Value) : words["score.none"],
            NowOn = pace.Latest is { } latest ? phrases.Date(latest.On) : "",
            Target = indicator.TargetValue is { } target ? IndicatorFact.TargetOf(frame, indicator, target) : "",
            HasDatedTarget = indicator is { TargetValue: not null, TargetOn: not null },
            Facts = facts,
            Way = WayOf(frame, pace, words.Format("progress.way.label",
                ("indicator", name), ("facts", string.Join("; ", facts.Select(f => $"{f}"))))),
            Note = Remark.OfTable(words, string.Join(
                ' ', new[] { pace.Latest?.Row?.Note ?? "", indicator.Note }.Where(n => n.Length > 0))),
            Source = phrases.Link(frame.Board.Data.SourceById[pace.Latest?.Row?.SourceId ?? indicator.SourceId], ""),
            SendHref = frame.Site.CorrectionForm(words.Format("progress.send.title", ("indicator", name))),
            SendLabel = words[pace.Latest is not null ? "progress.send.newer" : "progress.send"],
        };
    }

    /// <summary>The middle of a year that is not over yet may lie ahead.</summary>
    private static Plot? WayOf(PageFrame frame, Pace pace, string label) =>
        pace is { Latest: not null, Indicator: { TargetValue: { } target, TargetOn: { } on } }
            ? TimePlots.Way(
                label, [.. pace.Points.Select(p => (Days.Earlier(p.On.Middle, frame.Board.AsOf), p.Value))],
                (on.Last, target), frame.Board.AsOf, pace.Verdict == PaceVerdict.TargetMet)
            : null;
}
