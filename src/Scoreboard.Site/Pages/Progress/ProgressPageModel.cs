using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Progress;

/// <summary>What the progress page says: the coalition and the field beside each other, and how the field moves.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Summary">How many indicators have which verdict.</param>
/// <param name="Stalled">The field's indicators that stand still.</param>
/// <param name="Behind">The indicators of either that are off pace.</param>
/// <param name="Levers">In the order of display, the movement last.</param>
/// <param name="Table">Of all indicators.</param>
/// <param name="Field">How the field moves.</param>
public sealed record ProgressPageModel(
    PageFrame Frame, IReadOnlyList<(string Verdict, string Name, string Count)> Summary, IReadOnlyList<(string Text, string Href)> Stalled,
    IReadOnlyList<(string Text, string Href)> Behind, IReadOnlyList<ProgressLever> Levers, ChartTable Table, FieldModel Field)
{
    public static ProgressPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Progress), words["progress.title"], words["progress.description"]);
        var paces = ChartTables.Paces(site).ToList();
        var cards = paces.ToDictionary(p => p.Indicator.IndicatorId, p => IndicatorCard.Of(frame, p));
        return new ProgressPageModel(
            frame,
            [.. Enum.GetValues<PaceVerdict>().Select(v => (Spelling.Of(v), words[$"pace.{Spelling.Of(v)}"], words.Formats.Number(paces.Count(p => p.Verdict == v))))],
            [.. paces.Where(p => p.Verdict == PaceVerdict.Stalled && p.Indicator.Scope == IndicatorScope.Field).Select(Line)],
            [.. paces.Where(p => p.Verdict == PaceVerdict.Behind).Select(Line)],
            [
                .. site.Data.Levers.Select(l => Lever(l.LeverId, frame.Phrases.Name(l), frame.To(Routes.Lever(l)))),
                Lever(Indicator.Movement, words["progress.movement"], null),
            ],
            ChartTables.Indicators(site), FieldModel.Of(frame));

        (string, string) Line(Pace pace) => (
            words.Format("progress.line", ("indicator", frame.Phrases.Name(pace.Indicator)), ("why", cards[pace.Indicator.IndicatorId].Why)),
            $"#{pace.Indicator.IndicatorId}");

        ProgressLever Lever(string id, string name, string? href) => new(
            id, name, href, [Side(id, IndicatorScope.Coalition, "progress.you"), Side(id, IndicatorScope.Field, "progress.field")]);

        ProgressSide Side(string lever, IndicatorScope scope, string key)
        {
            var all = paces.Where(p => p.Indicator.Lever == lever && p.Indicator.Scope == scope)
                .OrderBy(p => p.Verdict == PaceVerdict.NoValue).ThenBy(p => p.Indicator.TargetValue is null)
                .Select(p => cards[p.Indicator.IndicatorId]).ToLookup(card => card.IsPlain);
            return new ProgressSide(words[key], [.. all[false]], [.. all[true]]);
        }
    }
}

/// <summary>One lever's indicators.</summary>
/// <param name="Id">Of the lever, or "movement".</param>
/// <param name="Name">In words.</param>
/// <param name="Href">Of the lever's page; null for the movement.</param>
/// <param name="Sides">The coalition's indicators, then the field's.</param>
public sealed record ProgressLever(string Id, string Name, string? Href, IReadOnlyList<ProgressSide> Sides)
{
    /// <summary>Whether both have something to measure; else the one that has takes the whole width.</summary>
    public bool IsBeside => Sides.All(side => side.Measured.Count > 0);
}

/// <summary>The coalition's indicators of one lever, or the field's.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Measured">Those with something to compare a value with, or a value to compare with something.</param>
/// <param name="Plain">The others: a number at most.</param>
public sealed record ProgressSide(string Name, IReadOnlyList<IndicatorCard> Measured, IReadOnlyList<IndicatorCard> Plain)
{
    public bool IsEmpty => Measured.Count + Plain.Count == 0;
}

/// <summary>One indicator and its pace.</summary>
/// <param name="Id">Of the indicator.</param>
/// <param name="Name">In words.</param>
/// <param name="Verdict">As spelled in the files, for its mark.</param>
/// <param name="VerdictName">In words.</param>
/// <param name="Why">What the verdict rests on, in one sentence.</param>
/// <param name="Latest">Value, unit and date; empty without a value.</param>
/// <param name="Facts">Baseline, target, pace needed and made.</param>
/// <param name="IsPlain">Whether there is neither a target nor an earlier value, and so no pace to tell.</param>
/// <param name="Bullet">Value, baseline and target as a chart; null where there is nothing to compare a value with.</param>
/// <param name="Note">What to know about it; may be empty.</param>
/// <param name="Source">Of the latest value, else of the indicator.</param>
/// <param name="SendHref">Where to send a value or a newer one.</param>
public sealed record IndicatorCard(
    string Id, string Name, string Verdict, string VerdictName, string Why, string Latest, IReadOnlyList<(string Label, string Text)> Facts,
    bool IsPlain, Plot? Bullet, string Note, SourceLink Source, string SendHref)
{
    public static IndicatorCard Of(PageFrame frame, Pace pace)
    {
        var (words, phrases, indicator) = (frame.Words, frame.Phrases, pace.Indicator);
        var name = phrases.Name(indicator);
        var latest = pace.Latest is { } l ? words.Format("progress.latest", ("value", Value(l.Value)), ("date", phrases.Date(l.On))) : "";
        return new IndicatorCard(
            indicator.IndicatorId, name, Spelling.Of(pace.Verdict), words[$"pace.{Spelling.Of(pace.Verdict)}"], WhyOf(frame, pace), latest,
            [.. Facts()],
            pace.Verdict is PaceVerdict.NoTarget or PaceVerdict.NoValue && !Facts().Any(),
            pace.Latest is { } value && (indicator.TargetValue is not null || pace.Points.Count > 1)
                ? Plot.Bullet(
                    words.Format("progress.bullet.label", ("indicator", name), ("facts", string.Join("; ", Facts().Select(f => $"{f.Label}: {f.Text}").Prepend(latest)))),
                    pace.Points.Count > 1 ? pace.Start!.Value : null, value.Value, indicator.TargetValue)
                : null,
            string.Join(' ', new[] { pace.Latest?.Row?.Note ?? "", indicator.Note }.Where(n => n.Length > 0)),
            phrases.Link(frame.Site.Data.SourceById[pace.Latest?.Row?.SourceId ?? indicator.SourceId], ""),
            frame.Site.CorrectionForm(words.Format("progress.send.title", ("indicator", name))));

        IEnumerable<(string Label, string Text)> Facts()
        {
            if (pace.Points.Count > 1)
            {
                yield return (words["column.start.value"], words.Format("progress.at", ("value", Value(pace.Start!.Value)), ("date", phrases.Date(pace.Start.On))));
            }

            if (indicator.TargetValue is { } target)
            {
                yield return (words["column.target"], indicator.TargetOn is { } on
                    ? words.Format("progress.by", ("value", Value(target)), ("date", phrases.Date(on)))
                    : words.Format("progress.undated", ("value", Value(target))));
            }

            if (pace.Needed is { } needed)
            {
                yield return (words["column.needed"], words.Format("progress.ayear", ("change", Signed(needed))));
            }

            if (pace.Made is { } made)
            {
                yield return (words["column.made"], words.Format("progress.ayear", ("change", Signed(made))));
            }

            foreach (var plan in pace.Planned)
            {
                yield return (words["progress.planned"], words.Format("progress.by", ("value", Value(plan.Value)), ("date", phrases.Date(plan.ObservedOn))));
            }
        }

        string Value(double number) => words.Format("progress.value", ("value", phrases.Large(number)), ("unit", phrases.Unit(indicator)));

        string Signed(double number) => words.Format(number < 0 ? "change.number.down" : "change.number.up", ("number", phrases.Large(Math.Abs(number))));
    }

    private static string WhyOf(PageFrame frame, Pace pace)
    {
        var (words, phrases, settings) = (frame.Words, frame.Phrases, frame.Site.Settings.Progress);
        return pace.Verdict switch
        {
            PaceVerdict.Stalled when pace.IsUnmeasuredSince => words.Format("pace.why.unmeasured", ("date", phrases.Date(pace.Latest!.On))),
            PaceVerdict.Stalled => words.Format("pace.why.unmoved", ("date", phrases.Date(pace.LastMove!.Value)), ("months", settings.StallMonths)),
            PaceVerdict.Behind when pace.IsPastTarget => words.Format("pace.why.past", ("date", phrases.Date(pace.Indicator.TargetOn!.Value))),
            PaceVerdict.NoTarget when pace.Indicator.TargetValue is not null => words["pace.why.undated"],
            _ => words[$"pace.why.{Spelling.Of(pace.Verdict)}"],
        };
    }
}
