using Scoreboard.Progress;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Progress;

/// <summary>One figure of an indicator: its baseline, its target, a pace, or what is planned.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">Value, unit and date.</param>
public sealed record IndicatorFact(string Label, string Text)
{
    public override string ToString() => $"{Label}: {Text}";

    public static IReadOnlyList<IndicatorFact> AllOf(PageFrame frame, Pace pace)
    {
        var (words, indicator) = (frame.Words, pace.Indicator);
        var facts = new List<IndicatorFact>();
        if (pace.Points.Count > 1)
        {
            facts.Add(new(words["column.start.value"], words.Format("progress.at",
                ("value", Value(frame, indicator, pace.Start!.Value)), ("date", frame.Phrases.Date(pace.Start.On)))));
        }

        if (indicator.TargetValue is { } target)
        {
            facts.Add(new(words["column.target"], TargetOf(frame, indicator, target)));
        }

        if (pace.Needed is { } needed)
        {
            facts.Add(new(words["column.needed"], PerYear(frame, needed)));
        }

        if (pace.Made is { } made)
        {
            facts.Add(new(words["column.made"], PerYear(frame, made)));
        }

        facts.AddRange(pace.Planned.Select(plan => new IndicatorFact(words["progress.planned"], words.Format(
            "progress.by",
            ("value", Value(frame, indicator, plan.Value)), ("date", frame.Phrases.Date(plan.ObservedOn))))));
        return facts;
    }

    /// <summary>A target with its date, or that it has none.</summary>
    public static string TargetOf(PageFrame frame, Indicator indicator, double target) => indicator.TargetOn is { } on
        ? frame.Words.Format(
            "progress.by", ("value", Value(frame, indicator, target)), ("date", frame.Phrases.Date(on)))
        : frame.Words.Format("progress.undated", ("value", Value(frame, indicator, target)));

    /// <summary>A value with its unit.</summary>
    public static string Value(PageFrame frame, Indicator indicator, double number) =>
        frame.Phrases.Large(number, frame.Phrases.Unit(indicator));

    private static string PerYear(PageFrame frame, double change) => frame.Words.Format("progress.ayear",
        ("change", frame.Words.Format(
            change < 0 ? "change.number.down" : "change.number.up",
            ("number", frame.Phrases.Large(Math.Abs(change))))));
}
