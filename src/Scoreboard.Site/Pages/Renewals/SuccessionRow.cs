using Scoreboard.Documents;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>One document in the line of documents that supersede each other.</summary>
public sealed class SuccessionRow
{
    /// <summary>In English, as the data has it.</summary>
    public required string Title { get; init; }

    /// <summary>Its place on the country's page.</summary>
    public required string Href { get; init; }

    /// <summary>From when until when.</summary>
    public required string Period { get; init; }

    /// <summary>In force, ended, draft ... in words.</summary>
    public required string State { get; init; }

    /// <summary>Whether it is the document the page is about.</summary>
    public required bool IsThis { get; init; }

    /// <summary>The line a document stands in, the oldest first.</summary>
    public static IReadOnlyList<SuccessionRow> LineOf(PageFrame frame, CountryScore score, Policy policy) =>
    [
        .. Succession.LineOf(policy, [.. score.Documents.Select(d => d.Policy)]).Select(p => new SuccessionRow
        {
            Title = p.Title,
            Href = frame.To(Routes.Document(score.Country, p)),
            Period = frame.Phrases.Period(p),
            State = frame.Phrases.Name(score.Documents.First(d => d.Policy == p).Force),
            IsThis = p == policy,
        }),
    ];
}
