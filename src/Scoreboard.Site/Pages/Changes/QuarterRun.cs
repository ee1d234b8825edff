using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>One quarter in which a country moved, or all between two such.</summary>
/// <param name="Summary">What is said of all together; empty for a quarter that stands by itself.</param>
/// <param name="Quarters">The newest first.</param>
public sealed record QuarterRun(string Summary, IReadOnlyList<QuarterRow> Quarters)
{
    /// <param name="frame">Of the page.</param>
    /// <param name="rows">The newest first.</param>
    public static IEnumerable<QuarterRun> All(PageFrame frame, IReadOnlyList<QuarterRow> rows)
    {
        for (var at = 0; at < rows.Count;)
        {
            var still = rows.Skip(at).TakeWhile(r => r.Moved.Count == 0 && !r.IsPublished).ToList();
            yield return still.Count == 0 ? new QuarterRun("", [rows[at]]) : new QuarterRun(
                frame.Words.Format("changes.still", ("quarters", Span(still))), still);
            at += Math.Max(1, still.Count);
        }
    }

    private static string Span(List<QuarterRow> quarters) =>
        quarters.Count == 1 ? quarters[0].Name : $"{quarters[^1].Name} – {quarters[0].Name}";
}
