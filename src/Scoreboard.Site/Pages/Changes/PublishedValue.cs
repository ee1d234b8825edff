using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>
/// What a release froze, as pages say it. Names of countries, levers and documents are today's; values are as written.
/// </summary>
internal static class PublishedValue
{
    /// <param name="frame">Of the page.</param>
    /// <param name="value">As <see cref="ReleaseFile.Columns"/> names it.</param>
    public static string NameOf(PageFrame frame, string value) => value switch
    {
        ReleaseFile.Status => frame.Words["column.status"],
        ReleaseFile.Renewal => frame.Words["column.renewal"],
        ReleaseFile.Overall => frame.Words["column.overall"],
        _ => frame.Board.Data.Levers.FirstOrDefault(l => l.LeverId == value) is { } lever
            ? frame.Phrases.Name(lever)
            : value,
    };

    /// <param name="frame">Of the page.</param>
    /// <param name="value">As <see cref="ReleaseFile.Columns"/> names it.</param>
    /// <param name="cells">Of its columns, as written.</param>
    public static string InWords(PageFrame frame, string value, IReadOnlyList<string> cells) => (value, cells) switch
    {
        (ReleaseFile.Status, [var status]) =>
            frame.Board.Statuses.Find(status) is { } known ? frame.Phrases.Name(known) : status,
        (ReleaseFile.Renewal, [var state, var policyId, var end]) => Window(frame, state, policyId, end),
        (_, [var score, var low, var high, var coverage]) => frame.Words.Format("restated.score",
            ("value", score.Length > 0 ? Decimal(frame, score) : frame.Words["score.none"]),
            ("interval", frame.Words.Format(
                "score.interval", ("low", Decimal(frame, low)), ("high", Decimal(frame, high)))),
            ("coverage", frame.Words.Formats.Percent(double.Parse(coverage, CultureInfo.InvariantCulture)))),
        _ => frame.Words["score.none"],
    };

    private static string Window(PageFrame frame, string state, string policyId, string end)
    {
        if (!Spelling.TryParse<RenewalState>(state, out var known))
        {
            return frame.Words["renewal.none"];
        }

        var title = frame.Board.Data.Policies
            .FirstOrDefault(p => p.Ids.Contains(policyId))?.Title ?? policyId;
        return PartialDate.TryParse(end, out var date)
            ? frame.Words.Format("restated.window.ends",
                ("state", frame.Phrases.Name(known)), ("document", title), ("end", frame.Phrases.Date(date)))
            : frame.Words.Format("restated.window", ("state", frame.Phrases.Name(known)), ("document", title));
    }

    private static string Decimal(PageFrame frame, string cell) =>
        frame.Words.Formats.Number(double.Parse(cell, CultureInfo.InvariantCulture));
}
