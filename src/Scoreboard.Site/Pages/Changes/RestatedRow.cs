using Scoreboard.Changes;
using Scoreboard.Releases;
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
        .. RestatedValue.All(release, frame.Board.Data)
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
            What = PublishedValue.NameOf(frame, value.Of),
            Published = PublishedValue.InWords(frame, value.Of, value.Published),
            Now = PublishedValue.InWords(frame, value.Of, value.Now),
            Why = value.Of == ReleaseFile.Overall ? frame.Words["restated.follows"]
                : read.Count == 0 ? frame.Words["restated.row"] : "",
            Read = read,
        };
    }

    private static string LastRead(PageFrame frame, Policy document) =>
        document.SourceIds.MaxBy(id => frame.Board.Data.SourceById[id].AccessedOn)!;
}
