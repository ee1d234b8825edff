using Scoreboard.Documents;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A country's documents on one axis of years.</summary>
public sealed class TimelineModel
{
    /// <summary>How long a bar is drawn whose other end is not known, in percent of the axis.</summary>
    private const double OpenLength = 8;

    /// <summary>The years that are named on the axis.</summary>
    public required IReadOnlyList<AxisYear> Years { get; init; }

    /// <summary>Where the day the site speaks of stands, 0 to 100.</summary>
    public required double Today { get; init; }

    /// <summary>That day in words.</summary>
    public required string TodayLabel { get; init; }

    /// <summary>The community documents first, each group by start.</summary>
    public required IReadOnlyList<DocumentRow> Rows { get; init; }

    public static TimelineModel Of(PageFrame frame, CountryScore score)
    {
        var time = AxisOf(frame, score);
        var step = (time.Last.Year - time.First.Year) switch { <= 12 => 2, <= 30 => 5, _ => 10 };
        return new()
        {
            Years =
            [
                // The axis ends where its last year starts, so that a label there would be cut off.
                .. AxisYear.All(frame.Words, time, step).Where(y => y.X < 100),
            ],
            Today = time.At(frame.Board.AsOf),
            TodayLabel = frame.Phrases.Date(frame.Board.AsOf),
            Rows =
            [
                .. InOrder(score).Select(d => DocumentRow.Of(
                    frame, score, d.Policy, d.Force, BarOf(frame, time, score, d.Policy, d.Force))),
            ],
        };
    }

    /// <summary>The community documents first, each group by start, the newest first.</summary>
    public static IEnumerable<(Policy Policy, Force Force)> InOrder(CountryScore score) => score.Documents
        .OrderBy(d => d.Policy.Focus).ThenByDescending(d => Start(d.Policy) ?? DateOnly.MinValue)
        .ThenBy(d => d.Policy.PolicyId, StringComparer.Ordinal);

    /// <summary>
    /// Whole years, and always a few around today, so that one short document does not fill the axis.
    /// </summary>
    private static TimeScale AxisOf(PageFrame frame, CountryScore score)
    {
        var today = frame.Board.AsOf.Year;
        var first = score.Documents.Select(d => Start(d.Policy)?.Year).Min() ?? today;
        var last = score.Documents.Select(d => d.Policy.EndsOn?.Last.Year + 1).Max() ?? today;
        return new TimeScale(
            new DateOnly(Math.Min(today - 4, first), 1, 1), new DateOnly(Math.Max(today + 3, last), 1, 1));
    }

    private static DocumentBar? BarOf(
        PageFrame frame, TimeScale time, CountryScore score, Policy policy, Force force) =>
        (Start(policy), EndOf(frame, score, policy, force)) switch
        {
            (null, null) => null,
            ({ } start, { } end) => new DocumentBar(
                time.At(start), Math.Max(time.At(start), time.At(end)), Fades: false, force),
            (null, { } end) =>
                new DocumentBar(Math.Max(0, time.At(end) - OpenLength), time.At(end), Fades: false, force),
            ({ } start, null) => new DocumentBar(
                time.At(start), OpenEnd(time.At(start), time.At(frame.Board.AsOf), force), Fades: true, force),
        };

    /// <summary>
    /// A document without an end fades out where it must have: past today only while it is in force or is still to
    /// begin, and for one that is over, soon after its start, since nothing tells how long it held.
    /// </summary>
    private static double OpenEnd(double start, double today, Force force) => force is Force.Ended or Force.NotKnown
        ? Math.Max(start, Math.Min(today, start + OpenLength))
        : Math.Min(100, Math.Max(today, start) + OpenLength);

    /// <summary>
    /// A document that is over ended with its own period or, where that would still run, with its successor.
    /// </summary>
    private static DateOnly? EndOf(PageFrame frame, CountryScore score, Policy policy, Force force)
    {
        var (end, site) = (policy.EndsOn?.Last, frame.Site);
        if (force != Force.Ended || end < site.Board.AsOf)
        {
            return end;
        }

        var successor = PolicyForce.SuccessorOn(
            site.Board.AsOf, policy, score.Documents.Select(d => d.Policy), site.Board.Data.SourceById);
        return successor is null ? null : PolicyForce.From(successor, site.Board.Data.SourceById);
    }

    private static DateOnly? Start(Policy policy) => (policy.StartsOn ?? policy.AdoptedOn)?.First;
}
