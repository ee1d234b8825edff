using System.Globalization;
using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>One change, as a line.</summary>
public sealed record ChangeRow
{
    /// <summary>To link to; stays the same for good.</summary>
    public required string Id { get; init; }

    /// <summary>In words.</summary>
    public required string Date { get; init; }

    /// <summary>The same date as ISO 8601.</summary>
    public required string Machine { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of the country's page.</summary>
    public required string Href { get; init; }

    /// <summary>What changed, in one sentence.</summary>
    public required string What { get; init; }

    /// <summary>The findings behind it, with their sources.</summary>
    public required IReadOnlyList<ChangeFact> Facts { get; init; }

    public static ChangeRow Of(PageFrame frame, Change change)
    {
        var phrases = frame.Phrases;
        return new()
        {
            Id = IdOf(change),
            Date = phrases.Date(change.On),
            Machine = PartialDate.Of(change.On).ToString(),
            Country = phrases.Name(change.Country),
            Href = frame.To(Routes.Country(change.Country)),
            What = phrases.Sentence(change),
            Facts = change.Policy is null
                ? [.. change.Facts.Select(f => ChangeFact.Of(frame, f))]
                : [.. (change.Successor ?? change.Policy).SourceIds.Take(1).Select(id => ChangeFact.Of(frame, id))],
        };
    }

    /// <summary>Cause, subject and day: on the page of its quarter, and in the feed.</summary>
    public static string IdOf(Change change)
    {
        var subject = change.Policy?.PolicyId ?? change.Country.Iso3.ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture, $"{Spelling.Of(change.Cause)}-{subject}-{change.On:yyyyMMdd}");
    }
}
