using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Parts;

/// <summary>A country's documents on one axis of years.</summary>
/// <param name="Years">Year labels and where they stand, 0 to 100.</param>
/// <param name="Today">Where the day the site speaks of stands, 0 to 100.</param>
/// <param name="TodayLabel">That day in words.</param>
/// <param name="Rows">The community documents first, each group by start.</param>
public sealed record TimelineModel(IReadOnlyList<(string Year, double X)> Years, double Today, string TodayLabel, IReadOnlyList<DocumentRow> Rows)
{
    public static TimelineModel Of(PageFrame frame, CountryScore score)
    {
        var today = frame.Site.AsOf;
        var starts = score.Documents.Select(d => Start(d.Policy)).OfType<DateOnly>().ToList();
        var ends = score.Documents.Select(d => d.Policy.EndsOn?.Last).OfType<DateOnly>().ToList();
        // Whole years, and always a few around today, so that one short document does not fill the axis.
        var first = Math.Min(today.Year - 4, starts.Count > 0 ? starts.Min().Year : today.Year);
        var last = Math.Max(today.Year + 3, ends.Count > 0 ? ends.Max().Year + 1 : today.Year);
        var step = (last - first) switch { <= 12 => 2, <= 30 => 5, _ => 10 };
        var time = new TimeScale(new DateOnly(first, 1, 1), new DateOnly(last, 1, 1));
        return new TimelineModel(
            [.. time.Years(step).Where(y => y.Year < last).Select(y => (frame.Words.Formats.Date(y.Year), y.At))],
            time.At(today), frame.Phrases.Date(today),
            [.. InOrder(score).Select(d => DocumentRow.Of(frame, score, d.Policy, d.Force, Bar(d.Policy, d.Force)))]);

        DocumentBar? Bar(Policy policy, Force force) => (Start(policy), policy.EndsOn?.Last) switch
        {
            (null, null) => null,
            ({ } start, { } end) => new DocumentBar(time.At(start), time.At(end), false, force),
            (null, { } end) => new DocumentBar(Math.Max(0, time.At(end) - 8), time.At(end), false, force),
            ({ } start, null) => new DocumentBar(time.At(start), Math.Min(100, Math.Max(time.At(today), time.At(start)) + 8), true, force),
        };
    }

    /// <summary>The community documents first, each group by start, the newest first.</summary>
    public static IEnumerable<(Policy Policy, Force Force)> InOrder(CountryScore score) => score.Documents
        .OrderBy(d => d.Policy.Focus).ThenByDescending(d => Start(d.Policy) ?? DateOnly.MinValue)
        .ThenBy(d => d.Policy.PolicyId, StringComparer.Ordinal);

    private static DateOnly? Start(Policy policy) => (policy.StartsOn ?? policy.AdoptedOn)?.First;
}

/// <summary>One document's bar.</summary>
/// <param name="From">0 to 100.</param>
/// <param name="To">0 to 100.</param>
/// <param name="Fades">Whether it has no end date, so the bar fades out.</param>
/// <param name="Force">In force, ended or draft: how strong it is drawn.</param>
public sealed record DocumentBar(double From, double To, bool Fades, Force Force)
{
    public string Class => Force switch
    {
        Force.InForce or Force.InForcePeriodNotKnown => "current",
        Force.Draft or Force.NotYet => "draft",
        _ => "ended",
    };
}

/// <summary>One document of a country.</summary>
/// <param name="Id">Of the row, to link to.</param>
/// <param name="Title">In English, as the data has it.</param>
/// <param name="TitleOriginal">As published; may be empty.</param>
/// <param name="Kind">Kind and focus in words.</param>
/// <param name="Period">From when until when.</param>
/// <param name="State">In force, ended, draft ... in words.</param>
/// <param name="Renewal">The renewal state in words; empty where it has no window.</param>
/// <param name="IsUrgent">Whether that is overdue.</param>
/// <param name="WindowHref">The page of its window; null where it has none.</param>
/// <param name="Note">May be empty.</param>
/// <param name="Evidence">With at least one source.</param>
/// <param name="Bar">Null where neither start nor end is known.</param>
public sealed record DocumentRow(
    string Id, string Title, string TitleOriginal, string Kind, string Period, string State, string Renewal, bool IsUrgent,
    string? WindowHref, string Note, Evidence Evidence, DocumentBar? Bar)
{
    public static DocumentRow Of(PageFrame frame, CountryScore score, Policy policy, Force force, DocumentBar? bar)
    {
        var window = score.Windows.FirstOrDefault(w => w.Policy == policy);
        return new DocumentRow(
            policy.PolicyId, policy.Title, policy.TitleOriginal, frame.Phrases.KindAndFocus(policy),
            frame.Phrases.Period(policy), frame.Phrases.Name(force),
            window is null ? "" : frame.Phrases.Name(window.State), window?.State == RenewalState.Overdue,
            window is not null && policy.EndsOn is not null ? frame.To(Routes.Window(policy)) : null,
            policy.Note, Evidence.Of(frame, policy), bar);
    }
}
