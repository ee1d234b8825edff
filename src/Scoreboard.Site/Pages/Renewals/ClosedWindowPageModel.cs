using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>
/// What the page of a window says that is no more: its address stands in calendars, feeds and messages, so it stays and
/// says what became of the document.
/// </summary>
public sealed class ClosedWindowPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of the country's page.</summary>
    public required string CountryHref { get; init; }

    /// <summary>Of the country.</summary>
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string StatusName { get; init; }

    /// <summary>Its title.</summary>
    public required string Document { get; init; }

    /// <summary>Kind and focus of the document, and its period.</summary>
    public required string Kind { get; init; }

    /// <summary>What became of it.</summary>
    public required string Sentence { get; init; }

    /// <summary>The country's verdict in one sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>Title and page of what comes up for renewal next; null where there is nothing.</summary>
    public required (string Title, string Href)? Next { get; init; }

    /// <summary>The documents before and after it, the oldest first.</summary>
    public required IReadOnlyList<SuccessionRow> Succession { get; init; }

    /// <summary>Of the document that has taken its place or, where that is not known, of itself.</summary>
    public required Evidence Evidence { get; init; }

    public static ClosedWindowPageModel Of(SiteModel site, Words words, ClosedWindow closed)
    {
        var policy = closed.Policy;
        var score = site.Board.Scores.Countries.First(c => c.Country.Iso3 == policy.Iso3);
        var phrases = new Phrases(site, words);
        var (country, document) = (phrases.Name(score.Country), phrases.Title(policy));
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Window(policy)),
            words.Format("window.title", ("country", country), ("document", document)),
            words.Format("closed.description", ("country", country), ("document", document)));
        return new()
        {
            Frame = frame,
            Country = country,
            CountryHref = frame.To(Routes.Country(score.Country)),
            Status = score.Status,
            StatusName = frame.Phrases.Name(score.Status),
            Document = document,
            Kind = frame.Phrases.KindAndFocus(policy) + " · " + frame.Phrases.Period(policy),
            Sentence = frame.Phrases.Sentence(closed),
            Verdict = VerdictSentence.Of(site, words, score),
            Next = score.Renewal is { DaysLeft: not null, Policy: var next }
                ? (next.Title, frame.To(Routes.Window(next))) : null,
            Succession = score.Documents.Any(d => d.Policy == policy)
                ? SuccessionRow.LineOf(frame, score, policy) : [],
            Evidence = Evidence.Of(frame, closed.Successor ?? policy),
        };
    }
}
