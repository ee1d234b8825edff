using System.Globalization;
using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>A value that was published of a country, and that today's data says otherwise of the same day.</summary>
public sealed record RestatedRow
{
    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>What it is a value of.</summary>
    public required string What { get; init; }

    /// <summary>As published.</summary>
    public required string Published { get; init; }

    /// <summary>By today's data.</summary>
    public required string Now { get; init; }

    /// <summary>Why, where no source tells; empty otherwise.</summary>
    public required string Why { get; init; }

    /// <summary>What was read since, each with its source.</summary>
    public required IReadOnlyList<ChangeFact> Read { get; init; }

    public static IReadOnlyList<RestatedRow> All(PageFrame frame, Release release) =>
    [
        .. RestatedValue.All(release, frame.Site.Data)
            .OrderBy(value => frame.Phrases.SortName(value.Country), StringComparer.Ordinal)
            .Select(value => Of(frame, value)),
    ];

    private static RestatedRow Of(PageFrame frame, RestatedValue value)
    {
        List<ChangeFact> read =
        [
            .. value.Facts.Select(f => ChangeFact.Of(frame, f)),
            .. value.Documents.Select(p => ChangeFact.Of(frame, LastRead(frame, p)) with { Text = p.Title }),
        ];
        return new()
        {
            Country = frame.Phrases.Name(value.Country),
            Href = frame.To(Routes.Country(value.Country)),
            What = NameOf(frame, value.Of),
            Published = InWords(frame, value.Of, value.Published),
            Now = InWords(frame, value.Of, value.Now),
            Why = value.Of == ReleaseFile.Overall ? frame.Words["restated.follows"]
                : read.Count == 0 ? frame.Words["restated.row"] : "",
            Read = read,
        };
    }

    private static string LastRead(PageFrame frame, Policy document) =>
        document.SourceIds.MaxBy(id => frame.Site.Data.SourceById[id].AccessedOn)!;

    private static string NameOf(PageFrame frame, string value) => value switch
    {
        ReleaseFile.Status => frame.Words["column.status"],
        ReleaseFile.Renewal => frame.Words["column.renewal"],
        ReleaseFile.Overall => frame.Words["column.overall"],
        _ => frame.Site.Data.Levers.FirstOrDefault(l => l.LeverId == value) is { } lever
            ? frame.Phrases.Name(lever)
            : value,
    };

    private static string InWords(PageFrame frame, string value, IReadOnlyList<string> cells) => (value, cells) switch
    {
        (ReleaseFile.Status, [var status]) =>
            Spelling.TryParse<Status>(status, out var known) ? frame.Phrases.Name(known) : status,
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

        var title = frame.Site.Data.Policies
            .FirstOrDefault(p => p.Ids.Contains(policyId))?.Title ?? policyId;
        return PartialDate.TryParse(end, out var date)
            ? frame.Words.Format("restated.window.ends",
                ("state", frame.Phrases.Name(known)), ("document", title), ("end", frame.Phrases.Date(date)))
            : frame.Words.Format("restated.window", ("state", frame.Phrases.Name(known)), ("document", title));
    }

    private static string Decimal(PageFrame frame, string cell) =>
        frame.Words.Formats.Number(double.Parse(cell, CultureInfo.InvariantCulture));
}
