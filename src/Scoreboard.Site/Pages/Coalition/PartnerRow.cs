using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>One partner and its job.</summary>
public sealed record PartnerRow
{
    /// <summary>Of the partner; the name of its place.</summary>
    public required string Id { get; init; }

    /// <summary>As it calls itself.</summary>
    public required string Name { get; init; }

    /// <summary>Its own pages; null where none is listed.</summary>
    public required string? Url { get; init; }

    /// <summary>What it does for the shared aim.</summary>
    public required string Job { get; init; }

    /// <summary>Those in scope.</summary>
    public required IReadOnlyList<(string Name, string Href)> Countries { get; init; }

    /// <summary>When it joined, endorsed the agenda and left, as far as known, in words; may be empty.</summary>
    public required string Since { get; init; }

    /// <summary>What to know about it; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Where it can be checked.</summary>
    public required Evidence Evidence { get; init; }

    public static PartnerRow Of(PageFrame frame, Partner partner, bool isPresent)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        List<string> since = [];
        if (partner.JoinedOn is { } joined)
        {
            since.Add(words.Format("partner.joined", ("date", phrases.Date(joined))));
        }

        if (partner.EndorsedOn is { } endorsed)
        {
            since.Add(words.Format("partner.endorsed", ("date", phrases.Date(endorsed))));
        }

        if (!isPresent)
        {
            since.Add(words.Format("partner.left", ("date", phrases.Date(partner.LeftOn!.Value))));
        }

        return new()
        {
            Id = partner.PartnerId,
            Name = partner.Name,
            Url = partner.Url,
            Job = partner.Job,
            Countries = CoalitionPhrases.Countries(frame, partner.Countries),
            Since = string.Join(" · ", since),
            Note = partner.Note,
            Evidence = CoalitionPhrases.Evidence(frame, partner.At, partner.SourceId),
        };
    }
}
